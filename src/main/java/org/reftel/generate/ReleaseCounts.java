package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cables the release has of each station and year, and of each month. */
final class ReleaseCounts {
    /** A station's cables of one year. */
    record Cell(String station, int year, int cables) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, int[]> months = new TreeMap<>();
    private int total;

    static ReleaseCounts load() {
        ReleaseCounts counts = new ReleaseCounts();
        for (String[] row : Resource.rows("stations.csv")) {
            counts.cells.add(new Cell(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])));
            counts.total += Integer.parseInt(row[2]);
        }
        for (String[] row : Resource.rows("months.csv")) {
            int year = Integer.parseInt(row[0], 0, 4, 10);
            int month = Integer.parseInt(row[0], 5, 7, 10);
            counts.months.computeIfAbsent(year, _ -> new int[12])[month - 1] += Integer.parseInt(row[1]);
        }
        return counts;
    }

    /** The stations with the most cables first, each with its years in order. */
    List<Cell> cells() {
        return cells;
    }

    int total() {
        return total;
    }

    /** The cables of each month of the year; all months alike where nothing is known. */
    int[] months(int year) {
        return months.getOrDefault(year, new int[]{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    }
}
