package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Reading;

/**
 * Reads the Classified By field: {@code Amb. John Ordway, reasons 1.4 (B) and (D).} The name is what is left of the first
 * part between commas that is more than titles.
 */
final class ClassifierReader {
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
            "STAFF");
    private static final List<String> REASON_WORDS = List.of("REASON", "REASONS", "1.4", "1.5", "E.O", "EO", "UNDER",
            "PER",
            "SECTION", "SECTIONS", "(REASON", "(REASONS", "(REASON:", "RESON", "RESAON");
    private static final int MOST_NAME_WORDS = 6;
    /** Nobody's name and title take more; what follows is text that ran on. */
    private static final int LONGEST = 400;

    private ClassifierReader() {}

    static Reading<Classifier> read(LabelledField field) {
        if (field.isEmpty()) {
            return Reading.garbled(field.words(), "nobody is named as classifier");
        }
        String printed = field.joined();
        String person = beforeReasons(printed.substring(0, Math.min(printed.length(), LONGEST)));
        Optional<String> name = Optional.empty();
        Optional<String> title = Optional.empty();
        for (String part : person.split("[,;:()]|\\s-{1,2}\\s")) {
            List<String> words = withoutJoint(words(part));
            int from = countTitles(words);
            List<String> rest = words.subList(from, words.size());
            if (name.isEmpty() && isName(rest)) {
                name = Optional.of(String.join(" ", rest));
                title = from == 0 ? title : Optional.of(String.join(" ", words.subList(0, from)));
            } else if (title.isEmpty() && !words.isEmpty()) {
                title = Optional.of(String.join(" ", words));
            }
        }
        return new Reading.Found<>(new Classifier(printed, name, title, ReasonReader.reasons(printed)), field.spans());
    }

    private static String beforeReasons(String printed) {
        int at = 0;
        for (String word : printed.split(" ")) {
            String bare = word.toUpperCase(Locale.ROOT).replaceAll("[:;,.]+$", "");
            boolean reason = REASON_WORDS.contains(bare) || bare.startsWith("1.4") || bare.startsWith("1.5");
            if (at > 0 && reason && !bare.equals("SECTION")) {
                return printed.substring(0, at);
            }
            at += word.length() + 1;
        }
        return printed;
    }

    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (String word : part.strip().split(" ")) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        return words;
    }

    /** "for", which leads to the reasons. */
    private static List<String> withoutJoint(List<String> words) {
        boolean joint = !words.isEmpty() && words.getLast().equalsIgnoreCase("for");
        return joint ? words.subList(0, words.size() - 1) : words;
    }

    private static int countTitles(List<String> words) {
        int count = 0;
        while (count < words.size() && isTitle(words.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean isTitle(String word) {
        String bare = word.toUpperCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[.]+$", "");
        return TITLES.contains(bare) || TITLES.contains(bare.replace(".", ""));
    }

    private static boolean isName(List<String> words) {
        return !words.isEmpty() && words.size() <= MOST_NAME_WORDS
                && words.stream().noneMatch(ClassifierReader::isTitle)
                && words.stream().allMatch(w -> w.chars().noneMatch(Character::isDigit))
                && Character.isUpperCase(words.getFirst().charAt(0)) && words.getLast().length() > 1;
    }
}
