package org.reftel.people.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;

/** Takes the texts out of a telegram in which persons are looked for. */
public final class TelegramFields {
    /** What a labelled line of the preamble starts with; above the first one, lines name offices and persons. */
    private static final List<String> LABELS = List.of("E.O.", "EO ", "E. O.", "TAGS", "SUBJ", "REF", "CLASSIFIED",
            "DECL");

    private final ParsedTelegram telegram;
    private final List<TextField> fields = new ArrayList<>();

    private TelegramFields(ParsedTelegram telegram) {
        this.telegram = telegram;
    }

    /** In the order of the telegram, but for attention lines and references, which come last. */
    public static List<TextField> of(ParsedTelegram telegram) {
        TelegramFields fields = new TelegramFields(telegram);
        fields.spans(Zone.SUBJECT, telegram.preamble().subject());
        telegram.body().paragraphs().forEach(fields::paragraph);
        fields.attention();
        for (PrintedReference reference : telegram.preamble().references()) {
            fields.add(Zone.REFERENCE, reference.span());
        }
        return fields.fields;
    }

    /** The places of a reading as fields of their own. */
    public static List<TextField> in(ParsedTelegram telegram, Zone zone, Reading<?> reading) {
        TelegramFields fields = new TelegramFields(telegram);
        fields.spans(zone, reading);
        return fields.fields;
    }

    private void spans(Zone zone, Reading<?> reading) {
        joined(reading.where()).forEach(span -> add(zone, span));
    }

    /** Lines of one field as one span, since a name may run over a line's end. */
    private List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && isBlank(joined.getLast().end(), span.start())) {
                joined.set(joined.size() - 1, joined.getLast().union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean isBlank(int from, int to) {
        return from <= to && telegram.source().text().substring(from, to).isBlank();
    }

    private void add(Zone zone, Span span) {
        if (span.length() > 0) {
            fields.add(TextField.copied(zone, telegram.source().at(span), span));
        }
    }

    private void paragraph(Paragraph paragraph) {
        String where = paragraph.number().optional().map(n -> "paragraph " + n).orElse("the text");
        paragraph.heading().ifPresent(heading -> fields.add(TextField.heading(heading)));
        fields.add(TextField.paragraph(paragraph.ordinal(), where, paragraph.text()));
    }

    /** The lines of the preamble above its labelled lines as one text, since a name may run over a line's end. */
    private void attention() {
        for (Region region : telegram.regions()) {
            if (region.kind() == RegionKind.PREAMBLE) {
                Span block = aboveLabels(region.span());
                add(Zone.ATTENTION, block);
                for (Reading<String> line : telegram.preamble().attention()) {
                    line.where().stream().filter(span -> span.start() >= block.end() || span.end() <= block.start())
                            .forEach(span -> add(Zone.ATTENTION, span));
                }
                return;
            }
        }
    }

    private Span aboveLabels(Span preamble) {
        List<SourceLine> lines = telegram.source().lines();
        int first = telegram.source().lineNumberAt(preamble.start()) - 1;
        int end = preamble.start();
        for (int i = first; i < lines.size() && lines.get(i).text().start() < preamble.end(); i++) {
            SourceLine line = lines.get(i);
            if (isLabelled(line)) {
                break;
            }
            end = line.text().end();
        }
        return new Span(preamble.start(), Math.max(end, preamble.start()));
    }

    private static boolean isLabelled(SourceLine line) {
        String start = line.trimmed().cut(0, Math.min(line.trimmed().length(), 12)).toString().toUpperCase(Locale.ROOT);
        return LABELS.stream().anyMatch(start::startsWith);
    }
}
