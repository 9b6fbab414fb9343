package org.reftel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.reftel.search.QueryNode.Phrase;
import org.reftel.search.QueryNode.Prefix;
import org.reftel.search.QueryNode.Scope;

/** What makes a paragraph the best of its cable: the more of the query's words, the better; none of them must be there. */
final class ParagraphPredicates {
    private final SearchPredicateFactory factory;

    ParagraphPredicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    /** Empty where the query asks for nothing that stands in paragraphs. */
    Optional<SearchPredicate> of(QueryNode query) {
        List<SearchPredicate> words = new ArrayList<>();
        gather(query, words);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var bool = factory.bool();
        words.forEach(bool::should);
        return Optional.of(bool.toPredicate());
    }

    private void gather(QueryNode node, List<SearchPredicate> words) {
        switch (node) {
            case QueryNode.All(List<QueryNode> nodes) -> nodes.forEach(inner -> gather(inner, words));
            case QueryNode.Either(List<QueryNode> nodes) -> nodes.forEach(inner -> gather(inner, words));
            case QueryNode.Not(QueryNode _) -> {
                // what must not be there marks nothing
            }
            case Phrase(Scope scope, String phrase) when isInText(scope) ->
                words.add(factory.phrase().field(IndexFields.TEXT).matching(phrase).toPredicate());
            case Prefix(Scope scope, String start) when isInText(scope) ->
                words.add(factory.wildcard().field(IndexFields.TEXT)
                        .matching(start.toLowerCase(Locale.ROOT) + "*").toPredicate());
            case Phrase(Scope _, String _),Prefix(Scope _, String _) -> {
                // tags and origins stand outside the text
            }
        }
    }

    private static boolean isInText(Scope scope) {
        return scope == Scope.ANYWHERE || scope == Scope.PERSON;
    }
}
