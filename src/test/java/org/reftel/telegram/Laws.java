package org.reftel.telegram;

import java.util.BitSet;
import java.util.List;

import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.ExecutiveOrder;
import org.reftel.telegram.model.FilingTime;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** What holds for the reading of any text. */
final class Laws {
    private final ParsedTelegram telegram;
    private final String text;

    private Laws(ParsedTelegram telegram) {
        this.telegram = telegram;
        this.text = telegram.source().text();
    }

    static void assertObeyed(ParsedTelegram telegram) {
        Laws laws = new Laws(telegram);
        laws.regionsTile();
        laws.valuesComeFromTheirSpans();
        laws.readingTextsComeFromTheSource();
        laws.spansAreInside();
        laws.comparisonsAreHonest();
    }

    /** The regions joined are the document, character for character. */
    private void regionsTile() {
        int at = 0;
        for (Region region : telegram.regions()) {
            assertThat(region.span().start()).isEqualTo(at);
            assertThat(region.span().length()).isPositive();
            at = region.span().end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    private void valuesComeFromTheirSpans() {
        Envelope envelope = telegram.envelope();
        List.of(envelope.identifier(), envelope.classification(), envelope.origin(), envelope.title(),
                envelope.partial(),
                envelope.redaction()).forEach(this::comesFromItsSpans);
        Header header = telegram.header();
        List.of(header.transmissionId(), header.originator(), header.security(), header.from())
                .forEach(this::comesFromItsSpans);
        numberComesFromItsSpan(header.stationSerial());
        numberComesFromItsSpan(header.section());
        comesFromItsSpans(header.filed().map(FilingTime::printed));
        comesFromItsSpans(header.signals().map(signals -> String.join("", signals)));
        header.exempt().forEach(this::comesFromItsSpans);
        comesFromItsSpans(header.relays().map(relays -> String.join("", relays)));
        Preamble preamble = telegram.preamble();
        preamble.attention().forEach(this::comesFromItsSpans);
        preamble.remarks().forEach(this::comesFromItsSpans);
        comesFromItsSpans(preamble.executiveOrder().map(ExecutiveOrder::printed));
        comesFromItsSpans(preamble.subject());
        comesFromItsSpans(
                preamble.tags().map(tags -> String.join("", tags.stream().map(PrintedTag::printed).toList())));
        comesFromItsSpans(telegram.body().signature());
        for (PrintedReference reference : preamble.references()) {
            assertThat(signs(reference.printed())).isEqualTo(signs(telegram.source().at(reference.span())));
        }
        for (Addressee addressee : header.addressees()) {
            assertThat(signs(telegram.source().at(addressee.span()))).contains(signs(addressee.name()));
        }
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            comesFromItsSpans(paragraph.marking());
        }
    }

    private void numberComesFromItsSpan(Reading<Integer> reading) {
        reading.optional().ifPresent(number -> assertThat(number)
                .isEqualTo(Integer.parseInt(telegram.source().at(reading.where().getFirst()))));
    }

    private void comesFromItsSpans(Reading<String> reading) {
        if (reading instanceof Reading.Found<String>(String value, List<Span> spans)) {
            StringBuilder source = new StringBuilder();
            spans.forEach(span -> source.append(telegram.source().at(span)));
            assertThat(signs(value)).isEqualTo(signs(source.toString()));
        }
    }

    /** Without blanks, capitals and small letters alike. */
    private static String signs(String value) {
        StringBuilder signs = new StringBuilder();
        value.chars().filter(c -> !Blanks.isBlank((char) c))
                .forEach(c -> signs.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return signs.toString();
    }

    private void readingTextsComeFromTheSource() {
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            readingTextComesFromTheSource(paragraph.text());
            paragraph.heading().ifPresent(this::readingTextComesFromTheSource);
        }
    }

    private void readingTextComesFromTheSource(ReadingText reading) {
        BitSet repaired = new BitSet();
        for (Repair repair : reading.repairs()) {
            assertThat(telegram.source().at(repair.source())).isEqualTo(repair.from());
            repaired.set(repair.source().start(), repair.source().end());
        }
        int at = 0;
        int source = 0;
        for (ReadingText.Piece piece : reading.pieces()) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(piece.source().start()).isGreaterThanOrEqualTo(source);
            at += piece.length();
            source = piece.source().end();
            String read = reading.text().substring(piece.start(), at);
            if (piece.length() == piece.source().length()) {
                isCopied(read, piece.source(), repaired);
            } else {
                assertThat(read.isBlank() || repaired.get(piece.source().start())).isTrue();
            }
        }
        assertThat(at).isEqualTo(reading.text().length());
    }

    /** Character for character, but for blanks and what a repair replaced by as many characters. */
    private void isCopied(String read, Span source, BitSet repaired) {
        for (int i = 0; i < read.length(); i++) {
            int offset = source.start() + i;
            char from = text.charAt(offset);
            boolean same = read.charAt(i) == from || Character.isWhitespace(read.charAt(i)) && Blanks.isBlank(from)
                    || repaired.get(offset);
            if (!same) {
                fail("'%s' for '%s' at %d".formatted(read.charAt(i), from, offset));
            }
        }
    }

    /** What is compared stands where it is said to stand, and what differs is told. */
    private void comparisonsAreHonest() {
        for (Comparison comparison : telegram.comparisons()) {
            isStated(comparison.first());
            isStated(comparison.second());
            assertThat(comparison.agrees() || telegram.diagnostics().stream().anyMatch(
                    diagnostic -> comparison.message().filter(diagnostic.message()::equals).isPresent())).isTrue();
        }
    }

    private void isStated(Statement statement) {
        assertThat(statement.value()).isNotBlank();
        assertThat(statement.span().length()).isPositive();
        String source = signs(telegram.source().at(statement.span()));
        switch (statement.part()) {
            case SITE_TITLE, SITE_ORIGIN, SUBJECT_LINE, FROM_LINE, PORTION_MARKING ->
                assertThat(signs(statement.value())).startsWith(source);
            default -> assertThat(source).isNotEmpty();
        }
    }

    private void spansAreInside() {
        telegram.diagnostics().stream().map(Diagnostic::span)
                .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        telegram.body().paragraphs().stream().map(Paragraph::span)
                .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }
}
