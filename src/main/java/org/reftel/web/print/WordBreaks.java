package org.reftel.web.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a printed line may end: behind blanks, and behind a hyphen or slash within a word. Abbreviations and genitives stay whole. */
final class WordBreaks implements FSTextBreaker {
    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at < text.length() && isBreak(text.charAt(at - 1), text.charAt(at))) {
                return at;
            }
        }
        return DONE;
    }

    private static boolean isBreak(char before, char behind) {
        return Character.isWhitespace(before) && !Character.isWhitespace(behind)
                || (before == '-' || before == '/') && Character.isLetter(behind);
    }
}
