package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.reftel.telegram.line.Misprint;
import org.reftel.telegram.source.Signs;

/** Words that are titles or parts of titles in the Classified By field, misspelt ones too; never a name. */
final class TitleWords {
    private static final Set<String> TITLES = Set.of("AMBASSADOR", "AMB", "CHARGE", "CHARGÉ", "D'AFFAIRES", "DAFFAIRES",
            "AI",
            "AD", "INTERIM", "DCM", "CDA", "ADCM", "A/DCM", "DEPUTY", "CHIEF", "OF", "MISSION", "ACTING", "A/S", "POL",
            "POLITICAL",
            "ECON", "ECONOMIC", "POLCOUNS", "POLCOUNSELOR", "ECONCOUNS", "EMIN", "MINISTER", "COUNSELOR", "COUNSELLOR",
            "COUNCELOR",
            "MINISTER-COUNSELOR", "POLOFF", "ECONOFF", "POL/ECON", "POLECON", "P/E", "CONSUL", "GENERAL", "CG",
            "PRINCIPAL",
            "OFFICER", "PO", "OFFICE", "SECTION", "HEAD", "DIRECTOR", "EXECUTIVE", "SECRETARY", "ASSISTANT", "UNDER",
            "FOR", "AND",
            "AFFAIRS", "THE", "TO", "AT", "US", "USG", "EMBASSY", "MILITARY", "POLMIL", "POL-MIL", "POLITICAL-MILITARY",
            "PUBLIC",
            "DAS", "PDAS", "DEPARTMENT", "STATE", "SPECIAL", "ENVOY", "REPRESENTATIVE", "SENIOR", "ADVISOR", "ADVISER",
            "LEGAL",
            "DR", "MR", "MRS", "MS", "REGIONAL", "MANAGEMENT", "CONSULAR", "LABOR", "ATTACHE", "RSO", "COORDINATOR",
            "ADMIRAL",
            "BY", "CLASSIFIED", "COUNS", "MINCOUNS", "DIVISION", "BRANCH", "UNIT", "BUREAU", "ENVIRONMENT", "SCIENCE",
            "ESTH", "IO",
            "PERMANENT", "U.S", "EAP", "EUR", "NEA", "AF", "WHA", "SCA", "MANAGER", "TEAM", "LEADER", "FIRST", "SECOND",
            "ACTG",
            "DIPLOMATIC", "EXTERNAL", "INTERNAL", "COUNTRY", "DESK", "POLITICAL/ECONOMIC", "ECONOMIC/POLITICAL",
            "STAFF", "AFFAIR", "COM", "MC", "PMC", "ISN", "PM", "INR", "DRL", "GOVERNANCE", "ENERGY",
            "ACCOUNTABILITY",
            "AMBASSADOR-DESIGNATE", "DIR", "DEP", "D'AFFAIRE", "AFFAIRES", "COL", "COLONEL", "GEN", "CAPT",
            "CAPTAIN", "LTC", "LT", "MAJ", "DATT", "DEFENSE", "ATTACHÉ", "SECURITY", "OIC", "POLAD", "PAO", "IRM",
            "CONOFF", "LEGATT", "TREASURY", "TRADE", "AGRICULTURAL", "INFORMATION", "CULTURAL", "COMMERCIAL",
            "AMCONSUL", "CONSULATE", "AMEMBASSY", "HON", "HONORABLE", "GLOBAL", "MIN-COUNS", "POL-ECON", "POLICY",
            "ANALYST", "REPORTING", "TEMPORARY", "DEPT", "TECHNOLOGY", "HEALTH", "LABOUR", "NARCOTICS",
            "ENFORCEMENT", "INTELLIGENCE", "RESEARCH", "ARMS", "CONTROL", "NONPROLIFERATION", "VERIFICATION",
            "COMPLIANCE", "IMPLEMENTATION", "OPERATIONS", "COUNTERTERRORISM", "TERRORISM", "DEMOCRACY", "RIGHTS",
            "MEMBER", "DELEGATE", "DELEGATION", "USDEL", "CHAIRMAN", "CHAIRWOMAN", "CHAIR", "COUNSEL", "COUN", "CONS",
            "MIN", "OFF", "EMBOFF", "MINCOUN", "ECMIN", "ECOMIN", "ECONMIN", "POLMIN", "MGMT", "MGT", "CONGEN", "DPO",
            "APO", "IPO", "IMO", "ARSO", "GSO", "HRO", "OMS", "REO", "ASST", "ASSOCIATE", "ALTERNATE", "LIAISON",
            "USUN", "USEU", "USNATO", "USOSCE", "UNVIE", "AIT", "IRPO", "PRT", "REFUGEE", "REFCOORD", "MIGRATION",
            "POPULATION", "TRANSPORTATION", "AVIATION", "FINANCE", "FINANCIAL", "INVESTMENT", "DEVELOPMENT",
            "ASSISTANCE", "PLANNING", "PROGRAM", "PETROLEUM", "RESOURCES", "HUMAN", "TRANSNATIONAL", "NAVAL", "ARMY",
            "COMMANDER", "CDR", "MAJOR", "BRIGADIER", "GENL", "VADM", "RADM", "BG", "INL", "OES", "PRM", "VCI", "EEB",
            "IIP", "SA");
    private static final List<String> SECTIONS = List.of("POL", "ECON", "ECO", "MIN", "DEP");
    private static final List<String> RANKS = List.of("MC", "COUNS", "COUNSELOR", "COUNSELLOR", "COUN", "CONS", "OFF",
            "OFFICER", "CHIEF", "POL", "ECON");

    private static final int SHORTEST_MISPRINT = 7;
    /** A shorter title is told from a name only where a whole name follows. */
    private static final int SHORTEST_LIKELY = 5;
    private static final int SHORTEST_COMPOUND = 3;
    private static final List<String> LONG_TITLES = TITLES.stream().filter(t -> t.length() >= SHORTEST_MISPRINT)
            .toList();
    private static final List<String> LIKELY_TITLES = TITLES.stream().filter(t -> t.length() >= SHORTEST_LIKELY)
            .toList();
    /** Printed with a full stop behind each letter; A.F. and the like are a person's initials. */
    private static final Set<String> DOTTED = Set.of("A.I", "D.C.M", "C.D.A", "P.A.O", "R.S.O", "C.G");
    private static final Set<String> PLACES_FOLLOW = Set.of("EMBASSY", "AMEMBASSY", "CONSULATE", "AMCONSUL");

    private TitleWords() {}

    /** A word of the list, an office's symbol with a stroke, or sections and ranks run together: POL/MC, PolMinCouns. */
    static boolean contain(String word) {
        String bare = bare(word);
        return TITLES.contains(bare) || DOTTED.contains(bare) || isMisspelt(bare) || isCompound(bare)
                || bare.indexOf('/') > 0
                || isAny(SECTIONS, bare::startsWith) && isAny(RANKS, bare::endsWith);
    }

    /** Whether a city's name follows it rather than a person's: EMBASSY. */
    static boolean isFollowedByPlace(String word) {
        return PLACES_FOLLOW.contains(bare(word));
    }

    /** Whether a word may be a title with a misprint, short ones too: CIEF. */
    static boolean maybeMisspelt(String word) {
        String bare = bare(word);
        return bare.length() >= SHORTEST_LIKELY - 1 && isAny(LIKELY_TITLES, title -> Misprint.isOf(title, bare));
    }

    /** AMBASSADOR-AT-LARGE, CONSUL-DESIGNATE. */
    private static boolean isCompound(String bare) {
        int hyphen = bare.indexOf('-');
        return hyphen >= SHORTEST_COMPOUND && TITLES.contains(bare.substring(0, hyphen));
    }

    private static boolean isMisspelt(String bare) {
        return bare.length() >= SHORTEST_MISPRINT - 1
                && isAny(LONG_TITLES, title -> Misprint.isOf(title, bare));
    }

    /** A loop, because it is asked for every word and a stream costs more than the words of such a list. */
    private static boolean isAny(List<String> words, Predicate<String> claim) {
        for (String word : words) {
            if (claim.test(word)) {
                return true;
            }
        }
        return false;
    }

    /** In capitals, with straight apostrophes, without the full stops and apostrophes at its end: Charge'. */
    static String bare(String word) {
        String straight = word.toUpperCase(Locale.ROOT).replace('\u2019', '\'');
        return straight.length() == 1 ? straight : Signs.withoutTrailing(straight, ".'");
    }
}
