package org.reftel.search;

import org.hibernate.search.engine.environment.bean.BeanReference;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the mapping, which needs the vocabulary, to Hibernate Search. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    HibernatePropertiesCustomizer indexMapping(Vocabulary vocabulary) {
        return properties -> properties.put("hibernate.search.mapping.configurer",
                BeanReference.ofInstance(new IndexMapping(vocabulary)));
    }
}
