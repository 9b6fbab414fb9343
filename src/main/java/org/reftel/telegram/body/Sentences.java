package org.reftel.telegram.body;

import org.reftel.telegram.source.Slice;

/** Whether text goes on. */
final class Sentences {
    private static final String ENDS = ".?!:;";
    private static final String CLOSERS = "\"')]8\u2019\u201d";

    private Sentences() {}

    /** A sentence's end, or the end of a line that announces what follows; closing quotes and brackets may stand behind. */
    static boolean isEnded(Slice text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ENDS.indexOf(text.charAt(i)) >= 0;
    }

    static boolean startsLower(Slice text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
