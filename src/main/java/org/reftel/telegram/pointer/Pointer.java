package org.reftel.telegram.pointer;

import java.util.List;
import java.util.Optional;

/**
 * Words that point elsewhere.
 *
 * @param start 0-based offset in the reading text
 * @param end behind the last character
 */
public record Pointer(int start, int end, Aim aim) {
    public Pointer {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no words between " + start + " and " + end);
        }
    }

    /** What the words point to. */
    public sealed interface Aim {}

    /**
     * Telegrams of the REF line.
     *
     * @param labels their letters in capitals; empty where the words say reftel alone
     * @param named station and serial that stand beside the words, as in identifiers: KABUL2245
     */
    public record References(List<String> labels, Optional<String> named) implements Aim {
        static References labelled(List<String> labels) {
            return new References(labels, Optional.empty());
        }
    }

    /** A telegram sent separately, without its number. */
    public record Separate() implements Aim {}

    /**
     * Paragraphs by number.
     *
     * @param last equals {@code first} where it is one
     * @param of the telegram whose paragraphs they are; empty where they are this one's
     */
    public record Paragraphs(int first, int last, Optional<References> of) implements Aim {}
}
