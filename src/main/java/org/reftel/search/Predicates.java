package org.reftel.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.reftel.search.QueryNode.All;
import org.reftel.search.QueryNode.Either;
import org.reftel.search.QueryNode.Not;
import org.reftel.search.QueryNode.Phrase;
import org.reftel.search.QueryNode.Prefix;
import org.reftel.search.QueryNode.Scope;

/** Turns queries and filters into the index's predicates. */
final class Predicates {
    private static final float SUBJECT_BOOST = 4f;

    private final SearchPredicateFactory factory;

    Predicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    /**
     * What results must satisfy.
     *
     * @param without a facet whose chosen values do not count, so that its other values can be counted
     */
    SearchPredicate of(QueryNode query, Criteria criteria, Optional<Facet> without) {
        var bool = factory.bool();
        bool.must(node(query));
        for (Facet facet : Facet.values()) {
            Set<String> included = criteria.included(facet);
            if (!included.isEmpty() && without.filter(w -> w == facet).isEmpty()) {
                bool.filter(included(facet, included, criteria.match()));
            }
            criteria.excluded(facet).forEach(value -> bool.mustNot(value(facet, value)));
        }
        return bool.toPredicate();
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

    private SearchPredicate included(Facet facet, Set<String> values, Match match) {
        var bool = factory.bool();
        for (String value : values) {
            if (facet.isAlternatives() || match == Match.ANY) {
                bool.should(value(facet, value));
            } else {
                bool.must(value(facet, value));
            }
        }
        return bool.toPredicate();
    }

    private SearchPredicate value(Facet facet, String value) {
        if (facet == Facet.DATE) {
            return DateFilter.of(value).map(this::date).orElseGet(() -> factory.matchNone().toPredicate());
        }
        return factory.match().field(facet.field()).matching(value).toPredicate();
    }

    private SearchPredicate date(DateFilter date) {
        return date.isUndated()
                ? factory.match().field(IndexFields.PERIOD).matching(DateFilter.UNDATED).toPredicate()
                : factory.range().field(IndexFields.DAY).between(date.from().orElseThrow(), date.to().orElseThrow())
                        .toPredicate();
    }

    SearchPredicate node(QueryNode node) {
        return switch (node) {
            case All(var nodes) -> {
                var bool = factory.bool();
                bool.must(factory.matchAll().boost(0));
                nodes.forEach(inner -> {
                    if (inner instanceof Not(QueryNode negated)) {
                        bool.mustNot(node(negated));
                    } else {
                        bool.must(node(inner));
                    }
                });
                yield bool.toPredicate();
            }
            case Either(var nodes) -> {
                var bool = factory.bool();
                nodes.forEach(inner -> bool.should(node(inner)));
                yield bool.toPredicate();
            }
            case Not(QueryNode negated) -> factory.not(node(negated)).toPredicate();
            case Phrase(Scope scope, String words) -> phrase(scope, words);
            case Prefix(Scope scope, String start) -> prefix(scope, start);
        };
    }

    private SearchPredicate phrase(Scope scope, String words) {
        return switch (scope) {
            case ANYWHERE -> factory.phrase().field(IndexFields.SUBJECT).boost(SUBJECT_BOOST).field(IndexFields.TEXT)
                    .matching(words).toPredicate();
            case SUBJECT -> factory.phrase().field(IndexFields.SUBJECT).matching(words).toPredicate();
            case TAG -> factory.or(factory.match().field(IndexFields.TAG).matching(words.toUpperCase(Locale.ROOT)),
                    factory.phrase().field(IndexFields.TAG_TEXT).matching(words)).toPredicate();
            case PERSON -> factory.phrase().field(IndexFields.PERSON_TEXT).matching(words).toPredicate();
            case OFFICE -> factory.phrase().field(IndexFields.OFFICE_TEXT).matching(words).toPredicate();
            case ORIGIN -> factory.phrase().field(IndexFields.ORIGIN_TEXT).matching(words).toPredicate();
        };
    }

    private SearchPredicate prefix(Scope scope, String start) {
        String pattern = start.toLowerCase(Locale.ROOT) + "*";
        return switch (scope) {
            case ANYWHERE -> factory.wildcard().field(IndexFields.SUBJECT).boost(SUBJECT_BOOST).field(IndexFields.TEXT)
                    .matching(pattern).toPredicate();
            case SUBJECT -> factory.wildcard().field(IndexFields.SUBJECT).matching(pattern).toPredicate();
            case TAG ->
                factory.or(factory.wildcard().field(IndexFields.TAG).matching(start.toUpperCase(Locale.ROOT) + "*"),
                        factory.wildcard().field(IndexFields.TAG_TEXT).matching(pattern)).toPredicate();
            case PERSON -> factory.wildcard().field(IndexFields.PERSON_TEXT).matching(pattern).toPredicate();
            case OFFICE -> factory.wildcard().field(IndexFields.OFFICE_TEXT).matching(pattern).toPredicate();
            case ORIGIN -> factory.wildcard().field(IndexFields.ORIGIN_TEXT).matching(pattern).toPredicate();
        };
    }
}
