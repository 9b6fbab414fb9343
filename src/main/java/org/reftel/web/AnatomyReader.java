package org.reftel.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.Anatomy.Piece;
import org.reftel.web.Anatomy.Token;

/** Cuts the head of a telegram into tokens and says what each is. */
final class AnatomyReader {
    /** Of the first paragraph only the start is shown. */
    private static final int FIRST_WORDS = 160;

    private final ParsedTelegram telegram;
    private final String text;

    private AnatomyReader(ParsedTelegram telegram) {
        this.telegram = telegram;
        this.text = telegram.source().text();
    }

    static Anatomy of(ParsedTelegram telegram, Vocabulary vocabulary) {
        return new AnatomyReader(telegram).read(AnatomyNotes.of(telegram, vocabulary));
    }

    private Anatomy read(List<AnatomyNotes.Note> notes) {
        List<AnatomyNotes.Note> apart = apart(notes);
        List<Token> tokens = new ArrayList<>();
        List<List<Piece>> lines = new ArrayList<>();
        int next = 0;
        int limit = limit();
        for (SourceLine line : telegram.source().lines()) {
            Span span = line.text().span();
            if (span.start() >= limit) {
                break;
            }
            if (!isShown(span.start())) {
                continue;
            }
            int end = Math.min(span.end(), limit);
            List<Piece> pieces = new ArrayList<>();
            int at = span.start();
            while (next < apart.size() && apart.get(next).span().end() <= at) {
                next++;
            }
            for (int i = next; i < apart.size() && apart.get(i).span().start() < end; i++) {
                AnatomyNotes.Note note = apart.get(i);
                int from = Math.max(at, note.span().start());
                int to = Math.min(end, note.span().end());
                plain(pieces, at, from);
                pieces.add(new Piece(text.substring(from, to), Optional.of(token(tokens, note))));
                at = to;
            }
            plain(pieces, at, end);
            if (!pieces.isEmpty()) {
                lines.add(pieces);
            }
        }
        return new Anatomy(lines, tokens);
    }

    private void plain(List<Piece> pieces, int from, int to) {
        if (from < to && !(pieces.isEmpty() && text.substring(from, to).isBlank())) {
            pieces.add(new Piece(text.substring(from, to), Optional.empty()));
        }
    }

    /** A note that runs over several lines is one token. */
    private Token token(List<Token> tokens, AnatomyNotes.Note note) {
        String printed = String.join(" ", text.substring(note.span().start(), note.span().end()).split("\\s+"));
        Optional<Token> last = tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.getLast());
        if (last.isPresent() && last.get().text().equals(printed) && last.get().name().equals(note.name())
                && text.substring(note.span().start(), note.span().end()).indexOf('\n') >= 0) {
            return last.get();
        }
        Token token = new Token(tokens.size() + 1, printed, note.name(), note.explanation());
        tokens.add(token);
        return token;
    }

    /** In the order of the text, without those that lie in another one. */
    private static List<AnatomyNotes.Note> apart(List<AnatomyNotes.Note> notes) {
        List<AnatomyNotes.Note> sorted = notes.stream()
                .sorted(Comparator.comparingInt((AnatomyNotes.Note n) -> n.span().start())
                        .thenComparingInt(n -> -n.span().end()))
                .toList();
        List<AnatomyNotes.Note> apart = new ArrayList<>();
        for (AnatomyNotes.Note note : sorted) {
            if (apart.isEmpty() || apart.getLast().span().end() <= note.span().start()) {
                apart.add(note);
            }
        }
        return apart;
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
