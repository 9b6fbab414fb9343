package org.reftel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.reftel.telegram.agreement.Agreement;
import org.reftel.telegram.body.BodyReader;
import org.reftel.telegram.header.HeaderReader;
import org.reftel.telegram.layout.Frame;
import org.reftel.telegram.layout.Layouts;
import org.reftel.telegram.layout.TelegramLayout;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.preamble.PreambleReader;
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
    public static final int VERSION = 1;

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
        Reading<MessageReferenceNumber> identified = IdentifierReader.read(frame.envelope().identifier(), diagnostics);
        OptionalInt year = year(identified, frame, header);
        PreambleReader preamble = PreambleReader.read(division.rest(), vocabulary, year, diagnostics);
        List<SourceLine> rest = division.rest();
        BodyReader.Result body = BodyReader.read(rest.subList(preamble.end(), rest.size()), diagnostics);

        Reading<MessageReferenceNumber> number = identified.or(preamble.preamble().number().map(n -> n.inYear(year)));
        List<Region> regions = Regions.of(text, frame, division, preamble.end(), body);
        new Agreement(frame.envelope(), header, preamble.preamble(), body.body(), identified, lines)
                .check(vocabulary, diagnostics);
        LossReport.check(new Slice(document, frame.telegram().start(), frame.telegram().end()), diagnostics);
        return new ParsedTelegram(text, layout.code(), regions, frame.envelope(), header, preamble.preamble(),
                body.body(),
                number, new ArrayList<>(diagnostics.list()));
    }

    /** The telegram's year: by its number, its date-time group, or the site's date. */
    private static OptionalInt year(Reading<MessageReferenceNumber> identified, Frame frame, Header header) {
        return identified.optional().map(MessageReferenceNumber::year)
                .or(() -> header.dateTimeGroup().optional().map(group -> OptionalInt.of(group.sent().getYear())))
                .or(() -> frame.envelope().created().optional().map(created -> OptionalInt.of(created.getYear())))
                .orElse(OptionalInt.empty());
    }
}
