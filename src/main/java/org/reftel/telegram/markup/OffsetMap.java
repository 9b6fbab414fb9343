package org.reftel.telegram.markup;

import java.util.Arrays;

import org.reftel.telegram.source.Span;

/**
 * Where the characters of a rendered text stand in the document. Kept as runs: either each character stands for one of the
 * document, or all characters of the run stand for the same stretch, as for an entity; the stretch is empty where the
 * rendering put a character in.
 */
public final class OffsetMap {
    private static final int ONE_BY_ONE = -1;

    private final int[] starts;
    private final int[] froms;
    private final int[] tos;

    private OffsetMap(int[] starts, int[] froms, int[] tos) {
        this.starts = starts;
        this.froms = froms;
        this.tos = tos;
    }

    /** For a text that is its document. */
    static OffsetMap same(int length) {
        return length == 0
                ? new OffsetMap(new int[0], new int[0], new int[0])
                : new OffsetMap(new int[]{0}, new int[]{0}, new int[]{ONE_BY_ONE});
    }

    /** The stretch of the decoded document that a span of the rendered text comes from, markup between its characters included. */
    public Span origin(Span rendered) {
        if (starts.length == 0) {
            return new Span(0, 0);
        }
        int from = from(rendered.start());
        return new Span(from, rendered.length() == 0 ? from : Math.max(from, to(rendered.end() - 1)));
    }

    private int from(int offset) {
        int run = run(offset);
        return tos[run] == ONE_BY_ONE ? froms[run] + offset - starts[run] : froms[run];
    }

    private int to(int offset) {
        int run = run(offset);
        return tos[run] == ONE_BY_ONE ? froms[run] + offset - starts[run] + 1 : tos[run];
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Takes the characters of a rendered text in their order. */
    static final class Builder {
        private int[] starts = new int[64];
        private int[] froms = new int[64];
        private int[] tos = new int[64];
        private int runs;
        private int length;

        /** The next character comes from this stretch of the document. */
        void add(int from, int to) {
            boolean single = to - from == 1;
            if (runs > 0 && continues(single, from, to)) {
                length++;
                return;
            }
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                froms = Arrays.copyOf(froms, runs * 2);
                tos = Arrays.copyOf(tos, runs * 2);
            }
            starts[runs] = length++;
            froms[runs] = from;
            tos[runs++] = single ? ONE_BY_ONE : to;
        }

        /** The next characters come from those of this stretch, one by one; there must be some. */
        void addEach(int from, int to) {
            add(from, from + 1);
            length += to - from - 1;
        }

        private boolean continues(boolean single, int from, int to) {
            int last = runs - 1;
            return single
                    ? tos[last] == ONE_BY_ONE && froms[last] + length - starts[last] == from
                    : tos[last] == to && froms[last] == from;
        }

        OffsetMap map() {
            return new OffsetMap(Arrays.copyOf(starts, runs), Arrays.copyOf(froms, runs), Arrays.copyOf(tos, runs));
        }
    }
}
