package org.reftel.web.anatomy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.anatomy.Anatomy.Piece;

/** Cuts the head of a telegram into tokens and says what each is. */
public final class AnatomyReader {
    /** Of the first paragraph only the start is shown. */
    private static final int FIRST_WORDS = 160;

    private final ParsedTelegram telegram;
    private final String text;

    private AnatomyReader(ParsedTelegram telegram) {
        this.telegram = telegram;
        this.text = telegram.source().text();
    }

    /**
     * The head as received, explained.
     *
     * @param zone by which the sender lives; empty where that is not known
     */
    public static Anatomy of(ParsedTelegram telegram, Vocabulary vocabulary, Optional<ZoneId> zone) {
        return new AnatomyReader(telegram).read(new TokenLines(telegram.source().text(),
                AnatomyNotes.of(telegram, vocabulary, zone)));
    }

    private Anatomy read(TokenLines tokens) {
        List<List<Piece>> lines = new ArrayList<>();
        int limit = limit();
        for (SourceLine line : telegram.source().lines()) {
            Span span = line.text().span();
            if (span.start() >= limit) {
                break;
            }
            if (isShown(span.start())) {
                List<Piece> pieces = tokens.line(span.start(), Math.min(span.end(), limit));
                if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
                    lines.add(pieces);
                }
            }
        }
        return new Anatomy(lines, tokens.tokens());
    }

    private boolean isShown(int offset) {
        return telegram.regions().stream()
                .filter(region -> region.span().start() <= offset && offset < region.span().end())
                .anyMatch(region -> region.kind() == RegionKind.HEADER || region.kind() == RegionKind.PREAMBLE
                        || region.kind() == RegionKind.BODY);
    }

    /** Where the picture ends: a little behind the start of the first paragraph. */
    private int limit() {
        Optional<Paragraph> first = telegram.body().paragraphs().stream().findFirst();
        int end = first.map(p -> Math.min(p.span().end(), p.span().start() + FIRST_WORDS)).orElse(text.length());
        int blank = text.lastIndexOf(' ', end);
        return first.isPresent() && blank > first.get().span().start() ? blank : end;
    }
}
