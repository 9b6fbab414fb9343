package org.reftel.web.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * The transmission lines, the preamble and the first words of a telegram, token by token.
 *
 * @param lines as received; what was printed twice, and page lines, are left out
 * @param tokens what is explained, in the order of the text
 */
public record Anatomy(List<List<Piece>> lines, List<Token> tokens) {
    /** A piece of a line; {@code token} is what explains it. */
    public record Piece(String text, Optional<Token> token) {}

    /**
     * An explained token.
     *
     * @param number from 1
     * @param name what kind of thing it is
     */
    public record Token(int number, String text, String name, String explanation) {
        /** The anchor of the explanation. */
        public String anchor() {
            return "t" + number;
        }
    }
}
