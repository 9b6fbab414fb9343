package org.reftel.generate;

/**
 * A part of the body.
 *
 * @param number 0 where none is printed
 * @param marking empty where there is none
 */
record Block(Kind kind, int number, String marking, String text) {
    /** What it is. */
    enum Kind {
        HEADING, PARAGRAPH, PLAIN
    }

    static Block heading(String text) {
        return new Block(Kind.HEADING, 0, "", text);
    }

    static Block plain(String text) {
        return new Block(Kind.PLAIN, 0, "", text);
    }
}
