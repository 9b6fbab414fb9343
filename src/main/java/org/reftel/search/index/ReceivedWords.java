package org.reftel.search.index;

import java.util.List;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.Repair;

/**
 * Words as received where the reading text has them repaired, each with those around it, so that who copies a line of the telegram
 * as it was sent finds it too. Lines of the transmission that the reading text leaves out are no words of the cable.
 */
final class ReceivedWords {
    /** Characters on either side that go with a repair, to the next blank. */
    private static final int AROUND = 30;

    private ReceivedWords() {}

    static List<String> of(Cable cable) {
        return cable.repairs().stream().filter(repair -> !repair.from().isBlank() && !repair.to().isEmpty())
                .filter(repair -> repair.paragraph() > 0 && repair.paragraph() <= cable.paragraphs().size())
                .map(repair -> around(repair, cable.paragraphs().get(repair.paragraph() - 1)))
                .filter(words -> !words.isEmpty()).toList();
    }

    private static String around(Repair repair, Paragraph paragraph) {
        String text = paragraph.text();
        int from = repair.readingStart();
        int to = from + repair.to().length();
        if (!text.startsWith(repair.to(), from)) {
            return "";
        }
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        int first = start == 0 ? 0 : Math.min(from, blankBehind(text, start, from) + 1);
        int last = end == text.length() ? end : Math.max(to, text.lastIndexOf(' ', end));
        return text.substring(first, from) + repair.from() + text.substring(to, last);
    }

    /** Where no blank is: the character before the limit. */
    private static int blankBehind(String text, int start, int limit) {
        int blank = text.indexOf(' ', start);
        return blank < 0 || blank >= limit ? limit - 1 : blank;
    }
}
