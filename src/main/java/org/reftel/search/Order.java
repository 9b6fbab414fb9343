package org.reftel.search;

import java.util.Locale;

/** The order of results. */
public enum Order {
    RELEVANCE, NEWEST, OLDEST;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
