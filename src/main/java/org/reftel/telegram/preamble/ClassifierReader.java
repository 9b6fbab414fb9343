package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.line.Misprint;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Reading;

/**
 * Reads the Classified By field: {@code Amb. John Ordway, reasons 1.4 (B) and (D).} What stands in front of the reasons is the
 * person.
 */
final class ClassifierReader {
    private static final Set<String> REASON_WORDS = Set.of("E.O", "EO", "UNDER", "PER", "SECTIONS", "BASED", "DUE",
            "PURSUANT");
    /** Executive orders, whose number may stand before the section's. */
    private static final Set<String> ORDERS = Set.of("12356", "12958");
    private static final List<String> REASONS = List.of("REASON", "REASONS");
    private static final String SIGNS = ":;,.()";
    private static final int SHORTEST_MISPRINT = 5;
    /** Nobody's name and title take more; what follows is text that ran on. */
    private static final int LONGEST = 400;

    private ClassifierReader() {}

    static Reading<Classifier> read(LabelledField field) {
        if (field.isEmpty()) {
            return Reading.garbled(field.words(), "nobody is named as classifier");
        }
        String printed = HardWrap.joined(field);
        NamedOfficer officer = NamedOfficer
                .of(beforeReasons(printed.substring(0, Math.min(printed.length(), LONGEST))));
        return new Reading.Found<>(
                new Classifier(printed, officer.name(), officer.title(), ReasonReader.reasons(printed)),
                field.spans());
    }

    static boolean namesSomebody(LabelledField field) {
        return read(field).optional().flatMap(Classifier::name).isPresent();
    }

    private static String beforeReasons(String printed) {
        int at = 0;
        for (String word : printed.split(" ")) {
            if (isReason(word, at == 0)) {
                return printed.substring(0, at);
            }
            int hyphen = word.lastIndexOf('-');
            if (hyphen > 0 && isReasonWord(bare(word.substring(hyphen + 1)))) {
                return printed.substring(0, at + hyphen);
            }
            at += word.length() + 1;
        }
        return printed;
    }

    private static boolean isReason(String word, boolean first) {
        String bare = bare(word);
        if (bare.isEmpty()) {
            return false;
        }
        return switch (bare.charAt(0)) {
            case 'R' -> isReasonWord(bare);
            case '1' -> ReasonReader.sectionEnd(bare, 0) > 0 || ORDERS.contains(bare);
            case 'E' -> !first && (REASON_WORDS.contains(bare) || bare.startsWith("E.O."));
            default -> !first && REASON_WORDS.contains(bare);
        };
    }

    private static boolean isReasonWord(String bare) {
        int end = 0;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        String letters = bare.substring(0, end);
        return REASONS.contains(letters) || end >= SHORTEST_MISPRINT
                && REASONS.stream().anyMatch(known -> Misprint.isOf(known, letters));
    }

    /** In capitals, without the signs around it, a zero as the letter it stands for. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && SIGNS.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SIGNS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String capitals = word.substring(start, end).toUpperCase(Locale.ROOT);
        return capitals.startsWith("R") ? capitals.replace('0', 'O') : capitals;
    }
}
