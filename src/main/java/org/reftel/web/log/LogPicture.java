package org.reftel.web.log;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.archive.version.ArchiveLog.Month;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Histogram;
import org.reftel.web.picture.Periods;

/**
 * The archive's log as three rows of bars, each with a scale of its own: what is added is most of all, and would hide the rest.
 *
 * @param first the first month in words
 * @param marks years under the bars
 */
record LogPicture(String first, String last, List<Row> rows, List<Histogram.Mark> marks, int height) {
    private static final int WIDTH = 960;
    private static final int ROW = 108;
    private static final int ROOM_FOR_NAME = 36;
    private static final int MOST_MONTHS = 60;
    private static final double SHARE = 0.8;

    /**
     * One kind.
     *
     * @param y where its name stands
     */
    record Row(String label, String style, double y, List<Bar> bars) {}

    /** The changes of a month. */
    record Bar(String words, String href, double x, double y, double width, double height) {}

    /**
     * Draws the last five years.
     *
     * @param months the latest first, at least one
     */
    static LogPicture of(List<Month> months) {
        YearMonth last = months.getFirst().month();
        YearMonth first = months.getLast().month().isAfter(last.minusMonths(MOST_MONTHS))
                ? months.getLast().month()
                : last.minusMonths(MOST_MONTHS - 1L);
        List<String> periods = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(month.toString());
        }
        Periods all = new Periods("month", periods);
        List<Row> rows = new ArrayList<>();
        for (Change change : Change.values()) {
            rows.add(row(change, rows.size() * ROW, months, all));
        }
        return new LogPicture(Words.period(first.toString()), Words.period(last.toString()), rows,
                all.marks(0, all.step(WIDTH)), rows.size() * ROW + ROOM_FOR_NAME);
    }

    private static Row row(Change change, int top, List<Month> months, Periods all) {
        long most = Math.max(1, months.stream().mapToLong(month -> month.count(change)).max().orElse(1));
        double step = all.step(WIDTH);
        String kind = change.name().toLowerCase(Locale.ROOT);
        List<Bar> bars = new ArrayList<>();
        for (Month month : months) {
            int at = all.all().indexOf(month.month().toString());
            long count = month.count(change);
            if (at >= 0 && count > 0) {
                double height = Math.max(3, (double) (ROW - ROOM_FOR_NAME) * count / most);
                bars.add(new Bar(Words.period(month.month().toString()) + ", "
                        + Words.count(count, "cable ", "cables ") + kind,
                        Links.log(month.month().toString(), kind), Periods.round(at * step),
                        Periods.round(top + ROW - height), Periods.round(Math.max(2, step * SHARE)),
                        Periods.round(height)));
            }
        }
        return new Row(Words.sentenceCase(change.name()), kind, top + ROOM_FOR_NAME - 8.0, bars);
    }
}
