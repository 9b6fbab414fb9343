package org.reftel.telegram.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.Precedence;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;

/** Reads the lines above the classification line; a line that says nothing known is passed over. */
public final class HeaderReader {
    private static final String ACTION = "TO";
    private static final String INFO = "INFO";

    private final Diagnostics diagnostics;
    private Reading<String> transmissionId = Reading.absent();
    private Reading<List<String>> relays = Reading.absent();
    private Reading<String> originator = Reading.absent();
    private Reading<Integer> stationSerial = Reading.absent();
    private Reading<Integer> section = Reading.absent();
    private Reading<FilingTime> filed = Reading.absent();
    private Reading<String> security = Reading.absent();
    private Reading<Precedence> precedence = Reading.absent();
    private Reading<Precedence> infoPrecedence = Reading.absent();
    private Reading<DateTimeGroup> dateTimeGroup = Reading.absent();
    private Reading<List<String>> signals = Reading.absent();
    private Reading<String> from = Reading.absent();
    private final List<Addressee> addressees = new ArrayList<>();
    private final List<Reading<String>> exempt = new ArrayList<>();
    private Part part = Part.ADDRESS_LINE;

    private enum Part {
        ADDRESS_LINE, RELAYS, TO, INFO, EXEMPT, DONE
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
        return new Header(reader.transmissionId, reader.relays, reader.originator, reader.stationSerial, reader.section,
                reader.filed, reader.security, reader.precedence, reader.infoPrecedence, reader.dateTimeGroup,
                reader.signals, reader.from, reader.addressees, reader.exempt);
    }

    /** Whether the line opens one of the header's parts. */
    public static boolean isHeaderLine(Slice line) {
        return line.startsWith("VZCZ") || line.startsWith("DE RU") || line.startsWith("ZNR ") || line.startsWith("ZNY ")
                || line.startsWith("FM ") || opensList(line)
                || DateTimeGroupReader.isDateTimeGroup(line) || RoutingIndicator.isAddressLine(line);
    }

    /** The same, and not the start of an attention line as well. */
    public static boolean isDistinctive(Slice line) {
        return isHeaderLine(line) && !opensList(line);
    }

    private static boolean opensList(Slice line) {
        return behind(ACTION, line).isPresent() || behind(INFO, line).isPresent();
    }

    /** What stands behind the word that opens a list of addressees, with a colon or without, or alone on its line. */
    private static Optional<Slice> behind(String word, Slice line) {
        int length = word.length();
        boolean whole = line.startsWith(word)
                && (line.length() == length || line.charAt(length) == ' ' || line.charAt(length) == ':');
        return whole ? Optional.of(line.from(Math.min(line.length(), length + 1)).trim()) : Optional.empty();
    }

    private void read(Slice line) {
        if (isSecondCopy(line)) {
            part = Part.DONE;
        }
        if (line.startsWith("VZCZ")) {
            transmissionId = transmissionId.or(Reading.text(line.words().getFirst()));
        } else if (RoutingIndicator.isAddressLine(line)) {
            part = part == Part.DONE ? part : Part.RELAYS;
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
        } else {
            readList(line);
        }
    }

    /** seen: telegrams with the site's row and the header once more behind the addressees */
    private boolean isSecondCopy(Slice line) {
        return !addressees.isEmpty() && (line.startsWith("VZCZ") || line.startsWith("FM "));
    }

    private void readList(Slice line) {
        if (part == Part.DONE) {
            return;
        }
        boolean listed = part == Part.TO || part == Part.INFO || part == Part.EXEMPT;
        Optional<Slice> action = behind(ACTION, line);
        Optional<Slice> info = behind(INFO, line).filter(_ -> from.isFound() || listed);
        if (action.isPresent()) {
            part = Part.TO;
            addressee(action.get());
        } else if (info.isPresent()) {
            part = Part.INFO;
            addressee(info.get());
        } else if (listed && line.startsWith("XMT ")) {
            part = Part.EXEMPT;
            addressee(line.from(4));
        } else if (listed) {
            addressee(line);
        }
    }

    private void readOrigin(List<Slice> words) {
        part = Part.ADDRESS_LINE;
        OriginReader reader = OriginReader.read(words);
        originator = reader.originator();
        stationSerial = stationSerial.or(reader.serial());
        section = section.or(reader.section());
        filed = filed.or(reader.filed());
        if (reader.filed() instanceof Reading.Garbled<FilingTime>(List<Span> spans, String why)) {
            diagnostics.add("filed-unreadable", spans.getFirst(), why);
        }
    }

    private void readDateTimeGroup(Slice line) {
        DateTimeGroupReader reader = DateTimeGroupReader.read(line);
        precedence = precedence.or(reader.precedence());
        infoPrecedence = infoPrecedence.or(reader.infoPrecedence());
        dateTimeGroup = reader.dateTimeGroup();
        signals = signals.or(reader.signals());
        if (dateTimeGroup instanceof Reading.Garbled<DateTimeGroup>(List<Span> spans, String why)) {
            diagnostics.add("date-time-group-unreadable", spans.getFirst(), why);
        }
    }

    private void addressee(Slice rest) {
        Slice line = rest.trim();
        if (PageLine.is(line)) {
            return;
        }
        if (AddresseeReader.isNone(line)) {
            part = Part.DONE;
        } else if (part == Part.EXEMPT) {
            exempt(line);
        } else {
            AddresseeReader.read(line, part == Part.TO).ifPresent(addressees::add);
        }
    }

    /** seen: telegrams that name the exempted post twice, behind XMT and on the line below */
    private void exempt(Slice line) {
        if (exempt.stream().noneMatch(named -> named.optional().filter(line.squeezed()::equals).isPresent())) {
            exempt.add(Reading.text(line));
        }
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
