package org.reftel.telegram.model;

import java.util.Optional;

/** A classification level, lowest first. Source: E.O. 12958, section 1.2. */
public enum Level {
    UNCLASSIFIED,
    /** In use until 1995. */
    LIMITED_OFFICIAL_USE,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET;

    /** The level's name with blanks: TOP SECRET. */
    public String words() {
        return name().replace('_', ' ');
    }

    /** By its words in capitals; UNCLAS, the form used in transmission, is UNCLASSIFIED. */
    public static Optional<Level> ofWords(String words) {
        return switch (words) {
            case "UNCLAS", "UNCLASSIFIED" -> Optional.of(UNCLASSIFIED);
            case "LIMITED OFFICIAL USE" -> Optional.of(LIMITED_OFFICIAL_USE);
            case "CONFIDENTIAL" -> Optional.of(CONFIDENTIAL);
            case "SECRET" -> Optional.of(SECRET);
            case "TOP SECRET" -> Optional.of(TOP_SECRET);
            default -> Optional.empty();
        };
    }
}
