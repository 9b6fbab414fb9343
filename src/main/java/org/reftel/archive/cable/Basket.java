package org.reftel.archive.cable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cables that a reader has collected, in that order. It is kept by the reader alone, in a cookie or an address, so it is small.
 *
 * @param identifiers each once, at most {@link #MOST}
 * @param leftOut how many more there were than go in
 */
public record Basket(List<String> identifiers, int leftOut) {
    /** A cookie may have four thousand characters. */
    public static final int MOST = 100;
    private static final int LONGEST = 3_500;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z0-9-]{1,60}");
    /** No identifier has it, and no address or cookie changes it. */
    private static final String BETWEEN = ".";

    public Basket {
        identifiers = List.copyOf(identifiers);
    }

    /** As an address or a cookie has it: 06ALMATY2935.07ROME12. What is no identifier is left out, and so is what is too much. */
    public static Basket of(String text) {
        Set<String> identifiers = new LinkedHashSet<>();
        Set<String> leftOut = new HashSet<>();
        int length = 0;
        for (String part : text.split(Pattern.quote(BETWEEN))) {
            String identifier = part.strip().toUpperCase(Locale.ROOT);
            length += identifier.length() + 1;
            if (IDENTIFIER.matcher(identifier).matches() && !identifiers.contains(identifier)) {
                (identifiers.size() < MOST && length <= LONGEST ? identifiers : leftOut).add(identifier);
            }
        }
        return new Basket(new ArrayList<>(identifiers), leftOut.size());
    }

    /** The form that {@link #of} reads. */
    public String text() {
        return String.join(BETWEEN, identifiers);
    }

    /** With these behind its own, as far as there is room. */
    public Basket with(Basket others) {
        return of(others.identifiers.isEmpty() ? text() : text() + BETWEEN + others.text());
    }

    public Basket without(Basket others) {
        return new Basket(identifiers.stream().filter(identifier -> !others.identifiers.contains(identifier)).toList(),
                0);
    }

    public boolean isEmpty() {
        return identifiers.isEmpty();
    }

    /** Whether nothing more goes in. */
    public boolean isFull() {
        return identifiers.size() >= MOST || text().length() > LONGEST - "UNIDENTIFIED-0123456789AB.".length();
    }
}
