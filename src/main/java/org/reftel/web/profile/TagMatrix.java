package org.reftel.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.TagCompany;
import org.reftel.vocabulary.TagKind;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Periods;
import org.reftel.web.timeline.TimelineLanes;

/**
 * Subjects down, tags of a kind across: how many cables have both.
 *
 * @param rows the most frequent subjects
 * @param columns the most frequent tags of the kind
 */
record TagMatrix(List<Name> columns, List<Row> rows, double width, int height) {
    static final int ROW = 28;
    static final int HEAD = 34;
    static final int NAMES = 290;
    private static final int WIDTH = 960;
    private static final int MOST = 14;
    /** Of a subject's cables, in per cent: as many have the tag of the column at least. */
    private static final double[] STRENGTHS = {0, 5, 10, 20, 40};
    private static final int HUNDRED = 100;
    private static final int ROOM_FOR_COUNT = 99_999;

    /** A tag. */
    record Name(String code, String meaning, String href, double x) {}

    /** A subject with its cells; a cell without cables is not there. */
    record Row(Name subject, double y, List<Cell> cells) {}

    /**
     * Cables that have both.
     *
     * @param strength from 1 to 5, by the share of the subject's cables
     * @param share in words
     */
    record Cell(String code, double x, double width, long both, String text, String share, int strength, String words,
            String href) {}

    static TagMatrix of(TagCompany.Overview overview, TagKind kind, Function<String, TagKind> kinds,
            Function<String, String> meanings) {
        List<String> across = overview.counts().keySet().stream().filter(tag -> kinds.apply(tag) == kind).limit(MOST)
                .toList();
        double step = Math.min(2.0 * ROW, (double) (WIDTH - NAMES) / Math.max(1, across.size()));
        List<Name> columns = new ArrayList<>();
        for (String tag : across) {
            columns.add(name(tag, meanings, NAMES + columns.size() * step));
        }
        List<Row> rows = new ArrayList<>();
        overview.both().entrySet().stream().limit(MOST).forEach(subject -> {
            double y = HEAD + rows.size() * (double) ROW;
            List<Cell> cells = new ArrayList<>();
            for (Name column : columns) {
                long both = subject.getValue().getOrDefault(column.code, 0L);
                if (both > 0) {
                    cells.add(cell(subject.getKey(), overview.counts(), column, both, step));
                }
            }
            rows.add(new Row(name(subject.getKey(), meanings, 0), y, cells));
        });
        return new TagMatrix(columns, rows, Periods.round(step), HEAD + rows.size() * ROW);
    }

    private static Name name(String tag, Function<String, String> meanings, double x) {
        return new Name(tag, meanings.apply(tag), Links.entity(Facet.TAG, tag), Periods.round(x));
    }

    private static Cell cell(String subject, Map<String, Long> counts, Name column, long both, double step) {
        long all = Math.max(1, counts.getOrDefault(subject, 1L));
        double share = (double) HUNDRED * both / all;
        int strength = 1;
        while (strength < STRENGTHS.length && share >= STRENGTHS[strength]) {
            strength++;
        }
        String words = TimelineLanes.share(both, all) + " %";
        return new Cell(column.code, column.x, Periods.round(step - 1), both,
                both > ROOM_FOR_COUNT ? both / 1_000 + "k" : String.valueOf(both), words, strength,
                subject + " and " + column.code + ", " + Words.count(both, "cable", "cables") + ", " + words
                        + " of those with " + subject,
                Links.browse(Criteria.everything().toggle(Facet.TAG, subject).toggle(Facet.TAG, column.code)));
    }
}
