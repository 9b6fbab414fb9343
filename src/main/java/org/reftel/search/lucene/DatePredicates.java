package org.reftel.search.lucene;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;
import org.reftel.search.Cursor;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.DateFilter;

/** When a cable was sent. */
final class DatePredicates {
    private final SearchPredicateFactory factory;

    DatePredicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    SearchPredicate of(DateFilter date) {
        if (date.isUndated()) {
            return factory.match().field(IndexFields.PERIOD).matching(DateFilter.UNDATED).toPredicate();
        }
        return factory.range().field(IndexFields.DAY)
                .within(Range.between(date.from().orElse(null), date.to().orElse(null))).toPredicate();
    }

    /** What lies behind a place in order of time. */
    SearchPredicate behind(Cursor cursor, boolean newestFirst) {
        var laterIdentifier = factory.range().field(IndexFields.IDENTIFIER).greaterThan(cursor.identifier());
        SearchPredicate undated = factory.not(factory.exists().field(IndexFields.MOMENT)).toPredicate();
        if (cursor.moment().isEmpty()) {
            return factory.and(undated, laterIdentifier.toPredicate()).toPredicate();
        }
        Long moment = cursor.moment().get();
        var range = factory.range().field(IndexFields.MOMENT);
        return factory.or(undated, (newestFirst ? range.lessThan(moment) : range.greaterThan(moment)).toPredicate(),
                factory.and(factory.match().field(IndexFields.MOMENT).matching(moment), laterIdentifier).toPredicate())
                .toPredicate();
    }
}
