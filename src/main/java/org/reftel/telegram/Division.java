package org.reftel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.header.HeaderReader;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.Label;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * Where the header ends and the preamble starts.
 *
 * @param header the lines above the classification line
 * @param repetition the first of two copies of the preamble, or the site's own fields in front of it; empty where it is
 *        printed once
 * @param rest from the classification line of the copy that is read
 */
record Division(List<SourceLine> header, List<SourceLine> repetition, List<SourceLine> rest) {
    /** A preamble takes no more lines than this. */
    private static final int LONGEST_PREAMBLE = 200;
    private static final int MOST_LINES_BETWEEN = 15;

    static Division of(List<SourceLine> lines) {
        int start = start(lines);
        int own = SiteFields.end(lines, start);
        if (own > start) {
            return new Division(lines.subList(0, start), lines.subList(start, own), lines.subList(own, lines.size()));
        }
        int copy = copy(lines, start);
        return copy < 0
                ? new Division(lines.subList(0, start), List.of(), lines.subList(start, lines.size()))
                : new Division(lines.subList(0, start), lines.subList(start, copy), lines.subList(copy, lines.size()));
    }

    /** The first line that is no header line any more. */
    private static int start(List<SourceLine> lines) {
        int lastHeader = -1;
        int firstNumbered = -1;
        int firstPlain = -1;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_PREAMBLE); i++) {
            var line = lines.get(i).trimmed();
            if (line.isEmpty()) {
                continue;
            }
            if (Label.at(line).isPresent() && !HeaderReader.isHeaderLine(line)) {
                return firstNumbered >= 0 ? firstNumbered : firstPlain >= 0 ? firstPlain : i;
            }
            // under the marking, TO THE SECRETARY is an attention line; above any header line, a marking is a page's
            boolean header = HeaderReader.isHeaderLine(line)
                    && (firstNumbered < 0 || lastHeader < 0 && HeaderReader.isDistinctive(line));
            if (header) {
                lastHeader = i;
                firstNumbered = -1;
                firstPlain = -1;
                continue;
            }
            Optional<ClassificationLine> found = ClassificationLine.at(line);
            if (found.isPresent() && found.get().isNumbered() && firstNumbered < 0) {
                firstNumbered = i;
            } else if (found.isPresent() && firstPlain < 0) {
                firstPlain = i;
            }
        }
        return firstNumbered >= 0 ? firstNumbered : firstPlain >= 0 ? firstPlain : endOfHeader(lines, lastHeader);
    }

    /** Without classification line and labels: the header ends at the first blank line behind its last known line. */
    private static int endOfHeader(List<SourceLine> lines, int lastHeader) {
        int end = lastHeader + 1;
        while (lastHeader >= 0 && end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    /**
     * The start of the second copy, where all that stands between two equal classification lines stands again behind the second;
     * else -1. seen: seeds/000, lines 25 and 41
     */
    private static int copy(List<SourceLine> lines, int start) {
        if (start >= lines.size() || ClassificationLine.at(lines.get(start).trimmed()).isEmpty()) {
            return -1;
        }
        String first = lines.get(start).trimmed().squeezed();
        for (int i = start + 1; i < Math.min(lines.size(), start + LONGEST_PREAMBLE); i++) {
            Slice line = lines.get(i).trimmed();
            if (!line.isEmpty() && line.charAt(0) == first.charAt(0) && line.squeezed().equals(first)) {
                return isCopied(texts(lines.subList(start, i)),
                        texts(lines.subList(i, Math.min(lines.size(), 2 * i - start + 1))))
                                ? i
                                : -1;
            }
        }
        return -1;
    }

    /** What a site put between the copies, a date or a row of its own, stands behind the first one alone. */
    private static boolean isCopied(List<Slice> first, List<Slice> second) {
        int same = 0;
        while (same < first.size() && same < second.size() && first.get(same).hasSameWords(second.get(same))) {
            same++;
        }
        boolean labelled = first.subList(0, same).stream().anyMatch(Division::isLabelled);
        return same == first.size() || labelled && first.size() - same <= MOST_LINES_BETWEEN
                && first.subList(same, first.size()).stream().noneMatch(Division::isLabelled);
    }

    private static boolean isLabelled(Slice line) {
        return Label.at(Slice.of(line.squeezed())).isPresent();
    }

    private static List<Slice> texts(List<SourceLine> lines) {
        List<Slice> texts = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            if (!line.isBlank()) {
                texts.add(line.trimmed());
            }
        }
        return texts;
    }
}
