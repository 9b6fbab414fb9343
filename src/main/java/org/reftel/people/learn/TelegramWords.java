package org.reftel.people.learn;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.reftel.people.lexicon.WordCounts;
import org.reftel.people.text.Letters;
import org.reftel.people.text.TelegramFields;
import org.reftel.people.text.TextField;
import org.reftel.people.text.Zone;
import org.reftel.telegram.ParsedTelegram;

/** Counts how the words of one telegram's paragraphs stand; headings, header and parts in capitals tell nothing. */
public final class TelegramWords {
    private static final WordCounts LOWER = new WordCounts(1, 0, 0, 0, 0);
    private static final WordCounts CAPITAL = new WordCounts(0, 1, 0, 0, 0);
    private static final WordCounts CAPITAL_BEHIND_IN = new WordCounts(0, 1, 1, 0, 0);
    private static final WordCounts CAPITAL_BEHIND_THE = new WordCounts(0, 1, 0, 1, 0);
    private static final WordCounts CAPITALS = new WordCounts(0, 0, 0, 0, 1);
    private static final Set<String> IN = Set.of("in", "at", "near", "from", "into");
    /** Behind these a first capital may be that of a sentence. */
    private static final String STARTING = ".!?:;()-/\"\u201c\u201d0123456789";

    private final Map<String, WordCounts> counts = new HashMap<>();

    private TelegramWords() {}

    /** By the word in small letters, without possessive ending. */
    public static Map<String, WordCounts> of(ParsedTelegram telegram) {
        TelegramWords words = new TelegramWords();
        for (TextField field : TelegramFields.of(telegram)) {
            if (field.zone() == Zone.BODY) {
                for (String part : field.text().split("\n\n")) {
                    words.part(part);
                }
            }
        }
        return words.counts;
    }

    private void part(String text) {
        if (isMostlyCapital(text)) {
            return;
        }
        String before = ".";
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int end = endOf(text, i);
                word(text.substring(i, end), before);
                before = text.substring(i, end);
                i = end;
            } else {
                before = Character.isWhitespace(c) || c == '\u00a0' ? before : String.valueOf(c);
                i++;
            }
        }
    }

    private static boolean isMostlyCapital(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return text.chars().filter(Character::isUpperCase).count() * 2 > letters;
    }

    /** Behind letters, and hyphens and apostrophes between letters. */
    private static int endOf(String text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = Character.isLetter(c) || (c == '-' || Letters.isApostrophe(c)) && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1));
            if (!inside) {
                break;
            }
            end++;
        }
        return end;
    }

    private void word(String printed, String before) {
        int length = printed.length();
        boolean possessive = length > 2 && printed.charAt(length - 1) == 's'
                && Letters.isApostrophe(printed.charAt(length - 2));
        String word = possessive ? printed.substring(0, length - 2) : printed;
        if (word.length() > 1) {
            WordCounts as = as(word, before);
            if (as.total() > 0) {
                counts.merge(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), as, WordCounts::plus);
            }
        }
    }

    private static WordCounts as(String word, String before) {
        if (word.chars().noneMatch(Character::isUpperCase)) {
            return LOWER;
        }
        if (word.chars().noneMatch(Character::isLowerCase)) {
            return CAPITALS;
        }
        if (!Character.isUpperCase(word.charAt(0)) || STARTING.contains(before)) {
            return WordCounts.NONE;
        }
        String preposition = before.toLowerCase(Locale.ROOT);
        return IN.contains(preposition) ? CAPITAL_BEHIND_IN : preposition.equals("the") ? CAPITAL_BEHIND_THE : CAPITAL;
    }
}
