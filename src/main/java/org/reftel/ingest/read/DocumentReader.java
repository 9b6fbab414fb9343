package org.reftel.ingest.read;

import java.nio.file.Path;
import java.util.List;

import org.reftel.archive.cable.ContentHash;
import org.reftel.ingest.source.UnreadableDocumentException;
import org.reftel.people.PersonRecogniser;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.UnreadableTablesException;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.layout.Layouts;
import org.reftel.telegram.markup.DocumentForm;
import org.reftel.telegram.markup.DocumentRenderer;
import org.reftel.telegram.markup.Rendering;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a document's bytes: renders, parses, recognises persons. Stateless and safe for use by several threads. */
public final class DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final TelegramParser parser;
    private final PersonRecogniser recogniser;
    private final String fingerprint;

    /** With the lexicon that is shipped. */
    public DocumentReader(Vocabulary vocabulary) {
        this(vocabulary, Lexicon.load(vocabulary));
    }

    public DocumentReader(Vocabulary vocabulary, Lexicon lexicon) {
        this.parser = new TelegramParser(new CodeLists(vocabulary));
        this.recogniser = new PersonRecogniser(lexicon);
        this.fingerprint = lexicon.fingerprint();
    }

    /** With what was learnt from an archive's own cables, where that is in its data folder and can be read. */
    static DocumentReader ofArchive(Vocabulary vocabulary, Path data) {
        try {
            return new DocumentReader(vocabulary, Lexicon.load(vocabulary, learnt(data)));
        } catch (UnreadableTablesException e) {
            LOG.warn("what was learnt from this archive's cables is not used, only what is shipped: {};"
                    + " “people learn” makes it anew", e.getMessage());
            return new DocumentReader(vocabulary);
        }
    }

    /** The folder for what is learnt from an archive's own cables. */
    public static Path learnt(Path data) {
        return data.resolve("people");
    }

    /** Tells what was learnt and is used beyond what is shipped; empty for nothing. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocumentException where the bytes are no text, the text is no telegram, or the reader itself fails
     */
    public ReadDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
        return guarded(name, () -> {
            ReadDocument read = telegram(name, bytes);
            return new ReadDocument(read.name(), read.hash(), read.charset(), read.telegram(),
                    recogniser.recognise(read.telegram()));
        });
    }

    /**
     * The same, without looking for persons.
     *
     * @throws UnreadableDocumentException where the bytes are no text, the text is no telegram, or the reader itself fails
     */
    public ReadDocument readTelegram(String name, byte[] bytes) throws UnreadableDocumentException {
        return guarded(name, () -> telegram(name, bytes));
    }

    private interface Reading {
        ReadDocument read() throws UnreadableDocumentException;
    }

    /** One document that the reader fails on, also by running out of stack, may not stop the others. */
    private static ReadDocument guarded(String name, Reading reading) throws UnreadableDocumentException {
        try {
            return reading.read();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("reading {} failed", name, e);
            throw new UnreadableDocumentException("the reader failed on it, which is a fault of the program: " + e, e);
        }
    }

    private ReadDocument telegram(String name, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("the file is empty");
        }
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
                yield new ReadDocument(name, ContentHash.of(bytes), rendered.charset(), telegram, List.of());
            }
        };
    }
}
