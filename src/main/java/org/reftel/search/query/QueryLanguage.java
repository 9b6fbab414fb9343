package org.reftel.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people who search may want to know of the query language. */
public final class QueryLanguage {
    private QueryLanguage() {}

    /** The names of all fields. */
    public static List<String> fields() {
        return Arrays.stream(Scope.values()).filter(scope -> scope != Scope.ANYWHERE)
                .map(scope -> scope.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** What of a query would not be understood, in sentences; empty where all of it would be. */
    public static List<String> remarks(String query) {
        return QueryReader.read(query).remarks();
    }
}
