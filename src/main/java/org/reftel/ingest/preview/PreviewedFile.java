package org.reftel.ingest.preview;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.version.CableOutline;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.ingest.store.CableChange;

/**
 * What would become of a file.
 *
 * @param name empty for what would happen to a cable besides
 * @param result ADDED, CHANGED, UNCHANGED or REJECTED; MISSING for one that is held and would not be met
 * @param cable that it would be a witness of; null for none
 * @param message why; empty where the result says all
 * @param changes what would happen to cables because of it
 */
public record PreviewedFile(String name, String result, @Nullable String cable, String message, int findings,
        List<CablePreview> changes) {
    /** For names of documents that a folder does not have any more. */
    public static final String MISSING = "MISSING";

    /**
     * What would happen to a cable.
     *
     * @param fields those that would tell something else; none for one that would come or go
     */
    public record CablePreview(String cable, Change change, List<FieldPreview> fields) {
        static CablePreview of(CableChange change) {
            return new CablePreview(change.identifier(), change.change(),
                    change.fields().stream().filter(field -> !field.equals(CableOutline.PLACES))
                            .map(field -> new FieldPreview(field, value(change.before(), field),
                                    value(change.after(), field)))
                            .toList());
        }

        private static String value(Optional<CableOutline> outline, String field) {
            return outline.flatMap(told -> told.field(field)).orElse("");
        }
    }

    /** A field as it is told, and as it would be; empty for nothing. */
    public record FieldPreview(String field, String before, String after) {}

    public static PreviewedFile of(IngestOutcome outcome, List<CableChange> changes) {
        return new PreviewedFile(outcome.name(), outcome.result().name(), outcome.identifier().orElse(null),
                outcome.message(), outcome.findings(), changes.stream().map(CablePreview::of).toList());
    }

    public static PreviewedFile missing(String name) {
        return new PreviewedFile(name, MISSING, null, "its folder or file does not have it any more; it stays held", 0,
                List.of());
    }

    /** What would happen to a cable that none of the files is a witness of any more. */
    public static PreviewedFile besides(CableChange change) {
        return new PreviewedFile("", change.change().name(), change.identifier(),
                "its documents would become witnesses of other cables", 0, List.of(CablePreview.of(change)));
    }
}
