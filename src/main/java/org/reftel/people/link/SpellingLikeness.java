package org.reftel.people.link;

import java.util.Set;

/** How near two folded names are. */
enum SpellingLikeness {
    DIFFERENT, ALIKE, SAME;

    private static final int SHORTEST = 5;
    private static final int LONG = 7;
    /** Vowels that transliterations take for each other. */
    private static final Set<String> EXCHANGED = Set.of("ae", "ao", "ou", "au", "ei");

    /** Alike where a vowel differs, or in surnames a vowel or h is one too many. */
    static SpellingLikeness of(String a, String b, boolean insertions) {
        if (a.equals(b)) {
            return SAME;
        }
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || longer - shorter > 1 || longer > shorter && !insertions) {
            return firstLetterAlike(a, b) ? ALIKE : DIFFERENT;
        }
        return longer == shorter
                ? exchanged(a, b)
                : inserted(longer == a.length() ? a : b, longer == a.length() ? b : a);
    }

    private static boolean firstLetterAlike(String a, String b) {
        return a.length() == b.length() && a.length() > 3 && kLikeG(a.charAt(0), b.charAt(0))
                && a.substring(1).equals(b.substring(1));
    }

    private static boolean kLikeG(char a, char b) {
        return a == 'k' && b == 'g' || a == 'g' && b == 'k';
    }

    private static SpellingLikeness exchanged(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y && !(i == 0 && kLikeG(x, y))) {
                differences++;
                if (i == 0 || !EXCHANGED.contains("" + x + y) && !EXCHANGED.contains("" + y + x)) {
                    return DIFFERENT;
                }
            }
        }
        return differences <= (a.length() < LONG ? 1 : 2) ? ALIKE : DIFFERENT;
    }

    private static SpellingLikeness inserted(String longer, String shorter) {
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        char extra = longer.charAt(i);
        boolean rest = longer.substring(i + 1).equals(shorter.substring(i));
        boolean ending = i == shorter.length();
        return rest && !ending && i > 0 && (NameFold.isVowel(extra) || extra == 'h') ? ALIKE : DIFFERENT;
    }
}
