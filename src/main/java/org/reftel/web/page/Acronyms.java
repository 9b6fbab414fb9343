package org.reftel.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;

/**
 * Which words in capitals are short forms and keep them. Known ones come from the vocabulary; of others, those without a vowel
 * and those of two or three letters that are neither a common English word nor part of a place's name.
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
    /** The words and names of two and three letters that subjects are made of, besides those of places. */
    private static final Set<String> COMMON = Set.of("ABU", "ACT", "ADD", "AGE", "AGO", "AID", "AIM", "AIR", "ALI",
            "ALL", "AMY", "AN", "AND", "ANN", "ANT", "ANY", "ARE", "ARM", "ART", "AS", "ASH", "ASK", "AT",
            "AUG", "AX", "AXE", "BAD", "BAG", "BAN", "BAR", "BAY", "BE", "BED", "BEE", "BEN", "BET", "BID", "BIG",
            "BIN", "BIT", "BOB", "BOW", "BOX", "BOY", "BUG", "BUS", "BUT", "BUY", "BY", "CAN", "CAP", "CAR", "CAT",
            "CHE", "COL", "COP", "COW", "CRY", "CUE", "CUP", "CUT", "DAI", "DAM", "DAN", "DAR", "DAY", "DEC", "DEL",
            "DEN", "DER", "DID", "DIE", "DIG", "DIM", "DO", "DOG", "DON", "DR", "DRY", "DUE", "EAT", "EGG", "EL",
            "ELI", "END", "ERA", "EVA", "EVE", "EVO", "EX", "EYE", "FAN", "FAR", "FAT", "FAX", "FEB", "FED", "FEE",
            "FEW", "FIT", "FIX", "FLU", "FLY", "FOE", "FOG", "FOR", "FOX", "FUN", "FUR", "GAP", "GAS", "GAY", "GEM",
            "GEN", "GET", "GO", "GOD", "GUN", "GUY", "HAD", "HAM", "HAN", "HAS", "HAT", "HE", "HEN", "HER", "HEY",
            "HID", "HIM", "HIP", "HIS", "HIT", "HOC", "HOT", "HOW", "HU", "HUB", "IAN", "ICE", "IF", "ILL", "IN",
            "INK", "INN", "IRE", "IS", "IT", "ITS", "IVO", "JAM", "JAN", "JET", "JEW", "JIM", "JOB", "JOE", "JON",
            "JOY", "JR", "KEY", "KID", "KIM", "KOH", "KYI", "LA", "LAB", "LAS", "LAW", "LAY", "LED", "LEE", "LEG",
            "LEO", "LET", "LI", "LIE", "LIM", "LIN", "LIP", "LIU", "LOS", "LOT", "LOW", "LT", "MAD", "MAN", "MAO",
            "MAP", "MAX", "MAY", "ME", "MEN", "MET", "MID", "MIX", "MOO", "MR", "MRS", "MS", "MUD", "MY", "NAP",
            "NET", "NEW", "NO", "NOD", "NON", "NOR", "NOT", "NOV", "NOW", "NUT", "OCT", "ODD", "OF", "OFF", "OIL",
            "OLD", "ON", "ONE", "OR", "ORE", "OUR", "OUT", "OWE", "OWN", "PAN", "PAY", "PER", "PET", "PIG", "POP",
            "POT", "PRE", "PRO", "PUT", "QUO", "RAN", "RAS", "RAT", "RAW", "RAY", "RED", "REP", "RID", "RIO", "ROH",
            "RON", "ROW", "RUB", "RUN", "SAD", "SAM", "SAN", "SAO", "SAT", "SAW", "SAY", "SEA", "SEE", "SEN", "SEP",
            "SET", "SEX", "SHE", "SHI", "SIN", "SIR", "SIT", "SIX", "SKI", "SKY", "SO", "SON", "SOY", "SPY", "SR",
            "ST", "SUE", "SUM", "SUN", "SUU", "TAP", "TAR", "TAX", "TEA", "TED", "TEL", "TEN", "THE", "TIE", "TIM",
            "TIN", "TIP", "TO", "TOE", "TOM", "TON", "TOO", "TOP", "TOW", "TOY", "TRY", "TUG", "TWO", "UM", "UMM",
            "UP", "USE", "VAN", "VET", "VIA", "VON", "VOW", "VS", "WAR", "WAS", "WAX", "WAY", "WE", "WEB", "WEN",
            "WET", "WHO", "WHY", "WIN", "WON", "WU", "XU", "YEN", "YES", "YET", "YOU", "YU", "ZHU", "ZIA", "ZOO");

    private final Set<String> known = new HashSet<>();
    /** Short words in names of places: Sri Lanka, La Paz. */
    private final Set<String> places = new HashSet<>();

    Acronyms(Vocabulary vocabulary) {
        vocabulary.list("abbreviations").ifPresent(list -> list.rows().forEach(row -> add(row.getFirst())));
        vocabulary.list("tags").ifPresent(list -> list.rows().stream().filter(Acronyms::isOrganization)
                .forEach(row -> add(row.getFirst())));
        for (Post post : vocabulary.posts().all()) {
            for (String word : post.label().split(" ")) {
                add(word);
            }
            Stream.of(post.city(), post.country()).flatMap(Optional::stream).forEach(this::addPlace);
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

    private void addPlace(String name) {
        for (String word : name.split(" ")) {
            if (word.length() > 1 && word.length() <= SHORT && Character.isLowerCase(word.charAt(1))) {
                places.add(word.toUpperCase(Locale.ROOT));
            }
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
        boolean common = COMMON.contains(word) || places.contains(word);
        if (known.contains(word) || ROMAN.contains(word)) {
            return !common;
        }
        boolean plural = word.endsWith("S") && known.contains(word.substring(0, word.length() - 1));
        boolean voiceless = word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return !plural && !common && (voiceless || word.length() <= SHORT);
    }
}
