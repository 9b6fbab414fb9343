package org.reftel.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a page shows results; a compact list has no excerpts and nobody named, for those who go through many. */
public enum View {
    LIST, COMPACT, TABLE, MAP;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> of(String parameter) {
        return Arrays.stream(values()).filter(view -> view.parameter().equals(parameter)).findFirst();
    }
}
