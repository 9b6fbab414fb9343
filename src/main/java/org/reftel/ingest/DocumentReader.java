package org.reftel.ingest;

import java.util.Locale;

import org.reftel.archive.ContentHash;
import org.reftel.people.PersonRecogniser;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.source.Decoding;
import org.reftel.telegram.source.TextDecoder;
import org.reftel.vocabulary.Vocabulary;

/** Reads a document's bytes: decodes, parses, recognises persons. Stateless and safe for use by several threads. */
public final class DocumentReader {
    private final TelegramParser parser;
    private final PersonRecogniser recogniser;

    public DocumentReader(Vocabulary vocabulary) {
        this.parser = new TelegramParser(new CodeLists(vocabulary));
        this.recogniser = new PersonRecogniser(vocabulary);
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocumentException where the bytes are no text, or the text is no telegram
     */
    public ReadDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
        return switch (TextDecoder.decode(bytes)) {
            case Decoding.NotText(int offset, String why) ->
                throw new UnreadableDocumentException("not text: " + why + ", first at offset " + offset);
            case Decoding.Decoded(String text, String charset, int _) -> {
                if (isWebPage(text)) {
                    throw new UnreadableDocumentException("a web page in HTML, which no layout reads yet");
                }
                ParsedTelegram telegram = parser.parse(text);
                if (!telegram.isTelegram()) {
                    throw new UnreadableDocumentException(
                            "no telegram: neither identifier, header, classification line nor labelled field was found");
                }
                yield new ReadDocument(name, ContentHash.of(bytes), charset, telegram, recogniser.recognise(telegram));
            }
        };
    }

    private static boolean isWebPage(String text) {
        String start = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
