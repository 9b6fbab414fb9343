package org.reftel.web.cable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.Repair;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.RegionKind;
import org.reftel.web.cable.ReadingView.ParagraphView;

/**
 * A cable's paragraphs beside the document, whole: what stands there before, between and behind the paragraphs is shown too.
 *
 * @param rows in the order of the text
 */
record SideBySide(List<Row> rows) {
    /**
     * A paragraph and its stretch of the document.
     *
     * @param label what the stretch is, where it is no paragraph
     * @param line the first line of it in the document
     */
    record Row(Optional<ParagraphView> paragraph, String label, int line, List<Piece> received) {
        /** How many lines it has in the document. */
        public long lines() {
            return received.stream().map(Piece::text).collect(Collectors.joining()).lines().count();
        }
    }

    /**
     * A piece of the document.
     *
     * @param style plain, repaired or furniture
     * @param place its element on the page, for a repair; else empty
     */
    record Piece(String text, String style, String place) {}

    /**
     * Puts them beside each other.
     *
     * @param documents by the parts of the cable, from 1; a paragraph of one that is missing stands alone
     */
    static SideBySide of(Cable cable, List<ParagraphView> paragraphs, Map<Integer, ParsedTelegram> documents) {
        return new SideBySide(new Aligner(cable, documents).rows(paragraphs));
    }

    private record Stretch(int start, int end, String style, String place) {}

    private static final class Aligner {
        private final Cable cable;
        private final Map<Integer, ParsedTelegram> documents;
        private final Map<Integer, List<Stretch>> stretches = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();

        private Aligner(Cable cable, Map<Integer, ParsedTelegram> documents) {
            this.cable = cable;
            this.documents = documents;
            documents.forEach((part, telegram) -> stretches.put(part, stretches(part, telegram)));
        }

        /** Furniture, and the places of repairs outside of it. */
        private List<Stretch> stretches(int part, ParsedTelegram telegram) {
            List<Stretch> all = new ArrayList<>();
            telegram.regions().stream().filter(region -> region.kind() == RegionKind.FURNITURE).map(Region::span)
                    .forEach(span -> all.add(new Stretch(span.start(), span.end(), "furniture", "")));
            int ordinal = 1;
            for (Repair repair : cable.repairs()) {
                if (repair.part() == part && repair.source().end() <= telegram.source().length()) {
                    all.add(new Stretch(repair.source().start(), repair.source().end(),
                            repair.to().isEmpty() ? "furniture" : "repaired", RepairMarks.place(ordinal)));
                }
                ordinal++;
            }
            all.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(stretch -> -stretch.end));
            return all;
        }

        private List<Row> rows(List<ParagraphView> paragraphs) {
            int part = 0;
            int at = 0;
            for (int i = 0; i < paragraphs.size(); i++) {
                Paragraph paragraph = cable.paragraphs().get(i);
                if (paragraph.part() != part) {
                    behind(part, at);
                    part = paragraph.part();
                    at = before(part, paragraph);
                }
                int start = Math.min(at, paragraph.span().start());
                rows.add(row(Optional.of(paragraphs.get(i)), "", part, start, paragraph.span().end()));
                at = Math.max(at, paragraph.span().end());
            }
            behind(part, at);
            return rows;
        }

        /** What stands in front of the first paragraph, its heading among it. */
        private int before(int part, Paragraph first) {
            add("In front of the text", part, 0, first.span().start());
            return first.span().start();
        }

        private void behind(int part, int from) {
            ParsedTelegram telegram = documents.get(part);
            if (telegram != null) {
                add("Behind the text", part, from, telegram.source().length());
            }
        }

        private void add(String label, int part, int from, int to) {
            Row row = row(Optional.empty(), label, part, from, to);
            if (row.received.stream().anyMatch(piece -> !piece.text.isBlank())) {
                rows.add(row);
            }
        }

        private Row row(Optional<ParagraphView> paragraph, String label, int part, int from, int to) {
            ParsedTelegram telegram = documents.get(part);
            if (telegram == null || from >= to || to > telegram.source().length()) {
                return new Row(paragraph, label, 0, List.of());
            }
            String text = telegram.source().text();
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new Row(paragraph, label, telegram.source().lineNumberAt(start),
                    pieces(text, start, end, stretches.getOrDefault(part, List.of())));
        }

        private static List<Piece> pieces(String text, int from, int to, List<Stretch> stretches) {
            List<Piece> pieces = new ArrayList<>();
            int at = from;
            for (Stretch stretch : stretches) {
                int start = Math.max(from, stretch.start);
                int end = Math.min(to, stretch.end);
                if (start < at || start >= end) {
                    continue;
                }
                if (start > at) {
                    pieces.add(new Piece(text.substring(at, start), "plain", ""));
                }
                pieces.add(new Piece(text.substring(start, end), stretch.style, stretch.place));
                at = end;
            }
            if (at < to) {
                pieces.add(new Piece(text.substring(at, to), "plain", ""));
            }
            return pieces;
        }
    }
}
