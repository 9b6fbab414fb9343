package org.reftel.telegram;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.telegram.agreement.Agreement;
import org.reftel.telegram.body.BodyReader;
import org.reftel.telegram.header.HeaderReader;
import org.reftel.telegram.layout.Frame;
import org.reftel.telegram.layout.Layouts;
import org.reftel.telegram.layout.TelegramLayout;
import org.reftel.telegram.model.Body;
import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.DateTimeGroup;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.preamble.PreambleReader;
import org.reftel.telegram.preamble.Referrer;
import org.reftel.telegram.restore.CharacterReport;
import org.reftel.telegram.restore.LossReport;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;

/**
 * Reads one source document. Total: any text gives a result, in time that grows with its length. Stateless and safe for use
 * by several threads.
 */
public final class TelegramParser {
    /** Raised whenever the same text may give another result, so that the archive knows what to read again. */
    public static final int VERSION = 7;

    private final TelegramVocabulary vocabulary;

    public TelegramParser(TelegramVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public ParsedTelegram parse(String document) {
        SourceText text = SourceText.of(document);
        Diagnostics diagnostics = new Diagnostics();
        TelegramLayout layout = Layouts.of(text);
        Frame frame = layout.frame(text, diagnostics);
        List<SourceLine> lines = frame.lines(text);
        Division division = Division.of(lines);

        Header header = HeaderReader.read(division.header(), diagnostics);
        Reading<MessageReferenceNumber> identified = IdentifierReader.read(frame.envelope().identifier(), vocabulary,
                diagnostics);
        OptionalInt year = year(identified, frame, header);
        Referrer referrer = new Referrer(identified.optional(), year, sent(frame, header));
        PreambleReader preamble = PreambleReader.read(division.rest(), vocabulary, referrer, diagnostics);
        List<SourceLine> rest = division.rest();
        BodyReader.Result body = BodyReader.read(rest.subList(preamble.end(), rest.size()), diagnostics);

        Reading<MessageReferenceNumber> number = identified.or(preamble.preamble().number().map(n -> n.inYear(year)));
        List<Region> regions = Regions.of(text, frame, division, preamble.end(), body);
        reportInference(frame.envelope(), preamble.preamble(), body.body(), diagnostics);
        EndReport.check(frame.envelope(), body.body(), text, diagnostics);
        List<Comparison> comparisons = new Agreement(frame.envelope(), header, preamble.preamble(), body.body(),
                identified, lines).check(vocabulary, diagnostics);
        LossReport.check(new Slice(document, frame.telegram().start(), frame.telegram().end()), diagnostics);
        CharacterReport.check(new Slice(document, 0, document.length()), diagnostics);
        return new ParsedTelegram(text, layout.code(), regions, frame.envelope(), header, preamble.preamble(),
                body.body(),
                number, comparisons, new ArrayList<>(diagnostics.list()));
    }

    private static Optional<LocalDateTime> sent(Frame frame, Header header) {
        return header.dateTimeGroup().optional().map(DateTimeGroup::sent)
                .or(() -> frame.envelope().created().optional());
    }

    private static void reportInference(Envelope envelope, Preamble preamble, Body body, Diagnostics diagnostics) {
        if (!envelope.classification().isFound() && !preamble.classification().isFound()) {
            HighestMarking.of(body.paragraphs()).where().stream().findFirst()
                    .ifPresent(where -> diagnostics.add("classification-inferred", where,
                            "no line states the classification; it is taken from the highest marking of a paragraph"));
        }
    }

    /** The telegram's year: by its number, its date-time group, or the site's date. */
    private static OptionalInt year(Reading<MessageReferenceNumber> identified, Frame frame, Header header) {
        return identified.optional().map(MessageReferenceNumber::year)
                .or(() -> header.dateTimeGroup().optional().map(group -> OptionalInt.of(group.sent().getYear())))
                .or(() -> frame.envelope().created().optional().map(created -> OptionalInt.of(created.getYear())))
                .orElse(OptionalInt.empty());
    }
}
