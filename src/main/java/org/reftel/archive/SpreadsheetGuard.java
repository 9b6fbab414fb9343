package org.reftel.archive;

/** Keeps a cell from being taken for a formula: one that starts with a sign of arithmetic gets an apostrophe in front. */
public final class SpreadsheetGuard {
    private static final String SIGNS = "=+-@\t\r\n";

    private SpreadsheetGuard() {}

    public static String guard(String cell) {
        return cell.isEmpty() || SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
