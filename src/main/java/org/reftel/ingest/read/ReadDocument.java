package org.reftel.ingest.read;

import java.util.List;
import java.util.Locale;

import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.people.RecognisedPerson;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.Sections;

/**
 * One document, read.
 *
 * @param name folder and file name
 * @param charset the encoding that read all its bytes
 */
public record ReadDocument(String name, ContentHash hash, String charset, ParsedTelegram telegram,
        List<RecognisedPerson> persons) {
    private static final int SHORT_HASH = 8;

    /**
     * The key of the cable that this document is a witness of: its message reference number; else the site's identifier; else,
     * where a telegram names none, one made of its content.
     */
    public String identifier() {
        return telegram.number().optional().map(Object::toString).or(() -> telegram.envelope().identifier().optional())
                .orElseGet(() -> "UNIDENTIFIED-" + hash.sha256().substring(0, SHORT_HASH).toUpperCase(Locale.ROOT));
    }

    /** Which of its sections the text starts with; 1 where it states none. */
    public int section() {
        return telegram.preamble().sections().map(Sections::number).or(telegram.header().section()).optional()
                .orElse(1);
    }

    /** Station and serial, whatever the year; the identifier where they are not known. */
    public String number() {
        return telegram.number().optional().map(number -> number.station() + number.serial())
                .orElseGet(this::identifier);
    }

    /** What the archive notes of this reading. */
    public SourceDocument.ReadAs readAs() {
        int completeness = (telegram.header().from().isFound() ? 4 : 0)
                + (telegram.envelope().identifier().isFound() ? 2 : 0)
                + (telegram.envelope().isPartial() ? 0 : 1);
        return new SourceDocument.ReadAs(TelegramParser.VERSION, telegram.layout(), identifier(), number(),
                completeness, telegram.diagnostics().size());
    }
}
