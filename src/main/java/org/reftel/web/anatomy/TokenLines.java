package org.reftel.web.anatomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.web.anatomy.Anatomy.Piece;
import org.reftel.web.anatomy.Anatomy.Token;
import org.reftel.web.anatomy.AnatomyNotes.Note;

/** Cuts lines of a document, asked for in their order, into explained tokens and what stands between them. */
public final class TokenLines {
    private final String text;
    private final List<Note> notes;
    private final Map<Note, Token> named = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    public TokenLines(String text, List<Note> notes) {
        this.text = text;
        this.notes = apart(notes);
    }

    /** The stretch in pieces; a note that runs over several lines is one token. */
    public List<Piece> line(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        while (next < notes.size() && notes.get(next).span().end() <= at) {
            next++;
        }
        for (int i = next; i < notes.size() && notes.get(i).span().start() < end; i++) {
            Note note = notes.get(i);
            int from = Math.max(at, note.span().start());
            int to = Math.min(end, note.span().end());
            plain(pieces, at, from);
            pieces.add(new Piece(text.substring(from, to), Optional.of(token(note))));
            at = to;
        }
        plain(pieces, at, end);
        return pieces;
    }

    /** Those met so far. */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    private void plain(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), Optional.empty()));
        }
    }

    private Token token(Note note) {
        return named.computeIfAbsent(note, _ -> {
            String printed = String.join(" ",
                    text.substring(note.span().start(), note.span().end()).strip().split("\\s+"));
            Token token = new Token(tokens.size() + 1, printed, note.name(), note.explanation());
            tokens.add(token);
            return token;
        });
    }

    /** In the order of the text, without those that lie in another one, and without blank ones. */
    private List<Note> apart(List<Note> all) {
        List<Note> sorted = all.stream()
                .sorted(Comparator.comparingInt((Note n) -> n.span().start()).thenComparingInt(n -> -n.span().end()))
                .toList();
        List<Note> apart = new ArrayList<>();
        for (Note note : sorted) {
            boolean free = apart.isEmpty() || apart.getLast().span().end() <= note.span().start();
            if (free && !text.substring(note.span().start(), note.span().end()).isBlank()) {
                apart.add(note);
            }
        }
        return apart;
    }
}
