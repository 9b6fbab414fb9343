package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.markup.DocumentForm;
import org.reftel.telegram.markup.DocumentRenderer;
import org.reftel.telegram.markup.Rendering.Rendered;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.SourceLine;
import org.reftel.web.anatomy.AnatomyNotes.Note;
import org.reftel.web.anatomy.TokenLines;
import org.reftel.web.cable.CablePage.SourceLineView;
import org.reftel.web.cable.CablePage.SourceView;

/** A document as received, line by line, with what each part of it is. */
public final class SourceLines {
    private SourceLines() {}

    /**
     * The document.
     *
     * @param explained what there is to say of the telegram in it
     */
    static SourceView of(byte[] bytes, Function<ParsedTelegram, List<Note>> explained) {
        Rendered document = rendered(bytes);
        ParsedTelegram telegram = parsed(document);
        TokenLines tokens = new TokenLines(telegram.source().text(), explained.apply(telegram));
        List<SourceLineView> lines = lines(telegram, tokens);
        return new SourceView(explanation(document.form()), lines, tokens.tokens());
    }

    private static List<SourceLineView> lines(ParsedTelegram telegram, TokenLines tokens) {
        List<SourceLineView> lines = new ArrayList<>();
        int region = 0;
        Optional<RegionKind> before = Optional.empty();
        for (SourceLine line : telegram.source().lines()) {
            while (telegram.regions().get(region).span().end() <= line.text().start()
                    && region < telegram.regions().size() - 1) {
                region++;
            }
            Region here = telegram.regions().get(region);
            String name = before.filter(kind -> kind == here.kind()).isPresent() ? "" : name(here.kind());
            lines.add(new SourceLineView(line.number(),
                    tokens.line(line.text().span().start(), line.text().span().end()), name,
                    here.kind().name().toLowerCase(Locale.ROOT)));
            before = Optional.of(here.kind());
        }
        return lines;
    }

    /** A document of the archive, read again for its places. */
    public static ParsedTelegram telegram(byte[] bytes) {
        return parsed(rendered(bytes));
    }

    private static ParsedTelegram parsed(Rendered document) {
        return new TelegramParser(TelegramVocabulary.none()).parse(document.text());
    }

    private static Rendered rendered(byte[] bytes) {
        if (DocumentRenderer.render(bytes) instanceof Rendered document) {
            return document;
        }
        throw new IllegalStateException("the archive holds a document that is no text");
    }

    /** What a file of a document must be called to be opened as what it is. */
    static String fileEnding(byte[] bytes) {
        return switch (rendered(bytes).form()) {
            case TEXT -> ".txt";
            case WEB_PAGE -> ".html";
            case RELEASE_ROW -> ".csv";
        };
    }

    private static String explanation(DocumentForm form) {
        return switch (form) {
            case TEXT -> "The document line by line, unchanged. On the left, what each part of it is.";
            case WEB_PAGE ->
                "The document is a web page: this is its text line by line, without the markup. On the left,"
                        + " what each part of it is. The source file holds the page as it was received.";
            case RELEASE_ROW ->
                "The document is a row of a release's file: these are its fields in their order, line by line."
                        + " On the left, what each part of it is. The source file holds the row as it was received.";
        };
    }

    private static String name(RegionKind kind) {
        return switch (kind) {
            case ENVELOPE -> "Web site";
            case HEADER -> "Transmission header";
            case PREAMBLE -> "Preamble";
            case REPETITION -> "Preamble, first copy";
            case BODY -> "Text";
            case FURNITURE -> "Put in by transmission";
            case TRAILER -> "Trailer";
        };
    }
}
