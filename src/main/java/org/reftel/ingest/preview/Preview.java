package org.reftel.ingest.preview;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.reftel.archive.version.CableVersion.Change;

/**
 * What a run would do, in sum.
 *
 * @param id tells it from others: when it was made
 * @param who at whose wish
 * @param roots files and folders; none where documents held were looked at
 * @param selection of documents held, in words; empty for files
 * @param complete false where it was cancelled, so that the rest is not told
 * @param results how many files would have each result
 * @param cables how many cables would come, change and go
 */
public record Preview(String id, String who, Instant started, Instant ended, List<String> roots, String selection,
        boolean complete, Map<String, Integer> results, Map<Change, Integer> cables) {
    public Preview {
        roots = List.copyOf(roots);
        results = Map.copyOf(results);
        cables = Map.copyOf(cables);
    }

    /** How many files would have a result. */
    public int count(String result) {
        return results.getOrDefault(result, 0);
    }

    /** How many cables would come, change or go. */
    public int cables(String change) {
        return cables.getOrDefault(Change.valueOf(change), 0);
    }
}
