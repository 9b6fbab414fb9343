package org.reftel.ingest.store;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.version.CableOutline;
import org.reftel.archive.version.CableVersion.Change;

/**
 * What a chunk did to a cable.
 *
 * @param sha256 of the document that it is or was shown from
 * @param before what was told; empty where it is new
 * @param after what is told; empty where it is no cable of its own any more
 * @param fields those that tell something else, sorted; none where only the document that it is shown from is another
 */
public record CableChange(String identifier, Change change, String sha256, Optional<CableOutline> before,
        Optional<CableOutline> after,
        List<String> fields) {
    static CableChange added(Cable cable, CableOutline after) {
        return new CableChange(cable.identifier(), Change.ADDED, cable.source().sha256(), Optional.empty(),
                Optional.of(after), List.of());
    }

    static CableChange changed(Cable cable, CableOutline before, CableOutline after) {
        return new CableChange(cable.identifier(), Change.CHANGED, cable.source().sha256(), Optional.of(before),
                Optional.of(after),
                before.differences(after));
    }

    static CableChange withdrawn(Cable cable, CableOutline before) {
        return new CableChange(cable.identifier(), Change.WITHDRAWN, cable.source().sha256(), Optional.of(before),
                Optional.empty(), List.of());
    }

    /** The fields in words; offsets alone are nothing that anybody reads. */
    String words() {
        List<String> told = fields.stream().filter(field -> !field.equals(CableOutline.PLACES)).toList();
        return told.isEmpty() ? "places in the source" : String.join(", ", told);
    }
}
