package org.reftel.telegram.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.telegram.source.Slice;

/** The labels of the preamble's fields. Source: 5 FAH-2 H-320; misprints as met in telegrams. */
public enum Label {
    EXECUTIVE_ORDER("Ee(", "",
            "(?i)(?:\\(U\\)\\s?+)?+(?:E[.,]?+\\s?+[O0][.,]?+|EXECUTIVE\\s++ORDER)\\s?+:?+\\s{0,3}+(?=[\\dIl]\\d{3,4})"),
    TAGS("TAt", "AaG", "(?:TAGS?+|TAGES|TABS|TAS|TGS|AGS|Tags|tags(?=\\s?+:))(?:\\s?+[:;.,]|(?=\\s++[A-Z]{2})|$)"),
    SUBJECT("SUs", "UuB", "(?:(?:S?UBJECT|SUBJ|Subject|Subj)\\s?+[:;.]|subj(?:ect)?+\\s?+:|SUBJECT(?=\\s))"),
    REFERENCES("Rr", "Ee",
            "(?:REF|Ref|RE|ref)(?:\\([Ss]\\)|S|s|TELS?+|tels?+|ERENCES?+|erences?+)?+\\s?+[:;]|(?:REF|Ref)(?=\\s[A-Z]\\s?+[:.)])"),
    CLASSIFIED_BY("Cc(0123456789", "", "(?i)(?:\\d{1,2}+\\.\\s{0,4}+)?+(?:\\([UCS]\\)\\s{0,4}+)?+"
            + "(?:CLASS?+IFIED\\s{1,2}+BY(?![A-Z])\\s?+:?+|C(?:LA|AL)S{1,2}+I?+F{0,2}+I{0,2}+E?+D?+\\s{0,2}+B[YU]?+\\s?+:)"),
    DERIVED_FROM("Dd", "Ee", "(?i)DERIVED\\s++FROM\\s?+:"),
    DECLASSIFY_ON("Dd", "Ee", "(?i)(?:DECL(?:ASSIFY|ASSIFICATION)?+(?:\\s++ON)?+\\s?+:|DECLASSIFY\\s++ON(?=\\s++\\d))");

    private static final List<Label> LABELS = List.of(values());
    /** What a label inside a line can start with; there no number stands before it. */
    private static final String FIRST_SIGNS = "EeTtASsURrCcDd(";
    private static final Pattern ORDER_NUMBER = Pattern.compile("[\\dIl]\\d{4}+\\s?+:");

    private final String firstSigns;
    private final String secondSigns;
    private final Pattern pattern;

    /**
     * @param firstSigns what it can start with; tells most lines apart at once
     * @param secondSigns what can follow the first sign; empty for anything
     */
    Label(String firstSigns, String secondSigns, String pattern) {
        this.firstSigns = firstSigns;
        this.secondSigns = secondSigns;
        this.pattern = Pattern.compile(pattern);
    }

    /**
     * A label met in a line.
     *
     * @param value the rest of the line behind it
     */
    public record Hit(Label label, Slice words, Slice value) {}

    /** The label that the line starts with. */
    public static Optional<Hit> at(Slice line) {
        if (line.length() < 2) {
            return Optional.empty();
        }
        for (Label label : LABELS) {
            if (label.mayStart(line.charAt(0), line.charAt(1))) {
                Matcher matcher = label.pattern.matcher(line);
                if (matcher.lookingAt()) {
                    return Optional.of(new Hit(label, line.cut(0, matcher.end()), line.from(matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayStart(char first, char second) {
        return firstSigns.indexOf(first) >= 0 && (secondSigns.isEmpty() || secondSigns.indexOf(second) >= 0);
    }

    /** The next label inside a line of no field; it must carry its colon, stand behind a blank and be in capitals. */
    public static Optional<Hit> within(Slice line) {
        return within(line, true);
    }

    /**
     * The next label inside a field's line; it must carry its colon and stand behind a blank, and be in capitals where the
     * field holds words.
     */
    public static Optional<Hit> within(Slice line, Label field) {
        return within(line, field != EXECUTIVE_ORDER && field != TAGS);
    }

    private static Optional<Hit> within(Slice line, boolean capitals) {
        for (int i = line.indexOf(' ', 0); i >= 0; i = line.indexOf(' ', i + 1)) {
            Optional<Hit> hit = i + 1 < line.length() && FIRST_SIGNS.indexOf(line.charAt(i + 1)) >= 0
                    ? at(line.from(i + 1))
                    : Optional.empty();
            if (hit.isPresent() && isInner(hit.get(), capitals)) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** REF: without a blank before it. seen: telegrams with "VISIT TO EGYPTREF: CAIRO 12" */
    public static Optional<Hit> gluedReferences(Slice line) {
        int at = line.indexOf("REF:", 1);
        return at > 0 && Character.isUpperCase(line.charAt(at - 1)) ? at(line.from(at)) : Optional.empty();
    }

    /** Ref(s):, Reftels: are no words of a text as "ref" or "re" may be. */
    private static boolean isReferences(Hit hit) {
        return hit.label == REFERENCES && hit.words.charAt(0) == 'R' && hit.words.length() > "Ref:".length();
    }

    private static boolean isInner(Hit hit, boolean capitals) {
        return switch (hit.label) {
            case TAGS, SUBJECT, REFERENCES ->
                hit.words.toString().indexOf(':') > 0
                        && (!capitals || Character.isUpperCase(hit.words.charAt(1)) || isReferences(hit));
            // seen: telegrams with "Classified by" and no colon at the end of the REF line
            case CLASSIFIED_BY -> hit.words.toString().endsWith(":")
                    || hit.words.charAt(0) == 'C' && hit.value.toString().toLowerCase(Locale.ROOT).contains("reason");
            // seen: telegrams where the attention line and the E.O. line had become one
            case EXECUTIVE_ORDER -> ORDER_NUMBER.matcher(hit.value).lookingAt();
            case DERIVED_FROM, DECLASSIFY_ON -> false;
        };
    }
}
