package org.reftel.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.reftel.search.query.DateFilter;
import org.reftel.search.query.QueryNode;
import org.reftel.search.query.QueryNode.Fuzzy;
import org.reftel.search.query.QueryNode.Near;
import org.reftel.search.query.QueryNode.Phrase;
import org.reftel.search.query.QueryNode.Prefix;
import org.reftel.search.query.QueryNode.Word;
import org.reftel.search.query.Scope;

/** What makes a paragraph the best of its cable: the more of the query's words, the better; none of them must be there. */
final class ParagraphPredicates {
    private final SearchPredicateFactory factory;
    private final TermPredicates terms;

    ParagraphPredicates(SearchPredicateFactory factory) {
        this.factory = factory;
        this.terms = new TermPredicates(factory);
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
            case QueryNode.Within(DateFilter _) -> {
                // a date stands outside the text
            }
            case Word word -> add(words, word.scope(), () -> terms.word(Target.TEXT, word));
            case Phrase phrase -> add(words, phrase.scope(), () -> terms.phrase(Target.TEXT, phrase));
            case Near near -> add(words, near.scope(), () -> terms.near(Target.TEXT, near));
            case Prefix prefix -> add(words, prefix.scope(), () -> terms.prefix(Target.TEXT, prefix));
            case Fuzzy fuzzy -> add(words, fuzzy.scope(), () -> terms.fuzzy(Target.TEXT, fuzzy));
        }
    }

    /** Tags and origins stand outside the text. */
    private static void add(List<SearchPredicate> words, Scope scope, Supplier<SearchPredicate> predicate) {
        if (scope.isInText()) {
            words.add(predicate.get());
        }
    }
}
