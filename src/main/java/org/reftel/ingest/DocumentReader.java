package org.reftel.ingest;

import org.reftel.archive.ContentHash;
import org.reftel.people.PersonRecogniser;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.layout.Layouts;
import org.reftel.telegram.markup.DocumentForm;
import org.reftel.telegram.markup.DocumentRenderer;
import org.reftel.telegram.markup.Rendering;
import org.reftel.vocabulary.Vocabulary;

/** Reads a document's bytes: renders, parses, recognises persons. Stateless and safe for use by several threads. */
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
        return switch (DocumentRenderer.render(bytes)) {
            case Rendering.NotText(int offset, String why) ->
                throw new UnreadableDocumentException("not text: " + why + ", first at offset " + offset);
            case Rendering.Rendered rendered -> {
                ParsedTelegram telegram = parser.parse(rendered.text());
                if (rendered.form() == DocumentForm.WEB_PAGE && telegram.layout().equals(Layouts.BARE)) {
                    // what else such a page shows, as its navigation, would be taken for the telegram's text
                    throw new UnreadableDocumentException("a web page in HTML of a form that no layout knows");
                }
                if (!telegram.isTelegram()) {
                    throw new UnreadableDocumentException(
                            "no telegram: neither identifier, header, classification line nor labelled field was found");
                }
                yield new ReadDocument(name, ContentHash.of(bytes), rendered.charset(), telegram,
                        recogniser.recognise(telegram));
            }
        };
    }
}
