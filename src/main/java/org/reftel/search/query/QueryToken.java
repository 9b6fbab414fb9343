package org.reftel.search.query;

import java.util.Optional;

/** What a query consists of. */
sealed interface QueryToken {
    /** An opening bracket. */
    record Open() implements QueryToken {}

    /** A closing bracket. */
    record Close() implements QueryToken {}

    /** The name of a field, whose value follows. */
    record Field(Scope scope) implements QueryToken {}

    /**
     * Words in quotation marks.
     *
     * @param distance the number behind a tilde
     */
    record Quoted(String words, Optional<Integer> distance) implements QueryToken {}

    /** Anything between blanks. */
    record Unquoted(String text) implements QueryToken {}

    /** Words in capitals, and the minus. */
    enum Operator implements QueryToken {
        OR, AND, NOT
    }
}
