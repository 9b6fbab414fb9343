package org.reftel.archive.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Two readings of one text side by side: part by part, in each word by word. */
public final class Collation {
    /** So many words in common make two paragraphs one. */
    private static final double ALIKE = 0.5;
    /** A longer paragraph is shown as changed as a whole, as comparing costs the square of its words. */
    private static final int MOST_WORDS = 4_000;

    private Collation() {}

    /**
     * A paragraph, or another part of what is compared.
     *
     * @param number as printed; empty where it has none
     */
    public record Part(String number, String text) {}

    /**
     * A part in both; a side is empty where the reading has none.
     *
     * @param number as printed; empty where it has none
     * @param alike whether both have the same words
     */
    public record Row(String number, List<Piece> first, List<Piece> second, boolean alike) {}

    /** Some words, which the other reading has too or not. */
    public record Piece(String text, boolean differs) {}

    private record Text(String number, String text, Set<String> words) {
        static Text of(Part part) {
            String text = part.text.replaceAll("\\s+", " ").strip();
            return new Text(part.number, text, new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split(" "))));
        }

        boolean isLike(Text other) {
            long shared = words.stream().filter(other.words::contains).count();
            boolean sameNumber = !number.isEmpty() && number.equals(other.number);
            return shared >= ALIKE * Math.min(words.size(), other.words.size())
                    && (sameNumber || number.isEmpty() || other.number.isEmpty());
        }
    }

    /** Parts with half of their words in common are one; the others are in one of the two alone. */
    public static List<Row> of(List<Part> first, List<Part> second) {
        List<Text> left = first.stream().map(Text::of).toList();
        List<Text> right = second.stream().map(Text::of).toList();
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<Text> delta : DiffUtils.diff(left, right, Text::isLike).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                rows.add(both(left.get(i++), right.get(j++)));
            }
            for (Text only : delta.getSource().getLines()) {
                rows.add(new Row(only.number, List.of(new Piece(only.text, true)), List.of(), false));
                i++;
            }
            for (Text only : delta.getTarget().getLines()) {
                rows.add(new Row(only.number, List.of(), List.of(new Piece(only.text, true)), false));
                j++;
            }
        }
        while (i < left.size() && j < right.size()) {
            rows.add(both(left.get(i++), right.get(j++)));
        }
        return rows;
    }

    private static Row both(Text first, Text second) {
        String number = first.number.isEmpty() ? second.number : first.number;
        if (first.text.equals(second.text)) {
            return new Row(number, List.of(new Piece(first.text, false)), List.of(new Piece(second.text, false)), true);
        }
        List<String> left = List.of(first.text.split(" "));
        List<String> right = List.of(second.text.split(" "));
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            return new Row(number, List.of(new Piece(first.text, true)), List.of(new Piece(second.text, true)), false);
        }
        List<Piece> one = new ArrayList<>();
        List<Piece> other = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int same = delta.getSource().getPosition() - i;
            add(one, left.subList(i, i + same), false);
            add(other, right.subList(j, j + same), false);
            i += same;
            j += same;
            add(one, delta.getSource().getLines(), true);
            add(other, delta.getTarget().getLines(), true);
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        add(one, left.subList(i, left.size()), false);
        add(other, right.subList(j, right.size()), false);
        return new Row(number, one, other, false);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), differs));
        }
    }
}
