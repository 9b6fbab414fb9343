package org.reftel.people.text;

import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.WordClass;

/**
 * Gives words of a text that is all capitals the case they would have: small letters to ordinary words, a first capital to
 * the rest, so that names stand out. No character moves.
 */
public final class Truecaser {
    private static final long ORDINARY = WordClass.bits(WordClass.COMMON, WordClass.SAYS, WordClass.TOLD,
            WordClass.MOSTLY_LOWER, WordClass.BELONGS);
    private static final long OFFICIAL = WordClass.bits(WordClass.TITLE, WordClass.PLURAL);
    private static final long NAMES = WordClass.bits(WordClass.GIVEN, WordClass.SURNAME, WordClass.KNOWN);
    private static final int SHORTEST_TEXT = 12;

    private final Lexicon lexicon;
    private final String text;
    private final char[] out;
    private long before;

    private Truecaser(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.out = text.toCharArray();
    }

    /** The text itself where it is not all capitals. */
    public static String restore(String text, Lexicon lexicon) {
        if (text.length() < SHORTEST_TEXT || !Letters.areMostlyCapital(text)) {
            return text;
        }
        return new Truecaser(text, lexicon).run();
    }

    private String run() {
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int initials = WordEnd.ofInitials(text, i);
            if (initials > i) {
                i = initials;
                before = 0;
                continue;
            }
            int end = WordEnd.of(text, i);
            word(i, end);
            i = end;
        }
        return new String(out);
    }

    private void word(int start, int wordEnd) {
        boolean possessive = wordEnd - start > 2 && Letters.isApostrophe(text.charAt(wordEnd - 2));
        int end = possessive ? wordEnd - 2 : wordEnd;
        long classes = lexicon.classes(text.substring(start, end));
        if (isCapital(start, end, classes)) {
            capitals(start, wordEnd);
        } else if (!isAcronym(start, end, classes)) {
            lower(start, wordEnd);
        }
        before = classes;
    }

    private boolean isCapital(int start, int end, long classes) {
        boolean titled = (before & OFFICIAL) != 0 && (classes & NAMES) != 0;
        boolean named = (before & WordClass.GIVEN.bit()) != 0 && (before & ORDINARY) == 0
                && (classes & WordClass.COMMON.bit()) == 0 && (classes & NAMES) != 0;
        return titled || named || (classes & ORDINARY) == 0 && !isAcronym(start, end, classes);
    }

    private boolean isAcronym(int start, int end, long classes) {
        boolean digits = false;
        boolean vowel = false;
        for (int i = start; i < end; i++) {
            digits |= Character.isDigit(text.charAt(i));
            vowel |= "AEIOUYaeiouy".indexOf(text.charAt(i)) >= 0;
        }
        return digits || (classes & WordClass.ACRONYM.bit()) != 0 && (classes & NAMES) == 0
                || (classes & ORDINARY) == 0 && !vowel || end - start <= 2 && (classes & (ORDINARY | NAMES)) == 0
                        && (classes & WordClass.PARTICLE.bit()) == 0;
    }

    private void lower(int start, int end) {
        for (int i = start; i < end; i++) {
            out[i] = Character.toLowerCase(text.charAt(i));
        }
    }

    /** First letters stay, also behind a hyphen, an O' and a Mc. */
    private void capitals(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean first = text.charAt(i - 1) == '-'
                    || Letters.isApostrophe(text.charAt(i - 1)) && i < end - 1 && i == start + 2
                    || i == start + 2 && end - start > 4 && text.charAt(start) == 'M' && text.charAt(i - 1) == 'C';
            out[i] = first ? text.charAt(i) : Character.toLowerCase(text.charAt(i));
        }
    }
}
