package org.reftel.web.page;

/**
 * A classification level for display: never by colour alone.
 *
 * @param words CONFIDENTIAL
 * @param letter C
 * @param style name of the colour's class
 */
public record Level(String words, String letter, String style) {
    public static Level of(String level) {
        return switch (level) {
            case "UNCLASSIFIED" -> new Level(level, "U", "unclassified");
            case "LIMITED OFFICIAL USE" -> new Level(level, "LOU", "unclassified");
            case "CONFIDENTIAL" -> new Level(level, "C", "confidential");
            case "SECRET" -> new Level(level, "S", "secret");
            case "TOP SECRET" -> new Level(level, "TS", "topsecret");
            default -> new Level(level, "?", "unmarked");
        };
    }

    /** Of a portion marking: S/NF is secret. */
    public static Level ofPortion(String marking) {
        String first = marking.split("[/ -]", 2)[0];
        return switch (first) {
            case "U", "UNCLASSIFIED", "UNCLAS" -> new Level("UNCLASSIFIED", marking, "unclassified");
            case "SBU", "FOUO", "LOU" -> new Level("SENSITIVE", marking, "sensitive");
            case "C", "CONFIDENTIAL" -> new Level("CONFIDENTIAL", marking, "confidential");
            case "S", "SECRET" -> new Level("SECRET", marking, "secret");
            case "TS" -> new Level("TOP SECRET", marking, "topsecret");
            default -> new Level(marking, marking, "unmarked");
        };
    }
}
