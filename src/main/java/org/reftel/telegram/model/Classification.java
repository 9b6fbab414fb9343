package org.reftel.telegram.model;

import java.util.List;
import java.util.Set;

/**
 * A level and the words beside it that restrict handling.
 *
 * @param handling in the order met, without repetition: NOFORN, SENSITIVE ...
 */
public record Classification(Level level, List<String> handling) {
    /** Printed beside the level, for one thing: who must not see it or that it needs care though unclassified. */
    private static final Set<String> SENSITIVE = Set.of("SENSITIVE", "FOR OFFICIAL USE ONLY", "FOUO", "SBU",
            "SENSITIVE BUT UNCLASSIFIED", "DEA SENSITIVE", "OFFICIAL USE ONLY", "LIMITED OFFICIAL USE");

    public Classification {
        handling = handling.stream().distinct().toList();
    }

    /**
     * The form of the 2010 and 2011 releases: {@code UNCLASSIFIED//FOR OFFICIAL USE ONLY} for unclassified and sensitive,
     * {@code SECRET//NOFORN}, else the level alone.
     */
    public String releaseForm() {
        if (handling.contains("NOFORN")) {
            return level.words() + "//NOFORN";
        }
        boolean sensitive = level == Level.UNCLASSIFIED && handling.stream().anyMatch(SENSITIVE::contains);
        return sensitive ? "UNCLASSIFIED//FOR OFFICIAL USE ONLY" : level.words();
    }
}
