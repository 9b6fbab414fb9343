package org.reftel.ingest.witness;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A document, by what tells whether another one has the same telegram.
 *
 * @param sha256 of its bytes
 * @param identifier of the telegram as it tells it
 * @param yearOpen whether that has no year
 * @param section which section its text starts with; 1 where it states none
 * @param subject as read
 * @param completeness how much of a telegram it has; greater is more
 * @param size of its text, in characters, without the markup of a web page
 */
public record Witness(String sha256, String identifier, boolean yearOpen, int section, Optional<String> subject,
        WordRuns text, int completeness, int size) {
    /** The one with more of the telegram; of these the longer; of these by content. */
    static final Comparator<Witness> BEST_FIRST = Comparator.comparingInt(Witness::completeness)
            .thenComparingInt(Witness::size).reversed().thenComparing(Witness::sha256);

    /** Two subjects, one of which may be cut, need so many letters to be told to be the same. */
    private static final int FEWEST_LETTERS = 12;
    private static final double MOST_WORDS = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final double HARDLY_ANY = 0.2;

    /** Whether it holds a telegram from its beginning. */
    boolean isFirst() {
        return section <= 1;
    }

    /** Whether two documents that name the same number and year have the same telegram: unless they clearly differ. */
    boolean isSameAs(Witness other) {
        double shared = text.sharedWith(other.text);
        boolean mayDiffer = !text.isEnough() || !other.text.isEnough() || shared >= HARDLY_ANY;
        return shared >= MOST_WORDS || mayDiffer && !hasOtherSubject(other);
    }

    /** Whether one that names no year has the telegram of another: only where subject and words say so. */
    boolean isSurelySameAs(Witness other) {
        double shared = text.isEnough() && other.text.isEnough() ? text.sharedWith(other.text) : 0;
        return hasSameSubject(other) ? shared >= MOST_WORDS : !hasOtherSubject(other) && shared >= NEARLY_ALL;
    }

    /** Whether it is a later section of the telegram that another begins. */
    boolean goesOnWith(Witness other) {
        return !hasOtherSubject(other);
    }

    private boolean hasSameSubject(Witness other) {
        return subject.isPresent() && other.subject.isPresent() && !hasOtherSubject(other);
    }

    private boolean hasOtherSubject(Witness other) {
        if (subject.isEmpty() || other.subject.isEmpty()) {
            return false;
        }
        String mine = letters(subject.get());
        String others = letters(other.subject.get());
        boolean cut = Math.min(mine.length(), others.length()) >= FEWEST_LETTERS
                && (mine.startsWith(others) || others.startsWith(mine));
        return !mine.equals(others) && !cut;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toUpperCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
