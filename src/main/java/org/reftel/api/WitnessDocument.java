package org.reftel.api;

import java.util.Comparator;
import java.util.List;

import org.reftel.archive.Cable;
import org.reftel.archive.SourceDocument;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A document that holds a cable's telegram.
 *
 * @param role SHOWN, SECTION where its text is shown behind that, or OTHER
 */
@JsonNaming(SnakeCaseStrategy.class)
record WitnessDocument(String file, String layout, String sha256, String role) {
    /** In the order of their roles, then of their hashes. */
    static List<WitnessDocument> of(Cable cable, List<SourceDocument> documents) {
        List<String> sections = cable.sections().stream().map(section -> section.source().sha256()).toList();
        return documents.stream().map(document -> {
            boolean shown = document.sha256().equals(cable.source().sha256());
            return new WitnessDocument(document.name(), document.layout(), document.sha256(),
                    shown ? "SHOWN" : sections.contains(document.sha256()) ? "SECTION" : "OTHER");
        }).sorted(Comparator.comparing((WitnessDocument witness) -> !witness.role.equals("SHOWN"))
                .thenComparing((WitnessDocument witness) -> !witness.role.equals("SECTION"))
                .thenComparing(WitnessDocument::sha256)).toList();
    }
}
