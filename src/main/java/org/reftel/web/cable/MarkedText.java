package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.reftel.search.lucene.HitMarks;
import org.reftel.search.lucene.HitMarks.Range;
import org.reftel.web.cable.ReadingView.Explained;
import org.reftel.web.cable.ReadingView.Piece;

/** A paragraph's reading text with stretches that are explained; none covers another, and who comes first stays. */
final class MarkedText {
    private static final String PART = "\n\n";

    private final String text;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();

    MarkedText(String text) {
        this.text = text;
    }

    /** A stretch of the text. */
    private record Mark(int start, int end, Optional<Explained> link, boolean redacted) {}

    String text() {
        return text;
    }

    /** Whether nothing is marked there. */
    boolean isFree(int start, int end) {
        Map.Entry<Integer, Mark> before = marks.lowerEntry(end);
        return start >= 0 && end <= text.length() && start < end
                && (before == null || before.getValue().end <= start);
    }

    void add(int start, int end, Explained link) {
        if (isFree(start, end)) {
            marks.put(start, new Mark(start, end, Optional.of(link), false));
        }
    }

    void addRedacted(int start, int end) {
        if (isFree(start, end)) {
            marks.put(start, new Mark(start, end, Optional.empty(), true));
        }
    }

    /** Says one thing more of what is marked at a place; false where nothing explained is. */
    boolean addTo(int place, String tip) {
        Map.Entry<Integer, Mark> here = marks.floorEntry(place);
        if (here == null || here.getValue().end <= place || here.getValue().link.isEmpty()) {
            return false;
        }
        Mark mark = here.getValue();
        marks.put(mark.start, new Mark(mark.start, mark.end, mark.link.map(link -> link.and(tip)), false));
        return true;
    }

    /** From the start of the word that holds a place, without what is marked. */
    int wordStart(int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && isFree(start - 1, start)) {
            start--;
        }
        return start;
    }

    /** To the end of the word that holds what stands before a place, without what is marked. */
    int wordEnd(int place) {
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && isFree(end, end + 1)) {
            end++;
        }
        return end;
    }

    /** Its parts, each in pieces. */
    List<List<Piece>> parts(List<Range> hits) {
        List<List<Piece>> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(PART, start);
            int stop = end < 0 ? text.length() : end;
            parts.add(pieces(start, stop, hits));
            if (end < 0) {
                break;
            }
            start = end + PART.length();
        }
        return parts;
    }

    private List<Piece> pieces(int from, int to, List<Range> hits) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks.subMap(from, to).values()) {
            int end = Math.min(to, mark.end);
            if (mark.start > at) {
                pieces.add(new Piece(HitMarks.pieces(text, at, mark.start, hits), Optional.empty(), false));
            }
            pieces.add(new Piece(HitMarks.pieces(text, mark.start, end, hits), mark.link, mark.redacted));
            at = end;
        }
        if (at < to) {
            pieces.add(new Piece(HitMarks.pieces(text, at, to, hits), Optional.empty(), false));
        }
        return pieces;
    }
}
