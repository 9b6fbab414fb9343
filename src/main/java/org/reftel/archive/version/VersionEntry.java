package org.reftel.archive.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.version.CableVersion.Change;

/**
 * A version without what was told.
 *
 * @param run that made it; empty for a decision, and for what was held before versions were noted
 * @param parserVersion 0 where it is not known
 * @param fields that tell something else than before, by their names
 * @param document that the cable was shown from, as it is now
 */
public record VersionEntry(String identifier, int number, Change change, Instant made, Optional<Long> run,
        int parserVersion, List<String> fields, String sha256, Optional<SourceDocument> document) {
    /** As queries give it. */
    @SuppressWarnings("unused") // by queries alone
    VersionEntry(String identifier, int number, Change change, Instant made, @Nullable Long run, int parserVersion,
            @Nullable List<String> fields, String sha256, @Nullable SourceDocument document) {
        this(identifier, number, change, made, Optional.ofNullable(run), parserVersion,
                fields == null ? List.of() : fields, sha256, Optional.ofNullable(document));
    }

    /** The fields that say something to people; offsets and lines do not. */
    public List<String> told() {
        return fields.stream().filter(field -> !field.equals(CableOutline.PLACES)).toList();
    }

    /** The cable that its document is a witness of now. */
    public Optional<String> cableNow() {
        return document.map(SourceDocument::witnessOf);
    }
}
