package org.reftel.telegram.header;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;

/** Reads the lines above the classification line; a line that says nothing known is passed over. */
public final class HeaderReader {
    private final Diagnostics diagnostics;
    private Reading<String> transmissionId = Reading.absent();
    private Reading<List<String>> relays = Reading.absent();
    private Reading<String> originator = Reading.absent();
    private Reading<Integer> stationSerial = Reading.absent();
    private Reading<String> filed = Reading.absent();
    private Reading<String> security = Reading.absent();
    private Reading<Precedence> precedence = Reading.absent();
    private Reading<Precedence> infoPrecedence = Reading.absent();
    private Reading<DateTimeGroup> dateTimeGroup = Reading.absent();
    private Reading<String> from = Reading.absent();
    private final List<Addressee> addressees = new ArrayList<>();
    private Part part = Part.ADDRESS_LINE;

    private enum Part {
        ADDRESS_LINE, RELAYS, TO, INFO, DONE
    }

    private HeaderReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    public static Header read(List<SourceLine> lines, Diagnostics diagnostics) {
        HeaderReader reader = new HeaderReader(diagnostics);
        for (SourceLine line : lines) {
            if (!line.isBlank() && !PageLine.is(line.trimmed())) {
                reader.read(line.trimmed());
            }
        }
        return new Header(reader.transmissionId, reader.relays, reader.originator, reader.stationSerial, reader.filed,
                reader.security, reader.precedence, reader.infoPrecedence, reader.dateTimeGroup, reader.from,
                reader.addressees);
    }

    /** Whether the line opens one of the header's parts. */
    public static boolean isHeaderLine(Slice line) {
        return line.startsWith("VZCZ") || line.startsWith("DE RU") || line.startsWith("ZNR ") || line.startsWith("ZNY ")
                || line.startsWith("FM ") || line.startsWith("TO ") || line.startsWith("INFO ")
                || DateTimeGroupReader.isDateTimeGroup(line) || RoutingIndicator.isAddressLine(line);
    }

    private void read(Slice line) {
        if (line.startsWith("VZCZ")) {
            transmissionId = transmissionId.or(Reading.text(line.words().getFirst()));
        } else if (RoutingIndicator.isAddressLine(line)) {
            part = Part.RELAYS;
            relays = relays.or(words(line.words().subList(1, line.words().size())));
        } else if (part == Part.RELAYS && RoutingIndicator.areAll(line.words())) {
            relays = joined(relays, words(line.words()));
        } else if (line.startsWith("DE ") && !originator.isFound()) {
            readOrigin(line.from(3).words());
        } else if (line.startsWith("ZNY ") || line.startsWith("ZNR ")) {
            security = security.or(Reading.text(line.from(4)));
        } else if (!dateTimeGroup.isFound() && DateTimeGroupReader.isDateTimeGroup(line)) {
            readDateTimeGroup(line);
        } else if (line.startsWith("FM ")) {
            from = from.or(Reading.text(line.from(3)));
        } else if (line.startsWith("TO ")) {
            part = Part.TO;
            addressee(line.from(3));
        } else if (line.startsWith("INFO ") && (from.isFound() || part == Part.TO)) {
            part = Part.INFO;
            addressee(line.from(5));
        } else if (part == Part.TO || part == Part.INFO) {
            addressee(line);
        }
    }

    private void readOrigin(List<Slice> words) {
        part = Part.ADDRESS_LINE;
        for (Slice word : words) {
            if (word.startsWith("#")) {
                stationSerial = stationSerial.or(serial(word));
            } else if (RoutingIndicator.is(word)) {
                originator = originator.or(Reading.text(word));
            } else if (word.length() == 7 && word.chars().allMatch(Character::isDigit)) {
                filed = filed.or(Reading.text(word));
            }
        }
    }

    /** {@code #1843/01}: the serial, before the section. */
    private static Reading<Integer> serial(Slice word) {
        int slash = word.indexOf('/', 0);
        Slice digits = word.cut(1, slash < 0 ? word.length() : slash);
        boolean number = !digits.isEmpty() && digits.length() <= 8
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? Reading.found(Integer.valueOf(digits.toString()), digits)
                : Reading.garbled(word, "'" + word + "' is no serial");
    }

    private void readDateTimeGroup(Slice line) {
        DateTimeGroupReader reader = DateTimeGroupReader.read(line);
        precedence = precedence.or(reader.precedence());
        infoPrecedence = infoPrecedence.or(reader.infoPrecedence());
        dateTimeGroup = reader.dateTimeGroup();
        if (dateTimeGroup instanceof Reading.Garbled<DateTimeGroup>(List<Span> spans, String why)) {
            diagnostics.add("date-time-group-unreadable", spans.getFirst(), why);
        }
    }

    private void addressee(Slice line) {
        if (AddresseeReader.isNone(line.trim())) {
            part = Part.DONE;
            return;
        }
        AddresseeReader.read(line.trim(), part == Part.TO).ifPresent(addressees::add);
    }

    private static Reading<List<String>> words(List<Slice> words) {
        return words.isEmpty()
                ? Reading.absent()
                : new Reading.Found<>(words.stream().map(Slice::toString).toList(),
                        words.stream().map(Slice::span).toList());
    }

    private static Reading<List<String>> joined(Reading<List<String>> first, Reading<List<String>> second) {
        List<String> values = new ArrayList<>(first.optional().orElse(List.of()));
        values.addAll(second.optional().orElse(List.of()));
        List<Span> spans = new ArrayList<>(first.where());
        spans.addAll(second.where());
        return new Reading.Found<>(List.copyOf(values), spans);
    }
}
