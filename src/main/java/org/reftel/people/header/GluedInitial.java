package org.reftel.people.header;

import java.util.Optional;
import java.util.Set;

import org.reftel.people.PersonName;
import org.reftel.people.lexicon.Lexicon;

/** Mail names of attention lines, an initial and a surname in one word: JMUDGE, SFlatt. */
final class GluedInitial {
    private static final String VOWELS = "AEIOUY";
    private static final int SHORTEST = 4;
    /** Pairs of consonants that surnames start with. */
    private static final Set<String> ONSETS = Set.of("BL", "BR", "CH", "CL", "CR", "CZ", "DR", "DW", "DH", "DJ", "DZ",
            "FL",
            "FR", "GH", "GL", "GN", "GR", "GW", "HR", "KH", "KL", "KN", "KR", "KW", "LL", "MC", "ML", "PF", "PH", "PL",
            "PR", "PS", "RH", "SC", "SH", "SK", "SL", "SM", "SN", "SP", "SQ", "SR",
            "ST", "SV", "SW", "SZ", "TH", "TR", "TS", "TW", "TZ", "VL", "VR", "WH", "WR", "ZB", "ZD", "ZH", "ZL", "ZW");

    private GluedInitial() {}

    /** "J. Mudge" of JMUDGE where its letters or a list of surnames say so; empty where it can be a surname itself. */
    static Optional<String> certain(String word, Lexicon lexicon) {
        if (word.length() < SHORTEST || word.indexOf('-') >= 0 || lexicon.isName(word)) {
            return Optional.empty();
        }
        boolean mixed = Character.isUpperCase(word.charAt(1)) && Character.isLowerCase(word.charAt(2));
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        boolean surname = word.length() > SHORTEST && lexicon.isName(word.substring(1));
        return mixed || capitals && (surname || !startsLikeSurname(word)) && startsLikeSurname(word.substring(1))
                ? Optional.of(divided(word))
                : Optional.empty();
    }

    /** Where others of the telegram are written so, a word that can be either is taken for one. */
    static Optional<String> likely(String word, Lexicon lexicon) {
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        return capitals && word.length() > SHORTEST && !lexicon.isName(word) && !isVowel(word.charAt(1))
                && startsLikeSurname(word.substring(1))
                        ? Optional.of(divided(word))
                        : Optional.empty();
    }

    private static boolean startsLikeSurname(String word) {
        return isVowel(word.charAt(0)) || isVowel(word.charAt(1)) || ONSETS.contains(word.substring(0, 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(Character.toUpperCase(c)) >= 0;
    }

    private static String divided(String word) {
        return word.charAt(0) + ". " + PersonName.display(word.substring(1));
    }
}
