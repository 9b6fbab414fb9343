package org.reftel.telegram.model;

import java.util.List;

import org.reftel.telegram.source.Span;

/**
 * A paragraph's or heading's text made for reading, with the way back to the source.
 *
 * @param text lines joined, page breaks out, garbled punctuation repaired; {@code \n\n} between parts of one paragraph, as the lines of a list are
 * @param pieces what the text is made of, in order, without gap
 * @param repairs in order of their place in the source
 */
public record ReadingText(String text, List<Piece> pieces, List<Repair> repairs) {
    /**
     * A stretch of the reading text that comes from one stretch of the source.
     *
     * @param start 0-based offset in the reading text
     * @param length in the reading text
     * @param source the characters it stands for; of the same length where they were copied
     */
    public record Piece(int start, int length, Span source) {}

    public ReadingText {
        pieces = List.copyOf(pieces);
        repairs = List.copyOf(repairs);
    }

    public static ReadingText empty() {
        return new ReadingText("", List.of(), List.of());
    }

    /**
     * Where the characters from {@code start} to {@code end} of the reading text stand in the source.
     *
     * @throws IndexOutOfBoundsException where the range is not inside the text or empty
     */
    public Span sourceOf(int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IndexOutOfBoundsException(start + " to " + end + " of " + text.length());
        }
        Piece first = pieceAt(start);
        Piece last = pieceAt(end - 1);
        int from = copied(first) ? first.source.start() + start - first.start : first.source.start();
        int to = copied(last) ? last.source.start() + end - last.start : last.source.end();
        return new Span(from, to);
    }

    /** Where in the reading text a repair's replacement starts, or, where something was left out, where it would stand. */
    public int readingOffset(Repair repair) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).source.end() <= repair.source().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == pieces.size()) {
            return text.length();
        }
        Piece piece = pieces.get(low);
        int inside = repair.source().start() - piece.source.start();
        return copied(piece) && inside > 0 ? piece.start + inside : piece.start;
    }

    private static boolean copied(Piece piece) {
        return piece.length == piece.source.length();
    }

    private Piece pieceAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
