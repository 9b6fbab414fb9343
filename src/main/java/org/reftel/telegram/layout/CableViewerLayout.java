package org.reftel.telegram.layout;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.header.HeaderReader;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/**
 * Layout D: a page of the first public site, titled Cable Viewer: lists to browse by, a headline, a table of five columns with
 * one row, then the telegram. seen: pages of that site, all alike
 */
final class CableViewerLayout implements TelegramLayout {
    private static final String HEADLINE = "Viewing cable ";
    private static final List<String> COLUMNS = List.of("Reference ID", "Created", "Released", "Classification",
            "Origin");
    /** A header takes no more lines than this. */
    private static final int LONGEST_HEADER = 200;

    @Override
    public String code() {
        return "D";
    }

    @Override
    public int tellingLines(SourceText text) {
        int columns = columns(text.lines());
        return columns < 0 ? 0 : COLUMNS.size() + (headline(text.lines().subList(0, columns)).isEmpty() ? 0 : 1);
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        List<SourceLine> lines = text.lines();
        int columns = columns(lines);
        int row = SourceLine.skipBlank(lines, columns + 1);
        List<Slice> cells = row < lines.size() ? cells(lines.get(row).text()) : List.of();
        int first = SourceLine.skipBlank(lines, row + 1);
        Reading<String> partial = EnvelopeFields.partial(lines, first);
        List<SourceLine> telegram = lines.subList(partial.isFound() ? first + 1 : first, lines.size());
        Envelope envelope = new Envelope(EnvelopeFields.identifier(cell(cells, 0)),
                created(cell(cells, 1), telegram, diagnostics), EnvelopeFields.classification(cell(cells, 3)),
                Reading.text(cell(cells, 4)), title(headline(lines.subList(0, columns))), Reading.absent(), partial,
                Reading.absent());
        int start = telegram.isEmpty() ? text.length() : telegram.getFirst().text().start();
        return new Frame(envelope, new Span(start, text.length()));
    }

    private static int columns(List<SourceLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).trimmed().startsWith(COLUMNS.getFirst())
                    && cells(lines.get(i).trimmed()).stream().map(Slice::toString).toList().equals(COLUMNS)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Slice> cells(Slice line) {
        List<Slice> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t', 0); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.cut(start, tab).trim());
            start = tab + 1;
        }
        cells.add(line.from(start).trim());
        return cells;
    }

    private static Slice cell(List<Slice> cells, int index) {
        return index < cells.size() ? cells.get(index) : Slice.of("");
    }

    private static Optional<Slice> headline(List<SourceLine> above) {
        return above.stream().map(SourceLine::trimmed).filter(line -> line.startsWith(HEADLINE)).findFirst();
    }

    /** {@code Viewing cable 72TEHRAN1164, TITLE}; of a cable without subject nothing stands behind the comma. */
    private static Reading<String> title(Optional<Slice> headline) {
        int comma = headline.map(line -> line.indexOf(',', 0)).orElse(-1);
        return comma < 0 ? Reading.absent() : Reading.text(headline.orElseThrow().from(comma + 1));
    }

    /**
     * The site printed the hour once more where the minutes belong, on a clock of twelve: 15:03, 06:06. The minutes are those
     * of the date-time group, where it is of the same hour. seen: every page of the site
     */
    private static Reading<LocalDateTime> created(Slice value, List<SourceLine> telegram, Diagnostics diagnostics) {
        Reading<LocalDateTime> printed = EnvelopeFields.created(value, diagnostics);
        if (!(printed instanceof Reading.Found<LocalDateTime>(LocalDateTime created, List<Span> spans))
                || created.getMinute() != (created.getHour() + 11) % 12 + 1) {
            return printed;
        }
        Reading<DateTimeGroup> group = group(telegram);
        Optional<LocalDateTime> sent = group.optional().map(DateTimeGroup::sent)
                .filter(time -> time.withMinute(0).equals(created.withMinute(0)));
        diagnostics.add("created-minutes", value, "the site prints the hour again in place of the minutes, which are "
                + (sent.isPresent() ? "the date-time group's" : "unknown"));
        return sent.isEmpty()
                ? printed
                : new Reading.Found<>(sent.get(), List.of(spans.getFirst(), group.where().getFirst()));
    }

    private static Reading<DateTimeGroup> group(List<SourceLine> telegram) {
        List<SourceLine> header = telegram.stream().limit(LONGEST_HEADER)
                .takeWhile(line -> ClassificationLine.at(line.trimmed()).isEmpty()).toList();
        return HeaderReader.read(header, new Diagnostics()).dateTimeGroup();
    }
}
