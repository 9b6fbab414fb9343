package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reftel.telegram.source.Slice;

/** A line of nothing but captions: {@code SIPDIS}, {@code NOFORN SIPDIS}, {@code SENSITIVE}. */
public final class CaptionLine {
    /** source: 5 FAH-2 H-440 (captions), E.O. 12958 practice (NOFORN, ORCON) */
    private static final Set<String> CAPTIONS = Set.of("SIPDIS", "NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS",
            "SENSITIVE",
            "ORCON", "EFTO", "NOCONTRACTOR", "PROPIN", "FOUO", "NOTAL", "TERREP", "CHEROKEE", "DISSEM");
    /** Captions of several words; each stands alone on its line. */
    private static final Set<String> PHRASES = Set.of("FOR OFFICIAL USE ONLY", "NOT FOR INTERNET DISTRIBUTION",
            "SENSITIVE BUT UNCLASSIFIED", "ROGER CHANNEL", "EYES ONLY", "E F T O");

    private static final int LONGEST = 60;

    private CaptionLine() {}

    /** The captions, in order; empty where the line holds anything else. */
    public static List<Slice> captions(Slice line) {
        if (line.length() > LONGEST || !startsWithCapitals(line)) {
            return List.of();
        }
        if (PHRASES.contains(line.squeezed())) {
            return List.of(line);
        }
        List<Slice> captions = new ArrayList<>();
        for (Slice word : line.words()) {
            if (!CAPTIONS.contains(word.toString())) {
                return List.of();
            }
            captions.add(word);
        }
        return captions;
    }

    /** Tells most lines of text apart at once. */
    private static boolean startsWithCapitals(Slice line) {
        return line.length() > 1 && Character.isUpperCase(line.charAt(0))
                && (Character.isUpperCase(line.charAt(1)) || line.charAt(1) == ' ');
    }

    public static boolean is(Slice line) {
        return !captions(line).isEmpty();
    }

    static boolean isCaption(String word) {
        return CAPTIONS.contains(word);
    }
}
