package org.reftel.telegram.model;

import java.util.Locale;
import java.util.Optional;

/** What the parser must know of the world's codes; the lists themselves are kept elsewhere. */
public interface TelegramVocabulary {
    /** The station's name in message reference numbers, by any spelling of it; empty where it is unknown. */
    Optional<String> station(String printed);

    /** Whether message reference numbers hold these letters as a station, not as a misspelling of one. */
    boolean isStation(String letters);

    /** The one station whose name differs from this by a letter lost, added, changed or swapped; empty where none or several do. */
    Optional<String> misspeltStation(String printed);

    /** Whether this word is a code of the lists, or several of them run together; plain words that stand on TAGS lines are none. */
    boolean isTag(String word);

    /**
     * The city of a station, or of a name as on the FM line, by any spelling; else, for a post without one, its usual station.
     * Empty where it is unknown.
     */
    Optional<String> seat(String printed);

    /** The seat, in the same words, of the post with this label of origin; empty where it is unknown. */
    Optional<String> seatOf(String origin);

    /** Whether this is one tag although it has blanks, as COUNTRY CLEARANCE has. */
    boolean isTagOfSeveralWords(String words);

    /** Knows nothing: every name before a number may be a station, no tag has a blank. */
    static TelegramVocabulary none() {
        return new TelegramVocabulary() {
            @Override
            public Optional<String> station(String printed) {
                String letters = printed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
                return letters.isEmpty() ? Optional.empty() : Optional.of(letters);
            }

            @Override
            public boolean isStation(String letters) {
                return !letters.isEmpty();
            }

            @Override
            public Optional<String> misspeltStation(String printed) {
                return Optional.empty();
            }

            @Override
            public Optional<String> seat(String printed) {
                return Optional.empty();
            }

            @Override
            public boolean isTag(String word) {
                return true;
            }

            @Override
            public Optional<String> seatOf(String origin) {
                return Optional.empty();
            }

            @Override
            public boolean isTagOfSeveralWords(String words) {
                return false;
            }
        };
    }
}
