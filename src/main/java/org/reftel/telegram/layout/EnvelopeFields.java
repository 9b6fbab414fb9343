package org.reftel.telegram.layout;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.PlausibleYears;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Capitals;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;

/** Reads the values that sites print: each method takes the value's slice, without its label. */
final class EnvelopeFields {
    /** seen: seeds/001, line 3; seeds/004, line 14 */
    private static final String PARTIAL_EXTRACT = "This record is a partial extract of the original cable."
            + " The full text of the original cable is not available.";

    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/uuuu H:mm[:ss]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private EnvelopeFields() {}

    static Reading<String> identifier(Slice value) {
        return Reading.text(value).map(Capitals::of);
    }

    static Reading<String> classification(Slice value) {
        return Reading.text(value).map(Capitals::of);
    }

    static Reading<LocalDateTime> created(Slice value, Diagnostics diagnostics) {
        return created(value, CREATED, "2006-08-17 12:21:00", diagnostics);
    }

    /** As the file of the 2011 release has it. */
    static Reading<LocalDateTime> createdMonthFirst(Slice value, Diagnostics diagnostics) {
        return created(value, MONTH_FIRST, "12/28/1966 18:48", diagnostics);
    }

    private static Reading<LocalDateTime> created(Slice value, DateTimeFormatter form, String example,
            Diagnostics diagnostics) {
        Slice trimmed = value.trim();
        if (trimmed.isEmpty()) {
            return Reading.absent();
        }
        try {
            LocalDateTime created = LocalDateTime.parse(trimmed.squeezed(), form);
            if (PlausibleYears.contain(created.getYear())) {
                return Reading.found(created, trimmed);
            }
        } catch (DateTimeParseException e) {
            // told below: the sentence is the same for both
        }
        String why = "'" + trimmed + "' is no date of the form " + example + " between " + PlausibleYears.range();
        diagnostics.add("created-unreadable", trimmed, why);
        return Reading.garbled(trimmed, why);
    }

    /** The sentence that this is a partial extract, where the line starts with it. */
    static Reading<String> partial(Slice line) {
        return line.startsWith(PARTIAL_EXTRACT)
                ? Reading.text(line.cut(0, PARTIAL_EXTRACT.length()))
                : Reading.absent();
    }

    /** The same of the line with this index, where there is one. */
    static Reading<String> partial(List<SourceLine> lines, int index) {
        return index < lines.size() ? partial(lines.get(index).trimmed()) : Reading.absent();
    }

    static Reading<List<String>> tags(Slice value) {
        List<Slice> words = value.words();
        if (words.isEmpty()) {
            return Reading.absent();
        }
        List<Span> spans = words.stream().map(Slice::span).toList();
        return new Reading.Found<>(words.stream().map(Slice::toString).toList(), spans);
    }
}
