package org.reftel.telegram.restore;

import java.util.Locale;
import java.util.Set;

/** Which word ends with an apostrophe and a few letters: Kazakhstan's, don't, they're. */
final class Contractions {
    private static final int LONGEST = 12;
    private static final Set<String> BEFORE_RE = Set.of("we", "you", "they", "there", "who", "what");
    private static final Set<String> BEFORE_VE = Set.of("i", "we", "you", "they", "who", "would", "could", "should",
            "might", "must");
    private static final Set<String> BEFORE_LL = Set.of("i", "we", "you", "he", "she", "it", "they", "that", "there",
            "who");
    private static final Set<String> BEFORE_D = Set.of("i", "we", "you", "he", "she", "it", "they", "who", "that",
            "ret");

    private final Letters text;

    Contractions(Letters text) {
        this.text = text;
    }

    /**
     * Whether the sign at {@code i} stands where an apostrophe must: no other sign is written there without a blank. Letters of
     * a list, as in (b,d), are no words.
     */
    boolean isSplitAt(int i) {
        if (!text.isLetter(i - 1) || !text.isLetter(i + 1)) {
            return false;
        }
        int end = text.endOfWord(i + 1, 3);
        if (text.isWordPart(end)) {
            return false;
        }
        String word = text.cut(text.startOfWord(i, LONGEST), i);
        String ending = text.cut(i + 1, end);
        boolean sameCase = Character.isLowerCase(ending.charAt(0))
                || Character.isUpperCase(word.charAt(word.length() - 1));
        return sameCase && isContraction(word.toLowerCase(Locale.ROOT), ending.toLowerCase(Locale.ROOT));
    }

    private static boolean isContraction(String word, String ending) {
        return switch (ending) {
            case "s" -> word.length() > 1;
            case "t" -> word.length() > 2 && word.endsWith("n");
            case "m" -> word.equals("i");
            case "d" -> BEFORE_D.contains(word);
            case "re" -> BEFORE_RE.contains(word);
            case "ve" -> BEFORE_VE.contains(word);
            case "ll" -> BEFORE_LL.contains(word);
            default -> false;
        };
    }
}
