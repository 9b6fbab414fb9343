package org.reftel.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;

/**
 * Which words in capitals are short forms and keep them. Known ones come from the vocabulary; of others, those without a vowel
 * and those of two or three letters that are no common English word.
 */
final class Acronyms {
    private static final String VOWELS = "AEIOUY";
    private static final int SHORT = 3;
    /** Codes and short forms that are ordinary words as well; in a title the word is likelier. */
    private static final Set<String> WORDS_TOO = Set.of("INFO", "TO", "DE", "ICE", "TIP", "COP", "COM", "LES", "EST",
            "AID", "WHO", "ARENA", "AUSTRALIAGROUP", "ITALIAN", "SOCIALIST", "START", "SEC", "INTERPOL", "CITES", "PER",
            "SAO", "IRA", "TAGS", "ECO", "NAM", "GEN", "COLLECTIVE", "DEPT", "ACT");
    private static final Set<String> ROMAN = Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII",
            "XIV", "XV", "XVI");
    /** The words of two and three letters that subjects are made of. */
    private static final Set<String> COMMON = Set.of("ACT", "ADD", "AGE", "AGO", "AID", "AIM", "AIR", "ALI", "ALL",
            "AN", "AND", "ANN", "ANY", "ARE", "ARM", "ART", "AS", "ASK", "AT", "AX", "BAD", "BAN", "BAR", "BAY", "BE",
            "BED", "BEN", "BET", "BID", "BIG", "BIN", "BIT", "BOB", "BOX", "BOY", "BUS", "BUT", "BUY", "BY", "CAN",
            "CAP", "CAR", "CAT", "CRY", "CUT", "DAM", "DAN", "DAR", "DAY", "DID", "DIE", "DO", "DOG", "DON", "DR",
            "DRY", "DUE", "EL", "END", "ERA", "EVE", "EX", "EYE", "FAR", "FED", "FEE", "FEW", "FIT", "FIX", "FLU",
            "FLY",
            "FOR", "FUN", "GAP", "GAS", "GAY", "GEN", "GET", "GO", "GUN", "HAD", "HAS", "HE", "HER", "HEY", "HIM",
            "HIS", "HIT", "HOT", "HOW", "HU", "IF", "ILL", "IN", "IS", "IT", "ITS", "JAN", "JET", "JIM", "JOB", "JOE",
            "JOY", "KEY", "KIM", "LA", "LAB", "LAS", "LAW", "LAY", "LED", "LEE", "LEG", "LET", "LI", "LIE", "LOS",
            "LOT", "LOW", "MAN", "MAP", "MAY", "ME", "MEN", "MET", "MID", "MIX", "MR", "MRS", "MS", "MY", "NET", "NEW",
            "NO", "NON", "NOR", "NOT", "NOV", "NOW", "NUT", "OCT", "ODD", "OF", "OFF", "OIL", "OLD", "ON", "ONE", "OR",
            "OUR", "OUT", "OWN", "PAN", "PAY", "PER", "PRE", "PRO", "PUT", "RAN", "RAW", "RAY", "RED", "REP", "RIO",
            "RON", "ROW", "RUN", "SAD", "SAM", "SAN", "SAT", "SAW", "SAY", "SEA", "SEE", "SEN", "SET", "SEX", "SHE",
            "SIR", "SIT", "SIX", "SKY", "SO", "SON", "SUN", "TAX", "TEL", "TEN", "THE", "TIE", "TIM", "TO", "TOE",
            "TOM", "TON", "TOO", "TOP", "TRY", "TWO", "UP", "USE", "VAN", "VIA", "VON", "WAR", "WAS", "WAY", "WE",
            "WEB", "WHO", "WHY", "WIN", "WON", "YEN", "YES", "YET", "YOU", "ABU", "AUG", "DEC", "FEB", "SEP", "VS",
            "SAO", "TIP", "ICE", "COP", "JR", "SR", "ST", "LT");

    private final Set<String> known = new HashSet<>();

    Acronyms(Vocabulary vocabulary) {
        vocabulary.list("abbreviations").ifPresent(list -> list.rows().forEach(row -> add(row.getFirst())));
        vocabulary.list("tags").ifPresent(list -> list.rows().stream().filter(Acronyms::isOrganization)
                .forEach(row -> add(row.getFirst())));
        for (Post post : vocabulary.posts().all()) {
            for (String word : post.label().split(" ")) {
                add(word);
            }
        }
        known.removeAll(WORDS_TOO);
    }

    private static boolean isOrganization(List<String> row) {
        return row.get(1).equalsIgnoreCase(TagKind.ORGANIZATION.name());
    }

    private void add(String word) {
        if (word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            known.add(word);
        }
    }

    /** How a word in capitals is spelled if it is a short form, also several of one: MOUs. */
    Optional<String> spelling(String word) {
        if (isAcronym(word)) {
            return Optional.of(word);
        }
        String one = word.substring(0, word.length() - 1);
        return word.endsWith("S") && known.contains(one) ? Optional.of(one + "s") : Optional.empty();
    }

    private boolean isAcronym(String word) {
        if (known.contains(word) || ROMAN.contains(word)) {
            return !COMMON.contains(word);
        }
        boolean plural = word.endsWith("S") && known.contains(word.substring(0, word.length() - 1));
        boolean voiceless = word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return !plural && !COMMON.contains(word) && (voiceless || word.length() <= SHORT);
    }
}
