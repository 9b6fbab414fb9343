package org.reftel.search;

import java.util.List;

/** A query, understood. */
sealed interface QueryNode {
    /** Where a word is looked for. */
    enum Scope {
        ANYWHERE, SUBJECT, TAG, PERSON, OFFICE, ORIGIN
    }

    /** A word, or several in a row. */
    record Phrase(Scope scope, String words) implements QueryNode {}

    /** All words that start like this. */
    record Prefix(Scope scope, String start) implements QueryNode {}

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
