package org.reftel.people.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.WordClass;

/**
 * A word of an attention line or reference.
 *
 * @param joined whether only blanks stand between it and the word before
 * @param newLine whether it is the first of its line
 * @param live whether the line, or one that it continues, has a word that passes the telegram on: FOR, PASS
 */
record HeaderWord(String text, int start, int end, boolean joined, boolean newLine, boolean live) {
    private static final long OFFICE = WordClass.bits(WordClass.OFFICE, WordClass.PLACE, WordClass.COMMON,
            WordClass.TIME,
            WordClass.ORGANISATION, WordClass.PLURAL, WordClass.MODIFIER);
    private static final long NAME = WordClass.bits(WordClass.GIVEN, WordClass.SURNAME, WordClass.KNOWN);
    private static final long ORDINARY = WordClass.bits(WordClass.LOWER, WordClass.ACRONYM, WordClass.TITLE,
            WordClass.ROLE, WordClass.THE_LIKE, WordClass.BELONGS);

    /** The words of a text; marks only divide them. */
    static List<HeaderWord> of(String text) {
        List<HeaderWord> words = new ArrayList<>();
        boolean live = false;
        boolean joined = false;
        int newlines = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int end = endOf(text, i);
                String word = text.substring(i, end);
                boolean passing = isPassing(word) || isOffice(word) && end < text.length() && text.charAt(end) == ':';
                live = newlines > 1 ? passing : live || passing;
                words.add(new HeaderWord(word, i, end, joined, newlines > 0, live));
                joined = true;
                newlines = 0;
                i = end;
            } else {
                newlines += c == '\n' ? 1 : 0;
                joined &= Character.isWhitespace(c) && newlines < 2;
                i++;
            }
        }
        return words;
    }

    private static int endOf(String text, int start) {
        if (start + 1 < text.length() && text.charAt(start + 1) == '.') {
            return start + 2;
        }
        int end = start + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end))
                || (text.charAt(end) == '\'' || text.charAt(end) == '\u2019' || text.charAt(end) == '-')
                        && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))
                        && !isPossessive(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isPossessive(String text, int apostrophe) {
        return text.charAt(apostrophe) != '-' && Character.toUpperCase(text.charAt(apostrophe + 1)) == 'S'
                && (apostrophe + 2 >= text.length() || !Character.isLetter(text.charAt(apostrophe + 2)));
    }

    private static boolean isPassing(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "FOR", "PASS", "ATTN", "PLEASE", "ALSO" -> true;
            default -> false;
        };
    }

    private static boolean isOffice(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "STATE", "DEPT", "DEPARTMENT", "NSC", "USUN" -> true;
            default -> false;
        };
    }

    boolean isInitial() {
        return joined && text.length() == 1 && !text.equals("A") && !text.equals("I")
                || text.length() == 2 && text.endsWith(".");
    }

    boolean isGiven(Lexicon lexicon) {
        return text.length() > 2 && lexicon.is(text, WordClass.GIVEN);
    }

    /** Whether it is an office, a place or an ordinary word, as far as lists know. */
    boolean isOffice(Lexicon lexicon) {
        long classes = lexicon.classes(text.replace('\u2019', '\''));
        return (classes & OFFICE) != 0 || (classes & ORDINARY) != 0 && (classes & NAME) == 0;
    }

    /** FOR, AND: never a surname behind a given name. */
    boolean isLink(Lexicon lexicon) {
        return lexicon.is(text, WordClass.COMMON);
    }

    boolean isTitle(Lexicon lexicon) {
        return lexicon.is(text, WordClass.TITLE) || lexicon.is(text, WordClass.MODIFIER);
    }

    boolean isKnownName(Lexicon lexicon) {
        return (lexicon.classes(text) & NAME) != 0;
    }
}
