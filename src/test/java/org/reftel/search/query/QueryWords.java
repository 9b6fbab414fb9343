package org.reftel.search.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.reftel.search.query.QueryNode.All;
import org.reftel.search.query.QueryNode.Either;
import org.reftel.search.query.QueryNode.Fuzzy;
import org.reftel.search.query.QueryNode.Near;
import org.reftel.search.query.QueryNode.Not;
import org.reftel.search.query.QueryNode.Phrase;
import org.reftel.search.query.QueryNode.Prefix;
import org.reftel.search.query.QueryNode.Within;
import org.reftel.search.query.QueryNode.Word;

/** How a query was understood, in words: {@code [a | b] not(c) subject="x y"}. */
final class QueryWords {
    private QueryWords() {}

    static String of(QueryNode node) {
        return switch (node) {
            case All(var nodes) -> joined(nodes, " ");
            case Either(var nodes) -> "[" + joined(nodes, " | ") + "]";
            case Not(QueryNode negated) -> "not(" + of(negated) + ")";
            case Within(DateFilter time) -> time.isUndated()
                    ? "undated"
                    : time.from().map(from -> from + " ").orElse("")
                            + time.to().map(to -> "to " + to).orElse("on");
            case Word(Scope scope, String text) -> in(scope) + text.replace(' ', '_');
            case Phrase(Scope scope, String words) -> in(scope) + '"' + words + '"';
            case Near(Scope scope, String words, int distance) -> in(scope) + '"' + words + "\" within " + distance;
            case Prefix(Scope scope, String start) -> in(scope) + start + "...";
            case Fuzzy(Scope scope, String word, int letters) -> in(scope) + word + " but for " + letters;
        };
    }

    private static String in(Scope scope) {
        return scope == Scope.ANYWHERE ? "" : scope.name().toLowerCase(Locale.ROOT) + "=";
    }

    private static String joined(List<QueryNode> nodes, String between) {
        return nodes.stream().map(node -> node instanceof All(var inner) && inner.size() > 1
                ? "(" + of(node) + ")"
                : of(node)).collect(Collectors.joining(between));
    }
}
