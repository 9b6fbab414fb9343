package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.reftel.archive.cable.CableNumber;

/**
 * Finds where a text speaks of a cable that its REF line names: by letter (ref A, refs A-C), as the only one (reftel), as one of
 * all (reftels), or by number (State 113203).
 *
 * @param labels the letters of the cable's entries
 * @param sole whether the REF line names nothing else
 */
record ReferenceWords(CableNumber number, Set<String> labels, boolean sole) {
    /** Every part is possessive, so that no text is read twice. */
    private static final Pattern REF = Pattern.compile("(?<![\\p{L}\\d])(?i:ref(?:tel)?+(s?+))(?![\\p{L}\\d])"
            + "((?:[\\s,/&)\\]-]*+(?:(?i:and|or)\\s++)?+(?:[(\\[][A-Z][)\\]]|[A-Z](?![\\p{L}\\d])))*+)");
    private static final Pattern LETTER = Pattern.compile("(-?)\\s*+[(\\[]?+\\b([A-Z])\\b");
    private static final String BETWEEN = " \n-.'\u00a0";

    /** A stretch of the text. */
    record Place(int start, int length) {}

    /** In order of the text. */
    List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        Matcher ref = REF.matcher(text);
        while (ref.find()) {
            boolean named = ref.group(2).isEmpty() ? sole || !ref.group(1).isEmpty() : isAmong(ref.group(2));
            if (named) {
                places.add(new Place(ref.start(), ref.end() - ref.start()));
            }
        }
        addNumbers(text, places);
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    /** Whether one of the letters is the cable's: A, B and C; A-C. */
    private boolean isAmong(String letters) {
        Matcher letter = LETTER.matcher(letters);
        char last = 0;
        while (letter.find()) {
            char present = letter.group(2).charAt(0);
            char first = letter.group(1).isEmpty() || last == 0 ? present : last;
            for (char c = first; c <= present; c++) {
                if (labels.contains(String.valueOf(c))) {
                    return true;
                }
            }
            last = present;
        }
        return false;
    }

    private void addNumbers(String text, List<Place> places) {
        String digits = String.valueOf(number.serial());
        for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + digits.length())) {
            int end = at + digits.length();
            int start = at;
            while (start > 0 && text.charAt(start - 1) == '0') {
                start--;
            }
            boolean whole = (start == 0 || !Character.isDigit(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            int station = whole ? stationBefore(text, start) : -1;
            if (station >= 0) {
                places.add(new Place(station, end - station));
            }
        }
    }

    /** Where the station's name starts that stands before a place; -1 where another word does. */
    private int stationBefore(String text, int end) {
        int at = end;
        for (int i = number.station().length() - 1; i >= 0; i--) {
            while (at > 0 && BETWEEN.indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            if (at == 0 || Character.toUpperCase(text.charAt(at - 1)) != number.station().charAt(i)) {
                return -1;
            }
            at--;
        }
        return at > 0 && Character.isLetter(text.charAt(at - 1)) ? -1 : at;
    }
}
