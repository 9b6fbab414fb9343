package org.reftel.search.lucene;

import java.util.List;
import java.util.function.BiFunction;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.reftel.archive.cable.CableIdentifier;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.DateFilter;
import org.reftel.search.query.QueryNode;
import org.reftel.search.query.QueryNode.All;
import org.reftel.search.query.QueryNode.Either;
import org.reftel.search.query.QueryNode.Fuzzy;
import org.reftel.search.query.QueryNode.Near;
import org.reftel.search.query.QueryNode.Not;
import org.reftel.search.query.QueryNode.Phrase;
import org.reftel.search.query.QueryNode.Prefix;
import org.reftel.search.query.QueryNode.Within;
import org.reftel.search.query.QueryNode.Word;
import org.reftel.search.query.Scope;

/** Turns queries into the index's predicates. */
final class NodePredicates {
    /** Whoever looks for a number wants the cable first, and what mentions it behind. */
    private static final float NUMBER_BOOST = 1_000f;

    private final SearchPredicateFactory factory;
    private final TermPredicates terms;
    private final DatePredicates dates;

    NodePredicates(SearchPredicateFactory factory) {
        this.factory = factory;
        this.terms = new TermPredicates(factory);
        this.dates = new DatePredicates(factory);
    }

    SearchPredicate of(QueryNode node) {
        return switch (node) {
            case All(var nodes) -> all(nodes);
            case Either(var nodes) -> {
                var bool = factory.bool();
                nodes.forEach(inner -> bool.should(of(inner)));
                yield bool.toPredicate();
            }
            case Not(QueryNode negated) -> factory.not(of(negated)).toPredicate();
            case Within(DateFilter time) -> factory.bool().filter(dates.of(time)).toPredicate();
            case Word word -> in(word.scope(), word, this::word);
            case Phrase phrase -> in(phrase.scope(), phrase, terms::phrase);
            case Near near -> in(near.scope(), near, terms::near);
            case Prefix prefix -> in(prefix.scope(), prefix, terms::prefix);
            case Fuzzy fuzzy -> in(fuzzy.scope(), fuzzy, terms::fuzzy);
        };
    }

    private SearchPredicate all(List<QueryNode> nodes) {
        var bool = factory.bool();
        addTo(bool, nodes);
        return bool.toPredicate();
    }

    /** Makes parts of a query clauses of one predicate, side by side, so that the engine may pass over what cannot be among the best. */
    void addTo(BooleanPredicateClausesStep<?, ?> bool, List<QueryNode> nodes) {
        if (nodes.stream().allMatch(Not.class::isInstance)) {
            bool.must(factory.matchAll().boost(0));
        }
        nodes.forEach(inner -> {
            switch (inner) {
                case Not(QueryNode negated) -> bool.mustNot(of(negated));
                case Within(DateFilter time) -> bool.filter(dates.of(time));
                case Word word when word.scope() == Scope.ANYWHERE -> {
                    bool.must(word(Target.TEXT, word));
                    bool.should(terms.word(Target.SUBJECT, word));
                }
                default -> bool.must(of(inner));
            }
        });
    }

    /** A cable's number stands outside its text. */
    private SearchPredicate word(Target target, Word word) {
        SearchPredicate words = terms.word(target, word);
        return target.equals(Target.TEXT) ? numbered(word.text(), words) : words;
    }

    /** What a text finds, and where it is a cable's number, in whatever form, the cable. */
    SearchPredicate numbered(String text, SearchPredicate found) {
        return CableIdentifier.in(text)
                .map(number -> factory.or(factory.match().field(IndexFields.IDENTIFIER).matching(number)
                        .boost(NUMBER_BOOST).toPredicate(), found).toPredicate())
                .orElse(found);
    }

    /** A hit in the subject counts more than one in the text, which has the subject's words too. */
    private <T> SearchPredicate in(Scope scope, T node, BiFunction<Target, T, SearchPredicate> predicate) {
        if (scope == Scope.ANYWHERE) {
            return factory.bool().must(predicate.apply(Target.TEXT, node))
                    .should(predicate.apply(Target.SUBJECT, node)).toPredicate();
        }
        List<Target> targets = Target.of(scope);
        if (targets.size() == 1) {
            return predicate.apply(targets.getFirst(), node);
        }
        var bool = factory.bool();
        targets.forEach(target -> bool.should(predicate.apply(target, node)));
        return bool.toPredicate();
    }
}
