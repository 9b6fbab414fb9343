package org.reftel.generate;

import java.util.Locale;

/**
 * A name as printed.
 *
 * @param surface without title and possessive
 */
record Mention(String surface, Zone zone) {
    /** Where it stands. */
    enum Zone {
        HEADER, BODY, SIGNATURE, TITLE, DUPHEADER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
