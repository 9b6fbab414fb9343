package org.reftel.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an addressee as printed is the one that a list knows at its routing indicator. Several share one: NSC WASHDC is behind the
 * White House's, JOINT STAFF WASHDC behind that of the Secretary of Defense, and anybody behind that of a relay.
 */
final class AddresseeNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");
    /** They tell nobody from another one. */
    private static final Set<String> COMMON = Set.of("WASHDC", "WASHINGTON", "DC", "DEPT", "DEPARTMENT", "OF", "THE",
            "AND", "US", "HQ");
    private static final String EMBASSY = "EMBASSY";
    private static final String CONSULATE = "CONSULATE";
    private static final int SHORTEST = 2;

    private AddresseeNames() {}

    /**
     * Whether the two may be one.
     *
     * @param printed behind the indicator: SECDEF WASHDC
     * @param known as listed: Secretary of Defense
     */
    static boolean agree(String printed, String known) {
        List<String> shown = words(printed);
        List<String> listed = words(known);
        return isPost(shown, "AMEMBASSY") == listed.contains(EMBASSY)
                && isPost(shown, "AMCON") == listed.contains(CONSULATE)
                && shown.stream().anyMatch(word -> listed.contains(word) || isMadeOf(word, listed));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word)).toList();
    }

    private static boolean isPost(List<String> words, String start) {
        return words.stream().anyMatch(word -> word.startsWith(start));
    }

    /** Of beginnings of consecutive words: CIA, SECDEF, USCENTCOM. */
    private static boolean isMadeOf(String word, List<String> listed) {
        for (int first = 0; first < listed.size() && word.length() >= SHORTEST; first++) {
            if (isMadeFrom(word, listed, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeFrom(String rest, List<String> listed, int next) {
        if (rest.isEmpty() || next == listed.size()) {
            return rest.isEmpty();
        }
        String word = listed.get(next);
        for (int length = 1; length <= Math.min(word.length(), rest.length())
                && word.charAt(length - 1) == rest.charAt(length - 1); length++) {
            if (isMadeFrom(rest.substring(length), listed, next + 1)) {
                return true;
            }
        }
        return false;
    }
}
