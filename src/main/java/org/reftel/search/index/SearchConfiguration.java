package org.reftel.search.index;

import java.nio.file.Path;

import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the mapping, which needs the vocabulary, to Hibernate Search, behind a look at the index that it is going to open. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /** Many chosen values and a long query together have more than the library's thousand; the reader of queries sets the limits. */
    private static final int MOST_CLAUSES = 16_000;
    static final String FOLDER = "hibernate.search.backend.directory.root";

    @Bean
    HibernatePropertiesCustomizer indexMapping(Vocabulary vocabulary) {
        return properties -> {
            IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
            if (properties.get(FOLDER) instanceof String folder) {
                IndexFolder index = new IndexFolder(Path.of(folder));
                index.moveAsideIfDamaged();
                index.deleteEarlier();
            }
            properties.put("hibernate.search.mapping.configurer",
                    BeanReference.ofInstance(new IndexMapping(vocabulary)));
        };
    }
}
