package org.reftel.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.witness.WitnessReader.Role;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A document that holds a cable's telegram.
 *
 * @param goneSince when the last of its files was not met any more; absent where one is there, and in exports
 */
@JsonNaming(SnakeCaseStrategy.class)
record WitnessDocument(String file, String layout, String sha256, Role role,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String goneSince) {
    /** In the order of their roles, then of their hashes. */
    static List<WitnessDocument> of(Cable cable, List<SourceDocument> documents, Map<String, Instant> missing) {
        List<String> sections = cable.sections().stream().map(section -> section.source().sha256()).toList();
        return documents.stream().map(document -> {
            boolean shown = document.sha256().equals(cable.source().sha256());
            Instant gone = missing.get(document.sha256());
            return new WitnessDocument(document.name(), document.layout(), document.sha256(),
                    shown ? Role.SHOWN : sections.contains(document.sha256()) ? Role.SECTION : Role.OTHER,
                    gone == null ? null : gone.toString());
        }).sorted(Comparator.comparing(WitnessDocument::role).thenComparing(WitnessDocument::sha256)).toList();
    }
}
