package org.reftel.telegram.line;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.Level;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Slice;

/**
 * A portion marking in brackets at the start of a slice: (C), (SBU), (S/NF), (S/REL UK), (U//FOUO).
 *
 * @param text without brackets, in capitals, blanks squeezed
 * @param inner where it stands, without brackets
 * @param length how many characters of the slice it takes, with brackets
 */
public record PortionMarking(String text, Slice inner, int length) {
    private static final int LONGEST = 48;
    /** source: 5 FAH-2 H-331; the words are seen in telegrams of the 1970s and in hasty ones */
    private static final Set<String> LEVELS = Set.of("U", "C", "S", "TS", "SBU", "FOUO", "LOU", "UNCLASSIFIED",
            "UNCLAS",
            "CONFIDENTIAL", "SECRET");
    private static final Set<String> QUALIFIERS = Set.of("NF", "NOFORN", "FOUO", "SBU", "FGI", "ORCON", "OC", "NC",
            "PROPIN",
            "SENSITIVE", "ENTIRE", "TEXT", "NODIS", "EXDIS", "LIMDIS", "STADIS");
    private static final String RELEASABLE = "REL";

    /** The marking that {@code text} starts with, blanks in front allowed. */
    public static Optional<PortionMarking> at(Slice text) {
        int open = 0;
        while (open < text.length() && Blanks.isBlank(text.charAt(open))) {
            open++;
        }
        if (open >= text.length() || text.charAt(open) != '(') {
            return Optional.empty();
        }
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST) {
            return Optional.empty();
        }
        Slice inner = text.cut(open + 1, close).trim();
        String words = inner.squeezed().toUpperCase(Locale.ROOT);
        return isMarking(words) ? Optional.of(new PortionMarking(words, inner, close + 1)) : Optional.empty();
    }

    /** The level that a marking's text stands for, without its qualifiers; SBU and FOUO are unclassified. */
    public static Optional<Level> levelOf(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return switch (text.substring(0, end)) {
            case "U", "SBU", "FOUO", "UNCLASSIFIED", "UNCLAS" -> Optional.of(Level.UNCLASSIFIED);
            case "LOU" -> Optional.of(Level.LIMITED_OFFICIAL_USE);
            case "C", "CONFIDENTIAL" -> Optional.of(Level.CONFIDENTIAL);
            case "S", "SECRET" -> Optional.of(Level.SECRET);
            case "TS" -> Optional.of(Level.TOP_SECRET);
            default -> Optional.empty();
        };
    }

    static boolean isMarking(String words) {
        if (LEVELS.contains(words)) {
            return true;
        }
        String[] parts = words.split("[/ ,-]+");
        // of separators alone nothing is left
        if (parts.length == 0 || !LEVELS.contains(parts[0])) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith(RELEASABLE)) {
                return true;
            }
            if (!QUALIFIERS.contains(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
