package org.reftel.telegram.model;

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
        return switch (letter) {
            case 'Z' -> Optional.of(FLASH);
            case 'O' -> Optional.of(IMMEDIATE);
            case 'P' -> Optional.of(PRIORITY);
            case 'R' -> Optional.of(ROUTINE);
            default -> Optional.empty();
        };
    }

    /** By its word in an addressee line, in capitals. */
    public static Optional<Precedence> ofWord(String word) {
        return switch (word) {
            case "FLASH" -> Optional.of(FLASH);
            case "IMMEDIATE" -> Optional.of(IMMEDIATE);
            case "PRIORITY" -> Optional.of(PRIORITY);
            case "ROUTINE" -> Optional.of(ROUTINE);
            default -> Optional.empty();
        };
    }
}
