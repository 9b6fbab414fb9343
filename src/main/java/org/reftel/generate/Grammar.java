package org.reftel.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules that sentences are made by; the resource says how they are written. */
final class Grammar {
    /** Fills in what a rule leaves open. */
    interface Filler {
        void fill(String slot, StringBuilder out);
    }

    private sealed interface Piece {}

    private record Words(String text) implements Piece {}

    private record Slot(String name) implements Piece {}

    private record Rule(String name) implements Piece {}

    private record Choice(List<List<Piece>> choices) implements Piece {}

    private final Map<String, List<List<Piece>>> rules = new HashMap<>();

    static Grammar load() {
        Grammar grammar = new Grammar();
        List<List<Piece>> rule = new ArrayList<>();
        for (String line : Resource.lines("grammar.txt")) {
            if (line.startsWith("[")) {
                rule = new ArrayList<>();
                grammar.rules.put(line.substring(1, line.indexOf(']')), rule);
            } else {
                boolean twice = line.startsWith("2x ");
                List<Piece> pieces = new Reader(twice ? line.substring(3) : line).sequence("");
                rule.add(pieces);
                if (twice) {
                    rule.add(pieces);
                }
            }
        }
        return grammar;
    }

    void write(String rule, Draw draw, Filler filler, StringBuilder out) {
        List<List<Piece>> ways = Objects.requireNonNull(rules.get(rule), rule);
        write(draw.pick(ways), draw, filler, out);
    }

    private void write(List<Piece> pieces, Draw draw, Filler filler, StringBuilder out) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Words(String text) -> out.append(text);
                case Slot(String name) -> filler.fill(name, out);
                case Rule(String name) -> write(name, draw, filler, out);
                case Choice(List<List<Piece>> choices) -> write(draw.pick(choices), draw, filler, out);
            }
        }
    }

    /** Reads one way of saying something. */
    private static final class Reader {
        private final String line;
        private int at;

        private Reader(String line) {
            this.line = line;
        }

        /** Up to one of the characters, which is left, or the end. */
        private List<Piece> sequence(String ends) {
            List<Piece> pieces = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < line.length() && ends.indexOf(line.charAt(at)) < 0) {
                char c = line.charAt(at++);
                switch (c) {
                    case '{' -> add(pieces, words, choice());
                    case '<' -> add(pieces, words, new Rule(upTo('>')));
                    case '$' -> add(pieces, words, new Slot(letters()));
                    default -> words.append(c);
                }
            }
            if (!words.isEmpty()) {
                pieces.add(new Words(words.toString()));
            }
            return List.copyOf(pieces);
        }

        private static void add(List<Piece> pieces, StringBuilder words, Piece piece) {
            if (!words.isEmpty()) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
            }
            pieces.add(piece);
        }

        private Choice choice() {
            List<List<Piece>> choices = new ArrayList<>();
            do {
                choices.add(sequence("|}"));
            } while (line.charAt(at++) == '|');
            return new Choice(List.copyOf(choices));
        }

        private String upTo(char end) {
            int start = at;
            at = line.indexOf(end, at) + 1;
            return line.substring(start, at - 1);
        }

        private String letters() {
            int start = at;
            while (at < line.length() && Character.isLetter(line.charAt(at))) {
                at++;
            }
            return line.substring(start, at);
        }
    }
}
