package org.reftel.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.archive.version.VersionEntry;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A change in what is told of a cable.
 *
 * @param number of the version, from 1
 * @param made in UTC
 * @param run the ingest that made it; null for a decision, and for what was held before changes were noted
 * @param parserVersion null where it is not known
 * @param fields the names of those that tell something else since then, never what they told
 * @param document that the cable was shown from
 * @param now the cable that the document is a witness of now, where that is another
 */
@JsonNaming(SnakeCaseStrategy.class)
record VersionDocument(String id, int number, Change change, String made, @Nullable Long run,
        @Nullable Integer parserVersion, List<String> fields, @Nullable Received document, @Nullable String now) {
    /**
     * A document as received.
     *
     * @param goneSince when the last of its files was not met any more; null where one is there
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record Received(String file, String sha256, int size, String received, @Nullable String goneSince) {
        private static Received of(SourceDocument document, Map<String, Instant> missing) {
            Instant gone = missing.get(document.sha256());
            return new Received(document.name(), document.sha256(), document.size(), document.received().toString(),
                    gone == null ? null : gone.toString());
        }
    }

    static VersionDocument of(VersionEntry version, Map<String, Instant> missing) {
        return new VersionDocument(version.identifier(), version.number(), version.change(),
                version.made().toString(), version.run().orElse(null),
                version.parserVersion() == 0 ? null : version.parserVersion(), version.told(),
                version.document().map(document -> Received.of(document, missing)).orElse(null),
                version.cableNow().filter(cable -> !cable.equals(version.identifier())).orElse(null));
    }
}
