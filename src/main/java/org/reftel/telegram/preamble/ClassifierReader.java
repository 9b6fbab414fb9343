package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.line.RedactionMark;
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
            "STAFF", "AFFAIR", "COM", "MC", "PMC", "ISN", "PM", "INR", "DRL", "GOVERNANCE", "ENERGY",
            "ACCOUNTABILITY");
    private static final List<String> REASON_WORDS = List.of("REASON", "REASONS", "1.4", "1.5", "E.O", "EO", "UNDER",
            "PER",
            "SECTION", "SECTIONS", "(REASON", "(REASONS", "(REASON:", "RESON", "RESAON");
    private static final Set<String> JOINTS = Set.of("FOR", "FORREA", "FORREAS", "FORREASO", "FORREASON", "FORREASONS",
            "REA", "REAS", "REASO", "REASONNS", "FORREASONNS", "FORR", "FORRE");
    private static final int MOST_JOINT_WORDS = 4;
    private static final Set<String> GENERATIONS = Set.of("JR", "SR", "II", "III", "IV");
    private static final List<String> SECTIONS = List.of("POL", "ECON", "ECO", "MIN", "DEP");
    private static final List<String> RANKS = List.of("MC", "COUNS", "COUNSELOR", "COUN", "OFF", "CHIEF", "POL",
            "ECON");
    private static final String DERIVED = "DERIVED";
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
            if (name.isPresent() && words.size() == 1 && GENERATIONS.contains(bare(words.getFirst()))) {
                name = Optional.of(name.get() + ", " + words.getFirst().replaceAll("[.]+$", ""));
                continue;
            }
            Part read = Part.of(words);
            if (name.isEmpty() && read.name.isPresent()) {
                name = read.name;
                title = read.title.isPresent() ? read.title : title;
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

    /** "for", which leads to the reasons, also where the hard wrap cut it or the first word behind it. */
    private static List<String> withoutJoint(List<String> words) {
        for (int i = Math.max(0, words.size() - MOST_JOINT_WORDS); i < words.size(); i++) {
            String rest = String.join("", words.subList(i, words.size())).toUpperCase(Locale.ROOT);
            if (JOINTS.contains(rest.replaceAll("^-", ""))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /**
     * What stands between two commas.
     *
     * @param name what follows the last title, or comes before the first one where nothing follows
     */
    private record Part(Optional<String> name, Optional<String> title) {
        static Part of(List<String> words) {
            int first = words.size();
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                if (isTitle(words.get(i))) {
                    first = Math.min(first, i);
                    last = i;
                }
            }
            int start = last + 1;
            // the end of a word that the hard wrap cut: Affair s E. Smith
            while (start > 0 && start < words.size() && Character.isLowerCase(words.get(start).charAt(0))
                    && words.get(start).length() == 1) {
                start++;
            }
            if (isName(words.subList(start, words.size()))) {
                return new Part(named(words.subList(start, words.size())), joined(words.subList(0, start)));
            }
            if (start == words.size() && isName(words.subList(0, first))) {
                return new Part(named(words.subList(0, first)), joined(words.subList(first, words.size())));
            }
            return new Part(Optional.empty(), Optional.empty());
        }

        private static Optional<String> joined(List<String> words) {
            return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
        }

        /** A full stop behind a whole word ends the sentence, not the name. */
        private static Optional<String> named(List<String> words) {
            String last = words.getLast();
            boolean initial = last.length() <= 2;
            return joined(words).map(name -> initial ? name : name.replaceAll("[.]$", ""));
        }
    }

    private static String bare(String word) {
        return word.toUpperCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[.]+$", "");
    }

    /** A word of {@link #TITLES}, an office's symbol with a stroke, or sections and ranks run together: POL/MC, PolMinCouns. */
    private static boolean isTitle(String word) {
        String bare = bare(word);
        return TITLES.contains(bare) || TITLES.contains(bare.replace(".", "")) || bare.indexOf('/') > 0
                || SECTIONS.stream().anyMatch(bare::startsWith) && RANKS.stream().anyMatch(bare::endsWith);
    }

    private static boolean isName(List<String> words) {
        return !words.isEmpty() && words.size() <= MOST_NAME_WORDS
                && !DERIVED.equals(bare(words.getFirst()))
                && words.stream().allMatch(w -> w.chars().noneMatch(Character::isDigit))
                && (Character.isUpperCase(words.getFirst().charAt(0)) || RedactionMark.is(words.getFirst()))
                && words.getLast().length() > 1;
    }
}
