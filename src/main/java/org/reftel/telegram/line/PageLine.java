package org.reftel.telegram.line;

import java.util.regex.Pattern;

import org.reftel.telegram.source.Slice;

/** The line that the transmission put between two pages: {@code ALMATY 00003065 002 OF 004}. */
public final class PageLine {
    private static final int LONGEST = 60;
    /** seen: seeds/002, line 144; the part behind the point in other telegrams: 001.2 OF 003 */
    private static final Pattern STATION_PAGE = Pattern
            .compile(
                    "[A-Z][A-Z.'-]++(?: [A-Z.'-]++){0,3}+\\s++\\d{4,8}+\\s++\\d{3}+(?:\\.\\d)?+\\s++(?:OF|of)\\s++\\d{3}+");
    /** older form: PAGE 02 TEHRAN 01164 01 OF 03 */
    private static final Pattern PAGE_NUMBER = Pattern.compile("PAGE\\s++\\d{1,3}+\\s++[A-Z].{3,50}+");

    private PageLine() {}

    public static boolean is(Slice line) {
        return line.length() <= LONGEST
                && (STATION_PAGE.matcher(line).matches() || PAGE_NUMBER.matcher(line).matches());
    }
}
