package org.reftel.telegram.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Slice;

/** The line that the transmission put between two pages: {@code ALMATY 00003065 002 OF 004}. */
public final class PageLine {
    /** Nothing longer is one. */
    public static final int LONGEST = 60;
    private static final int PAGE_DIGITS = 3;
    /** seen: seeds/002, line 144; the part behind the point in other telegrams: 001.2 OF 003 */
    private static final Pattern STATION_PAGE = Pattern
            .compile("[A-Z][A-Z.'-]++(?: [A-Z.'-]++){0,3}+\\s++\\d{4,8}+\\s++\\d{3}+(?:\\.\\d)?+\\s++OF\\s++\\d{3}+");
    /** older form: PAGE 02 TEHRAN 01164 01 OF 03 */
    private static final Pattern PAGE_NUMBER = Pattern.compile("PAGE\\s++\\d{1,3}+\\s++[A-Z].{3,50}+");

    private PageLine() {}

    /** Which page starts behind the line, of how many; empty where it is no page line of the newer form. */
    public static Optional<Sections> page(Slice line) {
        if (line.length() > LONGEST || !STATION_PAGE.matcher(line).matches()) {
            return Optional.empty();
        }
        List<Slice> words = line.words();
        String number = words.get(words.size() - 3).toString();
        int page = Integer.parseInt(number.substring(0, Math.min(number.length(), PAGE_DIGITS)));
        return Optional.of(new Sections(page, Integer.parseInt(words.getLast().toString())));
    }

    public static boolean is(Slice line) {
        return line.length() <= LONGEST
                && (STATION_PAGE.matcher(line).matches() || PAGE_NUMBER.matcher(line).matches());
    }
}
