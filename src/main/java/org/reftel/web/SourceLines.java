package org.reftel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.TextDecoder;
import org.reftel.web.CablePage.SourceLineView;

/** A document as received, line by line, with what each part of it is. */
final class SourceLines {
    private SourceLines() {}

    static List<SourceLineView> of(byte[] bytes) {
        ParsedTelegram telegram = telegram(bytes);
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
            lines.add(new SourceLineView(line.number(), line.text().toString(), name,
                    here.kind().name().toLowerCase(Locale.ROOT)));
            before = Optional.of(here.kind());
        }
        return lines;
    }

    /** A document of the archive, read again for its places. */
    static ParsedTelegram telegram(byte[] bytes) {
        if (!(TextDecoder.decode(bytes) instanceof Decoded(String text, String _, int _))) {
            throw new IllegalStateException("the archive holds a document that is no text");
        }
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
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
