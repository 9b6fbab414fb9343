package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/** The line that the transmission put between two pages: {@code ALMATY 00003065 002 OF 004}. */
public final class PageLine {
    /** Nothing longer is one. */
    public static final int LONGEST = 60;
    private static final int PAGE_DIGITS = 3;
    private static final int MOST_STATION_WORDS = 4;
    /** Longer than any four words of a station's name. */
    private static final int LONGEST_STATION = 48;
    /** seen: seeds/002, line 144; the part behind the point, and small letters, in other telegrams: Kabul 00001239 002.5 of 005 */
    private static final Pattern STATION_PAGE = Pattern
            .compile(
                    "[A-Z][A-Za-z.'-]++(?: [A-Za-z.'-]++){0,3}+\\s++\\d{4,8}+\\s++\\d{3}+(?:\\.\\d)?+\\s++(?:OF|of)\\s++\\d{3}+");
    /** older form: PAGE 02 TEHRAN 01164 01 OF 03 */
    private static final Pattern PAGE_NUMBER = Pattern.compile("PAGE\\s++\\d{1,3}+\\s++[A-Z].{3,50}+");
    /** what follows the station, where the lines were joined */
    private static final Pattern JOINED_PAGE = Pattern
            .compile("\\s\\d{6,8}+\\s{1,4}+\\d{3}+(?:\\.\\d)?+\\s{1,4}+OF\\s{1,4}+\\d{3}+(?!\\d)\\s*+");

    private PageLine() {}

    /** Which page starts behind the line, of how many; empty where it is no page line of the newer form. */
    public static Optional<Sections> page(Slice line) {
        if (!mayBe(line) || !STATION_PAGE.matcher(line).matches()) {
            return Optional.empty();
        }
        List<Slice> words = line.words();
        String number = words.get(words.size() - 3).toString();
        int page = Integer.parseInt(number.substring(0, Math.min(number.length(), PAGE_DIGITS)));
        return Optional.of(new Sections(page, Integer.parseInt(words.getLast().toString())));
    }

    /** Tells most lines of text apart at once. */
    private static boolean mayBe(Slice line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        return first >= 'A' && first <= 'Z'
                && (Digits.isDigit(last) && endsWithCount(line) || first == 'P' && line.startsWith("PAGE"));
    }

    /** The count of pages has three digits. */
    private static boolean endsWithCount(Slice line) {
        int before = line.length() - PAGE_DIGITS - 1;
        return before > 0 && Blanks.isBlank(line.charAt(before));
    }

    public static boolean is(Slice line) {
        return mayBe(line) && (STATION_PAGE.matcher(line).matches() || PAGE_NUMBER.matcher(line).matches());
    }

    /**
     * Page lines that stand within a line of text, because somebody joined its lines: each from the station's name to the blank
     * behind.
     *
     * @param isStation whether words are a station's name
     */
    public static List<Slice> inside(Slice line, Predicate<String> isStation) {
        if (line.indexOf(" OF ", 0) < 0) {
            return List.of();
        }
        List<Slice> found = new ArrayList<>();
        Matcher matcher = JOINED_PAGE.matcher(line);
        while (matcher.find()) {
            int start = station(line, matcher.start(), isStation);
            if (start < matcher.start()) {
                found.add(line.cut(start, matcher.end()));
            }
        }
        return found;
    }

    /** Where the longest station's name that ends at {@code end} starts, or {@code end} where there is none. */
    private static int station(Slice line, int end, Predicate<String> isStation) {
        int from = Math.max(0, end - LONGEST_STATION);
        List<Slice> words = line.cut(from, end).words();
        int start = end;
        for (int n = 1; n <= Math.min(MOST_STATION_WORDS, words.size()); n++) {
            Slice first = words.get(words.size() - n);
            if (first.anyMatch(Character::isDigit)) {
                break;
            }
            if (isStation.test(first.to(words.getLast()).squeezed())) {
                start = first.start() - line.start();
            }
        }
        return start;
    }
}
