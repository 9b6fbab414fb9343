package org.reftel.telegram.preamble;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.telegram.model.Declassification;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/** Reads when a telegram is declassified: {@code E.O. 12958: DECL: 08/17/2016}, {@code E.O. 12958: N/A}. */
final class DeclassificationReader {
    private static final int LONGEST = 200;
    private static final Pattern ORDER = Pattern.compile("[\\dIl]\\d{3,4}+\\s?+[:,;.]?+\\s?+");
    private static final Pattern LABEL = Pattern
            .compile("(?i)(?:DECL(?:ASSIFY|ASSIFICATION)?+(?:\\s++ON)?+(?![A-Z])|DNG)\\s?+[:;.]?+\\s?+");
    /** source: E.O. 12958, sections 1.6(d) and 3.4(b); E.O. 12356 (OADR); E.O. 11652 (XGDS) */
    private static final Pattern EXEMPTION = Pattern.compile(
            "(?i)(?:1\\.[56]\\s?+)?+((?:25|50)?+X-?\\d?+(?![A-Z0-9])(?:-[A-Z]++)?+|X\\d\\s?+-\\s?+[A-Z]++|OADR|O\\.A\\.D\\.R\\.?+|MR|XGDS(?:-?\\d)?+)(?![A-Z0-9])");
    private static final List<String> NOT_APPLICABLE = List.of("N/A", "NA", "N.A.", "NONE", "NOT APPLICABLE");
    /** What an archive noted later is no instruction of the sender. */
    private static final String ARCHIVES = "NARA";
    private static final String PAST = "DECLASSIFIED";
    /** Of a telegram derived from others: SOURCE MARKED 25X1-HUMAN, DATE OF SOURCE: ... */
    private static final String SOURCE = "SOURCE MARKED";

    private DeclassificationReader() {}

    /** Whether the field's line holds the label and not yet the instruction, so that the next one does. */
    static boolean goesOn(LabelledField field, Slice line) {
        String printed = printed(field);
        boolean labelled = field.isEmpty() || !printed.isEmpty();
        return instruction(printed).isEmpty() && (labelled || line.anyMatch(Digits::isDigit));
    }

    /** Absent where the field says nothing, or that there is nothing to declassify. */
    static Reading<Declassification> read(LabelledField field) {
        String printed = printed(field);
        String instruction = instruction(printed);
        String capitals = instruction.toUpperCase(Locale.ROOT);
        if (capitals.isEmpty() || NOT_APPLICABLE.contains(Signs.withoutTrailing(capitals, "."))
                || NOT_APPLICABLE.contains(capitals) || capitals.contains(ARCHIVES)
                || capitals.contains(PAST)) {
            return Reading.absent();
        }
        return rule(printed, instruction, capitals)
                .<Reading<Declassification>>map(rule -> new Reading.Found<>(rule, field.spans()))
                .orElseGet(() -> new Reading.Garbled<>(field.spans(),
                        "'" + printed + "' names no day, event or exemption"));
    }

    /** What stands behind the order's number. */
    private static String printed(LabelledField field) {
        String text = field.joined();
        String whole = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher order = ORDER.matcher(whole);
        return (order.lookingAt() ? whole.substring(order.end()) : whole).strip();
    }

    private static String instruction(String printed) {
        Matcher label = LABEL.matcher(printed);
        return (label.lookingAt() ? printed.substring(label.end()) : printed).strip();
    }

    private static Optional<Declassification> rule(String printed, String instruction, String capitals) {
        Matcher exempt = EXEMPTION.matcher(instruction);
        if (exempt.lookingAt() || capitals.startsWith(SOURCE) && exempt.find()) {
            return Optional.of(new Declassification.Exempt(printed,
                    exempt.group(1).toUpperCase(Locale.ROOT).replace(" ", "").replace(".", "")));
        }
        Optional<LocalDate> date = PrintedDate.in(instruction);
        if (date.isPresent()) {
            return Optional.of(new Declassification.OnDate(printed, date.get()));
        }
        boolean event = capitals.chars().filter(Character::isLetter).count() >= 3;
        return event ? Optional.of(new Declassification.UponEvent(printed)) : Optional.empty();
    }
}
