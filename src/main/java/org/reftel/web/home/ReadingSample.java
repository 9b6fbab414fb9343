package org.reftel.web.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.web.anatomy.Anatomy;
import org.reftel.web.anatomy.Anatomy.Piece;
import org.reftel.web.anatomy.Anatomy.Token;
import org.reftel.web.page.Links;

/**
 * A few lines of a telegram with what they say: enough to read any other.
 *
 * @param lines as received
 * @param notes in the order of their numbers
 */
record ReadingSample(String identifier, String href, List<List<Part>> lines, List<Note> notes) {
    /** What is explained of it, each once. */
    private static final List<String> EXPLAINED = List.of("Precedence", "Date-time group", "Sender", "Classification",
            "Message reference number", "Tag", "Subject", "Portion marking");

    /** A piece of a line; {@code note} is the number of what explains it, 0 for none. */
    record Part(String text, int note) {}

    /** An explanation. */
    record Note(int number, String name, String explanation) {}

    static ReadingSample of(String identifier, Anatomy anatomy) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Note> notes = new ArrayList<>();
        List<String> left = new ArrayList<>(EXPLAINED);
        for (Token token : anatomy.tokens()) {
            if (left.remove(token.name())) {
                notes.add(new Note(notes.size() + 1, token.name(), token.explanation()));
                numbers.put(token.number(), notes.size());
            }
        }
        return new ReadingSample(identifier, Links.cable(identifier), anatomy.lines().stream()
                .filter(line -> line.stream().anyMatch(piece -> number(piece, numbers) > 0))
                .map(line -> line.stream().map(piece -> new Part(piece.text(), number(piece, numbers))).toList())
                .toList(), notes);
    }

    private static int number(Piece piece, Map<Integer, Integer> numbers) {
        Optional<Token> token = piece.token();
        return token.isPresent() ? numbers.getOrDefault(token.get().number(), 0) : 0;
    }
}
