package org.reftel.search.index;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.reftel.archive.cable.Cable;
import org.reftel.vocabulary.Vocabulary;

/** What is indexed, kept here so that the entities know nothing of the index. */
final class IndexMapping implements HibernateOrmSearchMappingConfigurer {
    private final Vocabulary vocabulary;

    IndexMapping(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        TypeMappingStep cable = context.programmaticMapping().type(Cable.class);
        cable.indexed();
        cable.binder(new CableBinder(vocabulary));
    }
}
