package org.reftel.telegram.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.telegram.source.Slice;

/** The labels of the preamble's fields. Source: 5 FAH-2 H-320; misprints as met in telegrams. */
public enum Label {
    EXECUTIVE_ORDER("(?i)(?:\\(U\\)\\s?+)?+E\\.?+\\s?+[O0]\\.?+:?+\\s{0,3}+(?=\\d{4,5})"),
    TAGS("(?:TAGS?+|TAGES|TABS|TAS|TGS|AGS|Tags)(?:\\s?+[:;.,]|(?=\\s++[A-Z]{2})|$)"),
    SUBJECT("(?:(?:S?UBJECT|SUBJ|Subject|Subj)\\s?+[:;.]|SUBJECT(?=\\s))"),
    REFERENCES(
            "(?:REF|Ref|RE)(?:\\([Ss]\\)|S|s|TELS?+|tels?+|ERENCES?+|erences?+)?+\\s?+[:;]|REF(?=\\s[A-Z]\\s?+[:.)])"),
    CLASSIFIED_BY("(?i)(?:1\\.\\s?+)?+(?:\\(U\\)\\s?+)?+CLASS?+IFIED\\s{1,2}+BY\\s?+:?+"),
    DERIVED_FROM("(?i)DERIVED\\s++FROM\\s?+:"),
    DECLASSIFY_ON("(?i)DECL(?:ASSIFY)?+(?:\\s++ON)?+\\s?+:");

    private final Pattern pattern;

    Label(String pattern) {
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
        if (line.isEmpty() || "12(CcDdEeSTUARrst".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        for (Label label : values()) {
            Matcher matcher = label.pattern.matcher(line);
            if (matcher.lookingAt()) {
                return Optional.of(new Hit(label, line.cut(0, matcher.end()), line.from(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /**
     * The next label inside a field's line; it must carry its colon and stand behind a blank, and be in capitals where the
     * field holds words.
     */
    public static Optional<Hit> within(Slice line, Label field) {
        boolean words = field != EXECUTIVE_ORDER && field != TAGS;
        for (int i = line.indexOf(' ', 0); i >= 0; i = line.indexOf(' ', i + 1)) {
            Slice rest = line.from(i + 1);
            Optional<Hit> hit = at(rest);
            if (hit.isPresent() && isInner(hit.get(), words)) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static boolean isInner(Hit hit, boolean capitals) {
        return switch (hit.label) {
            case TAGS, SUBJECT, REFERENCES ->
                hit.words.toString().indexOf(':') > 0
                        && (!capitals || Character.isUpperCase(hit.words.charAt(1)));
            case CLASSIFIED_BY -> hit.words.toString().endsWith(":");
            case EXECUTIVE_ORDER, DERIVED_FROM, DECLASSIFY_ON -> false;
        };
    }
}
