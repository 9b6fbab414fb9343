package org.reftel.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table and as a picture. */
final class BenchmarkReport {
    private static final int BAR = 420;
    private static final int LINE = 22;
    private static final int LABEL = 330;

    private final Map<String, Map<String, Timing>> timings = new LinkedHashMap<>();
    private final Map<String, String> shares = new LinkedHashMap<>();
    private final StringBuilder ingests = new StringBuilder();
    private String served = "";

    void ingested(int cables, GeneratedArchive.Ingest ingest) {
        ingests.append(String.format(Locale.ENGLISH, "- %,d cables: %.0f s, %.0f a second; the same again %.0f s (%.0f %%)%n",
                cables, ingest.first(), cables / ingest.first(), ingest.again(),
                100 * ingest.again() / ingest.first()));
        ingest.stages().forEach(stage -> ingests.append("  - ").append(stage).append('\n'));
    }

    void searched(int cables, String what, String share, Timing timing) {
        put(what, column("Reftel", cables), timing);
        if (!share.isEmpty()) {
            shares.put(what, share);
        }
    }

    void bare(int cables, String what, Timing timing) {
        put(what, column("bare Lucene", cables), timing);
    }

    void sql(int cables, String what, Timing timing) {
        put(what, column("PostgreSQL", cables), timing);
    }

    void served(int cables, double browsed, double searched) {
        served = String.format(Locale.ENGLISH,
                "- %.0f pages of results a second to 16 readers, %,d cables, heap 1 GB%n- %.0f of a search for a word%n",
                browsed, cables, searched);
    }

    private static String column(String who, int cables) {
        return String.format(Locale.ENGLISH, "%s, %,d", who, cables);
    }

    private void put(String what, String column, Timing timing) {
        timings.computeIfAbsent(what, _ -> new LinkedHashMap<>()).put(column, timing);
    }

    private List<String> columns() {
        return timings.values().stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }

    /** In Markdown; milliseconds, the median and in brackets what 95 of 100 stay under. */
    String table() {
        StringBuilder table = new StringBuilder("Milliseconds: median (95th percentile); each row over the same index.\n\n| | found |");
        List<String> columns = columns();
        columns.forEach(column -> table.append(' ').append(column).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(columns.size())).append('\n');
        timings.forEach((what, row) -> {
            table.append("| ").append(what).append(" | ").append(shares.getOrDefault(what, "")).append(" |");
            columns.forEach(column -> table.append(' ').append(row.containsKey(column) ? row.get(column) : "")
                    .append(" |"));
            table.append('\n');
        });
        return table + "\nIngest (parse, people, link, store, index), heap 2 GB:\n\n" + ingests + "\nServing:\n\n" + served;
    }

    /** Bars of the 95th percentiles. */
    String chart() {
        double most = timings.values().stream().flatMap(row -> row.values().stream()).mapToDouble(Timing::p95).max()
                .orElse(1);
        StringBuilder bars = new StringBuilder();
        int y = LINE;
        for (Map.Entry<String, Map<String, Timing>> row : timings.entrySet()) {
            for (Map.Entry<String, Timing> cell : row.getValue().entrySet()) {
                // the square root lets small ones be seen beside those of SQL
                double width = Math.max(1, BAR * Math.sqrt(cell.getValue().p95() / most));
                bars.append(String.format(Locale.ROOT, """
                        <text x="%d" y="%d" text-anchor="end">%s: %s</text><rect x="%d" y="%d" width="%.0f" height="14" fill="%s"/><text x="%.0f" y="%d">%.1f ms</text>
                        """, LABEL, y + 12, row.getKey(), cell.getKey(), LABEL + 8, y, width, colour(cell.getKey()),
                        LABEL + 14 + width, y + 12, cell.getValue().p95()));
                y += LINE;
            }
            y += LINE / 2;
        }
        return String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">"
                        + "<title>95th percentiles in milliseconds; lengths are square roots</title>%s</svg>",
                LABEL + BAR + 120, y + LINE, bars);
    }

    private static String colour(String column) {
        return column.startsWith("Reftel") ? "#7a2e1d" : column.startsWith("bare") ? "#6a665e" : "#0033a0";
    }
}
