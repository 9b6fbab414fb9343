package org.reftel.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.ContentHash;
import org.reftel.ingest.source.SourceFiles.SourceFile;

/** Tells a folder that was moved from another one that happens to have its name, by what the files hold. */
public final class MovedFolder {
    private static final int MOST_LOOKS = 100;

    private MovedFolder() {}

    /**
     * Whether most of the files have the content that is held under their names; a name that is new tells nothing.
     *
     * @param files under the names that they had at the other place; some over the whole list are looked at
     */
    public static boolean isHeld(StatelessSession session, List<SourceFile> files) {
        int same = 0;
        int other = 0;
        for (ReceivedDocument document : some(files)) {
            List<String> held = session.createNativeQuery("""
                    select d.sha256 from source_document d where d.superseded = false and d.name = :name
                    union select d.sha256 from source_document d join other_name o on o.source_document_id = d.id
                    where o.name = :name""", String.class)
                    .setParameter("name", document.name()).getResultList();
            if (held.contains(ContentHash.of(document.bytes()).sha256())) {
                same++;
            } else if (!held.isEmpty()) {
                other++;
            }
        }
        return same > other;
    }

    private static List<ReceivedDocument> some(List<SourceFile> files) {
        int looks = Math.min(files.size(), MOST_LOOKS);
        List<SourceFile> spread = IntStream.range(0, looks)
                .mapToObj(look -> files.get((int) ((long) look * files.size() / looks))).toList();
        List<ReceivedDocument> some = new ArrayList<>();
        try (RunDocuments documents = new ReceivedDocuments(spread, _ -> true)) {
            for (Optional<ReceivedDocument> next = documents.next(); next.isPresent()
                    && some.size() < MOST_LOOKS; next = documents.next()) {
                next.filter(document -> document.fault().isEmpty()).ifPresent(some::add);
            }
        }
        return some;
    }
}
