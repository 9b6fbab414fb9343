package org.reftel.telegram.model;

import java.util.Optional;

import org.reftel.telegram.source.Capitals;

/**
 * What the parser must know of the world's codes; the lists themselves are kept elsewhere. Where nothing is known, any name before
 * a number may be a station, and no tag has a blank.
 */
public interface TelegramVocabulary {
    /** The station's name in message reference numbers, by any spelling of it; empty where it is unknown. */
    default Optional<String> station(String printed) {
        String letters = Capitals.letters(printed);
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters);
    }

    /** Whether message reference numbers hold these letters as a station, not as a misspelling of one. */
    default boolean isStation(String letters) {
        return !letters.isEmpty();
    }

    /** The one station whose name differs from this by a letter lost, added, changed or swapped; empty where none or several do. */
    default Optional<String> misspeltStation(String printed) {
        return Optional.empty();
    }

    /** Whether this word is a code of the lists, or several of them run together; plain words that stand on TAGS lines are none. */
    default boolean isTag(String word) {
        return false;
    }

    /**
     * The city of a station, or of a name as on the FM line, by any spelling; else, for a post without one, its usual station.
     * Empty where it is unknown.
     */
    default Optional<String> seat(String printed) {
        return Optional.empty();
    }

    /** The seat, in the same words, of the post with this label of origin; empty where it is unknown. */
    default Optional<String> seatOf(String origin) {
        return Optional.empty();
    }

    /** Whether this is one tag although it has blanks, as COUNTRY CLEARANCE has. */
    default boolean isTagOfSeveralWords(String words) {
        return false;
    }

    /** Knows nothing. */
    static TelegramVocabulary none() {
        return new TelegramVocabulary() {
        };
    }
}
