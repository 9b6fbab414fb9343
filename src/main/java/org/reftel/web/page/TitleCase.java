package org.reftel.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.cable.Spellings;
import org.reftel.telegram.line.RedactionMark;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Sets a subject that was sent in capitals as a title, for the eye only: the text keeps its length, so that marks in it stay
 * where they are. The cable's own spelling of a word decides; then what is known of acronyms; small words stay small within.
 */
@Component
public final class TitleCase {
    private static final Set<String> SMALL = Set.of("A", "AN", "AND", "AS", "AT", "BUT", "BY", "FOR", "FROM", "IN",
            "INTO", "NOR", "OF", "ON", "OR", "PER", "THE", "TO", "VIA", "VS", "WITH", "DE", "ES", "AU", "DU", "DES",
            "DI",
            "DA", "AL", "BIN", "IBN");
    private static final Set<String> ORDINALS = Set.of("ST", "ND", "RD", "TH");
    /** Behind these a title begins anew. */
    private static final String OPENERS = ":?!\u2013\u2014\"\u201c(";
    private static final String ARTICLE = "AL";
    private static final int SHORTEST_MAC = 5;

    private final Acronyms acronyms;

    public TitleCase(Vocabulary vocabulary) {
        this.acronyms = new Acronyms(vocabulary);
    }

    /**
     * The subject, unless it has small letters already, as a title.
     *
     * @param own how the cable itself spells words
     */
    public String of(String subject, Spellings own) {
        // a row of small x is a redaction
        if (subject.chars().anyMatch(c -> Character.isLowerCase(c) && c != 'x')
                || subject.chars().noneMatch(Character::isWhitespace)) {
            return subject;
        }
        StringBuilder title = new StringBuilder(subject);
        int i = 0;
        while (i < subject.length()) {
            int end = i;
            while (end < subject.length() && isInside(subject, end)) {
                end++;
            }
            if (end > i) {
                title.replace(i, end, word(subject, i, end, own));
            }
            i = Math.max(end, i + 1);
        }
        return title.toString();
    }

    /** Letters, digits, and between letters an apostrophe, also one that was sent as a comma: BRAZIL,S. */
    private static boolean isInside(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean between = isLetter(text, i - 1) && isLetter(text, i + 1);
        return between
                && (c == '\'' || c == '\u2019' || c == ',' && text.charAt(i + 1) == 'S' && !isLetter(text, i + 2));
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private String word(String subject, int start, int end, Spellings own) {
        String word = subject.substring(start, end);
        int mark = word.chars().filter(c -> !Character.isLetterOrDigit(c)).findFirst().orElse(-1);
        int apostrophe = mark < 0 ? -1 : word.indexOf(mark);
        boolean first = isFirst(subject, start);
        if (apostrophe < 0) {
            return part(subject, start, end, first, own);
        }
        String before = word.substring(0, apostrophe);
        String after = word.substring(apostrophe + 1);
        if (before.length() == 1) {
            boolean particle = !first && (before.equals("D") || before.equals("L"));
            return (particle ? lower(before) : before) + word.charAt(apostrophe) + capitalised(after);
        }
        char sign = word.charAt(apostrophe) == ',' ? '\u2019' : word.charAt(apostrophe);
        return part(subject, start, start + apostrophe, true, own) + sign
                + (after.length() <= 2 ? lower(after) : capitalised(after));
    }

    /** A word without an apostrophe. */
    private String part(String subject, int start, int end, boolean first, Spellings own) {
        String word = subject.substring(start, end);
        if (word.chars().anyMatch(Character::isDigit)) {
            return withDigits(word);
        }
        if (RedactionMark.is(word)) {
            return word;
        }
        boolean joined = end < subject.length() && (subject.charAt(end) == '-' || subject.charAt(end) == '/')
                || start > 0 && subject.charAt(start - 1) == '/';
        boolean within = start > 0 && subject.charAt(start - 1) == '-';
        boolean article = word.equals(ARTICLE) && joined;
        if (SMALL.contains(word) && !first && (!joined || article || within) && !isInitial(subject, start, end)) {
            return end == subject.length() ? capitalised(word) : lower(word);
        }
        if (word.length() == 1) {
            return word;
        }
        if (article) {
            return capitalised(word);
        }
        Optional<String> spelled = own.of(word);
        return spelled.orElseGet(() -> acronyms.spelling(word).orElseGet(() -> capitalised(word)));
    }

    private static boolean isInitial(String subject, int start, int end) {
        return end - start == 1 && end < subject.length() && subject.charAt(end) != ' ';
    }

    /** S300 stays; 20TH is 20th. */
    private static String withDigits(String word) {
        int letters = word.length();
        while (letters > 0 && Character.isLetter(word.charAt(letters - 1))) {
            letters--;
        }
        boolean number = word.substring(0, letters).chars().allMatch(Character::isDigit);
        return number && ORDINALS.contains(word.substring(letters)) ? lower(word) : word;
    }

    /** At the start, or behind a sign that a title begins anew behind. */
    private static boolean isFirst(String subject, int start) {
        int i = start - 1;
        int blanks = 0;
        while (i >= 0 && subject.charAt(i) == ' ') {
            i--;
            blanks++;
        }
        if (i < 0) {
            return true;
        }
        char before = subject.charAt(i);
        boolean dash = before == '-' && (blanks > 0 || i > 0 && subject.charAt(i - 1) == '-');
        return dash || OPENERS.indexOf(before) >= 0;
    }

    private static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        boolean mac = word.startsWith("MC") && word.length() >= SHORTEST_MAC;
        int capitals = mac ? 3 : 1;
        return mac
                ? "Mc" + word.charAt(2) + lower(word.substring(capitals))
                : word.charAt(0) + lower(word.substring(capitals));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
