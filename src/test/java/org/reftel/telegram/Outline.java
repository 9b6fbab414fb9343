package org.reftel.telegram;

import java.util.List;
import java.util.stream.Collectors;

import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Span;

/** A parsed telegram as a page of text that a person can check against the document. */
final class Outline {
    private final ParsedTelegram telegram;
    private final StringBuilder out = new StringBuilder();

    private Outline(ParsedTelegram telegram) {
        this.telegram = telegram;
    }

    static String of(ParsedTelegram telegram) {
        return new Outline(telegram).write();
    }

    private String write() {
        line("layout", telegram.layout());
        for (Region region : telegram.regions()) {
            line("region", region.kind() + " lines " + lines(region.span()));
        }
        field("number", telegram.number());
        field("classification", telegram.classification());
        envelope(telegram.envelope());
        header(telegram.header());
        preamble(telegram.preamble());
        telegram.body().paragraphs().forEach(this::paragraph);
        field("signature", telegram.body().signature());
        telegram.body().repairs().forEach(this::repair);
        telegram.comparisons().forEach(this::comparison);
        for (Diagnostic diagnostic : telegram.diagnostics()) {
            line("diagnostic",
                    diagnostic.code() + " at line " + lines(diagnostic.span()) + ": " + diagnostic.message());
        }
        return out.toString();
    }

    private void envelope(Envelope envelope) {
        field("envelope.identifier", envelope.identifier());
        field("envelope.created", envelope.created());
        field("envelope.classification", envelope.classification());
        field("envelope.origin", envelope.origin());
        field("envelope.title", envelope.title());
        field("envelope.tags", envelope.tags());
        field("envelope.partial", envelope.partial());
        field("envelope.redaction", envelope.redaction());
    }

    private void header(Header header) {
        field("header.transmission-id", header.transmissionId());
        field("header.relays", header.relays());
        field("header.originator", header.originator());
        field("header.station-serial", header.stationSerial());
        field("header.section", header.section());
        field("header.filed", header.filed());
        field("header.security", header.security());
        field("header.precedence", header.precedence());
        field("header.info-precedence", header.infoPrecedence());
        field("header.date-time-group", header.dateTimeGroup());
        field("header.signals", header.signals());
        field("header.from", header.from());
        header.exempt().forEach(line -> field("header.exempt", line));
        for (Addressee addressee : header.addressees()) {
            line(addressee.action() ? "header.to" : "header.info",
                    addressee.routing().orElse("-") + " | " + addressee.name() + " | "
                            + (addressee.nightAction() ? "NIACT " : "")
                            + addressee.precedence().map(Enum::name).orElse("-") + " | "
                            + addressee.continuityNumber().orElse("-"));
        }
    }

    private void preamble(Preamble preamble) {
        field("preamble.classification", preamble.classification());
        field("preamble.number", preamble.number());
        field("preamble.sections", preamble.sections());
        field("preamble.captions", preamble.captions());
        preamble.attention().forEach(attention -> field("preamble.attention", attention));
        preamble.remarks().forEach(remark -> field("preamble.remark", remark));
        field("preamble.order", preamble.executiveOrder());
        field("preamble.declassification", preamble.declassification());
        field("preamble.tags", preamble.tags().map(tags -> tags.stream().map(PrintedTag::printed).toList()));
        field("preamble.subject", preamble.subject());
        for (PrintedReference reference : preamble.references()) {
            line("preamble.reference", reference.label().orElse("-") + " | " + reference.printed() + " | "
                    + reference.target().map(Object::toString).orElse("-") + " | "
                    + reference.inference().orElse("as printed"));
        }
        field("preamble.classified-by", preamble.classifiedBy());
    }

    private void paragraph(Paragraph paragraph) {
        String number = paragraph.number().optional().map(n -> n + ".").orElse("-");
        String marking = paragraph.marking().optional().map(m -> "(" + m + ")").orElse("-");
        out.append('\n');
        paragraph.heading().ifPresent(heading -> line("heading", heading.text()));
        line("paragraph " + paragraph.ordinal(),
                number + " " + marking + " " + paragraph.kind() + " lines " + lines(paragraph.span()));
        out.append(paragraph.text().text().indent(4));
        paragraph.heading().ifPresent(heading -> heading.repairs().forEach(this::repair));
        paragraph.text().repairs().forEach(this::repair);
    }

    private void repair(Repair repair) {
        line("repair", repair.rule() + " line " + lines(repair.source()) + ": '" + repair.from() + "' to '"
                + repair.to() + "'");
    }

    private void comparison(Comparison comparison) {
        line("comparison", comparison.kind() + (comparison.agrees() ? " agrees: " : " DIFFERS: ")
                + statement(comparison.first()) + " | " + statement(comparison.second()));
    }

    private String statement(Comparison.Statement statement) {
        return statement.part() + " " + statement.value() + "  [" + lines(statement.span()) + "]";
    }

    private void field(String name, Reading<?> reading) {
        switch (reading) {
            case Reading.Found<?>(Object value, List<Span> spans) -> line(name, value + "  [" + places(spans) + "]");
            case Reading.Garbled<?>(List<Span> spans, String why) ->
                line(name, "GARBLED " + why + "  [" + places(spans) + "]");
            case Reading.Absent<?>() -> {
                // an outline tells what is there
            }
        }
    }

    private String places(List<Span> spans) {
        return spans.stream().map(this::lines).distinct().collect(Collectors.joining(", "));
    }

    private String lines(Span span) {
        int first = telegram.source().lineNumberAt(span.start());
        int last = telegram.source().lineNumberAt(Math.max(span.start(), span.end() - 1));
        return first == last ? "" + first : first + "-" + last;
    }

    private void line(String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
