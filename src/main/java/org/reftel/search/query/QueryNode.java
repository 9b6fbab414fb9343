package org.reftel.search.query;

import java.util.List;

/** A query, understood. */
public sealed interface QueryNode {
    /** A word as it was typed, or several that are one name; its other forms and spellings are meant too. */
    record Word(Scope scope, String text) implements QueryNode {}

    /** What stood in quotation marks: words in a row, or a word in this form alone. */
    record Phrase(Scope scope, String words) implements QueryNode {}

    /**
     * Words near each other.
     *
     * @param distance how many other words may stand between them
     */
    record Near(Scope scope, String words, int distance) implements QueryNode {}

    /** All words that start like this. */
    record Prefix(Scope scope, String start) implements QueryNode {}

    /**
     * Words that are written almost like this.
     *
     * @param letters how many of them may differ, 1 or 2
     */
    record Fuzzy(Scope scope, String word, int letters) implements QueryNode {}

    /** Sent in this time. */
    record Within(DateFilter time) implements QueryNode {}

    /** One of them at least. */
    record Either(List<QueryNode> nodes) implements QueryNode {
        public Either {
            nodes = List.copyOf(nodes);
        }
    }

    record Not(QueryNode node) implements QueryNode {}

    /** All of them; none means everything. */
    record All(List<QueryNode> nodes) implements QueryNode {
        public All {
            nodes = List.copyOf(nodes);
        }
    }
}
