package org.reftel.search.analysis;

/**
 * Folds the spellings that a name has by several ways of writing it in Latin letters: Nazarbayev and Nazarbaev, Khodorkovskiy and
 * Hodorkovsky. Only what hardly ever makes one of two English words; the rest is in the list of synonyms.
 */
final class Transliteration {
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST = 4;

    private Transliteration() {}

    /** The fold of a word in small letters without accents; the word itself where no rule meets it. */
    static String fold(String word) {
        boolean plain = word.indexOf('y') < 0 && word.indexOf('h') < 0 && word.indexOf('j') < 0;
        if (word.length() < SHORTEST || plain && !word.endsWith("ff") && !word.endsWith("i")) {
            return word;
        }
        return ending(withoutGlides(letters(word)));
    }

    /** The Cyrillic kh, and dzh and dj for the sound of j. */
    private static String letters(String word) {
        return word.replace("kh", "h").replace("dzh", "j").replace("dj", "j");
    }

    /** Tokayev, Tokaev; Yeltsin, Eltsin. */
    private static String withoutGlides(String word) {
        if (word.indexOf('y') < 0) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean between = i > 0 && i + 1 < word.length() && isVowel(word.charAt(i - 1))
                    && isVowel(word.charAt(i + 1));
            boolean first = i == 0 && word.length() > 2 && word.charAt(1) == 'e' && !isVowel(word.charAt(2));
            if (word.charAt(i) != 'y' || !between && !first) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    /** Zelenskiy, Zelenskii, Zelenski; Gorbacheff. */
    private static String ending(String word) {
        int length = word.length();
        if (word.endsWith("eff") || word.endsWith("off")) {
            return word.substring(0, length - 2) + "v";
        }
        for (String end : new String[]{"iy", "ii", "ij", "yy", "yi"}) {
            if (word.endsWith(end)) {
                return word.substring(0, length - 2) + "y";
            }
        }
        return word.endsWith("ski") || word.endsWith("tski") ? word.substring(0, length - 1) + "y" : word;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
