package org.reftel.telegram.model;

import java.util.Arrays;
import java.util.Optional;

/** How fast a telegram must travel. Source: ACP 127, chapter on precedence; most urgent first. */
public enum Precedence {
    FLASH('Z'),
    IMMEDIATE('O'),
    PRIORITY('P'),
    ROUTINE('R');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /** The letter in front of the date-time group; doubled on the routing line. */
    public char prosign() {
        return prosign;
    }

    public static Optional<Precedence> ofProsign(char letter) {
        return Arrays.stream(values()).filter(p -> p.prosign == letter).findFirst();
    }

    /** By its word in an addressee line, in capitals. */
    public static Optional<Precedence> ofWord(String word) {
        return Arrays.stream(values()).filter(p -> p.name().equals(word)).findFirst();
    }
}
