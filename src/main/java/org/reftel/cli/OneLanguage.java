package org.reftel.cli;

import java.util.Locale;

/**
 * Pages, lines and what the archive notes are in English, and so are the numbers in them: on a machine of another language the
 * same run would tell of 1.048.576 bytes, and with some of them in other digits.
 */
final class OneLanguage {
    private OneLanguage() {}

    /** Before anything is written. */
    static void settle() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    }
}
