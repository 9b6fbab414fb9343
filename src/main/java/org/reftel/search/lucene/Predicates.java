package org.reftel.search.lucene;

import java.util.Set;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.reftel.archive.cable.CableIdentifier;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.Match;
import org.reftel.search.Order;
import org.reftel.search.query.DateFilter;
import org.reftel.search.query.QueryNode;

/** Turns queries and filters into the index's predicates. */
final class Predicates {
    private final SearchPredicateFactory factory;
    private final NodePredicates nodes;
    private final DatePredicates dates;

    Predicates(SearchPredicateFactory factory) {
        this.factory = factory;
        this.nodes = new NodePredicates(factory);
        this.dates = new DatePredicates(factory);
    }

    /** What results must satisfy. */
    SearchPredicate of(QueryNode.All query, Criteria criteria) {
        var bool = factory.bool();
        add(bool, query, criteria);
        return bool.toPredicate();
    }

    /** The same, with what tells which results come first where that is their order. */
    SearchPredicate ranked(QueryNode.All query, Criteria criteria, Ranking ranking) {
        if (!criteria.hasQuery() || criteria.effectiveOrder() != Order.RELEVANCE) {
            return of(query, criteria);
        }
        var bool = factory.bool();
        add(bool, query, criteria);
        ranking.of(query).forEach(bool::should);
        return bool.toPredicate();
    }

    private void add(BooleanPredicateClausesStep<?, ?> bool, QueryNode.All query, Criteria criteria) {
        if (query.nodes().size() > 1 && CableIdentifier.in(criteria.query()).isPresent()) {
            bool.must(nodes.numbered(criteria.query(), nodes.of(query)));
        } else {
            nodes.addTo(bool, query.nodes());
        }
        for (Facet facet : Facet.values()) {
            Set<String> included = criteria.included(facet);
            if (!included.isEmpty()) {
                bool.filter(included(facet, included, criteria.match()));
            }
            criteria.excluded(facet).forEach(value -> bool.mustNot(value(facet, value)));
        }
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
            return DateFilter.of(value).map(dates::of).orElseGet(() -> factory.matchNone().toPredicate());
        }
        return factory.match().field(facet.field()).matching(value).toPredicate();
    }
}
