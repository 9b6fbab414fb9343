package org.reftel.telegram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private Regions() {}

    static List<Region> of(SourceText text, Frame frame, Division division, int preambleLines, BodyReader.Result body) {
        Regions tiles = new Regions();
        tiles.add(RegionKind.ENVELOPE, new Span(0, frame.telegram().start()));
        boolean blank = division.header().stream().allMatch(SourceLine::isBlank);
        tiles.addLines(blank ? RegionKind.PREAMBLE : RegionKind.HEADER, division.header());
        tiles.addLines(RegionKind.REPETITION, division.repetition());
        List<SourceLine> rest = division.rest();
        tiles.addLines(RegionKind.PREAMBLE, rest.subList(0, preambleLines));
        List<SourceLine> lines = rest.subList(preambleLines, rest.size());
        Set<Integer> furniture = new HashSet<>(body.furniture());
        for (int i = 0; i < lines.size(); i++) {
            RegionKind kind = i >= body.trailer()
                    ? RegionKind.TRAILER
                    : furniture.contains(i) ? RegionKind.FURNITURE : RegionKind.BODY;
            tiles.add(kind, lines.get(i).whole());
        }
        tiles.add(RegionKind.TRAILER, new Span(frame.telegram().end(), text.length()));
        return tiles.regions;
    }

    private void addLines(RegionKind kind, List<SourceLine> lines) {
        lines.forEach(line -> add(kind, line.whole()));
    }

    private void add(RegionKind kind, Span span) {
        if (span.length() == 0) {
            return;
        }
        if (!regions.isEmpty() && regions.getLast().kind() == kind) {
            regions.set(regions.size() - 1, new Region(kind, regions.getLast().span().union(span)));
        } else {
            regions.add(new Region(kind, span));
        }
    }
}
