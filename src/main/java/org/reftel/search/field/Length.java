package org.reftel.search.field;

import java.util.Arrays;
import java.util.Optional;

/** How long a cable's reading text is, in words; as values of a facet. */
public enum Length {
    NOTE("note", 0, 249), SHORT("short", 250, 749), MEDIUM("medium", 750, 1_999), LONG("long", 2_000,
            Integer.MAX_VALUE);

    private final String value;
    private final int least;
    private final int most;

    Length(String value, int least, int most) {
        this.value = value;
        this.least = least;
        this.most = most;
    }

    /** As in addresses. */
    public String value() {
        return value;
    }

    /** Words, at least. */
    public int least() {
        return least;
    }

    /** Words, at most. */
    public int most() {
        return most;
    }

    public static Optional<Length> of(String value) {
        return Arrays.stream(values()).filter(length -> length.value.equals(value)).findFirst();
    }

    static Length ofWords(int words) {
        return Arrays.stream(values()).filter(length -> words <= length.most).findFirst().orElse(LONG);
    }
}
