package org.reftel.telegram;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.body.BodyReader;
import org.reftel.telegram.layout.Frame;
import org.reftel.telegram.model.Region;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/** Lays the regions out so that they tile the document; neighbours of one kind become one. */
final class Regions {
    private final List<Region> regions = new ArrayList<>();
    private RegionKind kind = RegionKind.ENVELOPE;
    private int start;
    private int end;

    private Regions() {}

    static List<Region> of(SourceText text, Frame frame, Division division, int preambleLines, BodyReader.Result body) {
        Regions tiles = new Regions();
        tiles.add(RegionKind.ENVELOPE, 0, frame.telegram().start());
        boolean blank = division.header().stream().allMatch(SourceLine::isBlank);
        tiles.addLines(blank ? RegionKind.PREAMBLE : RegionKind.HEADER, division.header());
        tiles.addLines(RegionKind.REPETITION, division.repetition());
        List<SourceLine> rest = division.rest();
        tiles.addLines(RegionKind.PREAMBLE, rest.subList(0, preambleLines));
        List<SourceLine> lines = rest.subList(preambleLines, rest.size());
        int read = 0;
        for (int left : body.furniture()) {
            tiles.addLines(RegionKind.BODY, lines.subList(read, left));
            tiles.addLines(RegionKind.FURNITURE, lines.subList(left, left + 1));
            read = left + 1;
        }
        tiles.addLines(RegionKind.BODY, lines.subList(read, body.trailer()));
        tiles.addLines(RegionKind.TRAILER, lines.subList(body.trailer(), lines.size()));
        tiles.add(RegionKind.TRAILER, frame.telegram().end(), text.length());
        tiles.close();
        return tiles.regions;
    }

    /** Neighbours, as lines of one part are. */
    private void addLines(RegionKind kind, List<SourceLine> lines) {
        if (!lines.isEmpty()) {
            add(kind, lines.getFirst().text().start(), lines.getLast().end());
        }
    }

    private void add(RegionKind next, int from, int to) {
        if (from == to) {
            return;
        }
        if (next != kind) {
            close();
            kind = next;
            start = from;
        }
        end = to;
    }

    private void close() {
        if (end > start) {
            regions.add(new Region(kind, new Span(start, end)));
        }
    }
}
