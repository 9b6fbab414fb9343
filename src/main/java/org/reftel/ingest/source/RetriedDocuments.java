package org.reftel.ingest.source;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

import org.hibernate.SessionFactory;
import org.reftel.archive.cable.SourceContent;

/** Files that an earlier run rejected: as they are now, or where they are gone, as the quarantine keeps them. */
public final class RetriedDocuments implements RunDocuments {
    private final SessionFactory sessions;
    private final RunDocuments files;
    private final Set<String> open;
    private final int count;
    private boolean filesEnded;
    private Iterator<String> gone = Set.<String>of().iterator();

    /**
     * @param open names of files to read
     */
    public RetriedDocuments(SessionFactory sessions, RunDocuments files, Set<String> open) {
        this.sessions = sessions;
        this.files = files;
        this.open = new HashSet<>(open);
        this.count = open.size();
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Optional<ReceivedDocument> next() {
        if (!filesEnded) {
            Optional<ReceivedDocument> file = files.next();
            file.ifPresent(document -> open.remove(document.name()));
            if (file.isPresent()) {
                return file;
            }
            filesEnded = true;
            gone = open.stream().sorted().toList().iterator();
        }
        return gone.hasNext() ? Optional.of(kept(gone.next())) : Optional.empty();
    }

    private ReceivedDocument kept(String name) {
        return sessions.fromStatelessTransaction(session -> session.createNativeQuery("""
                select content.* from quarantine q join source_content content on content.sha256 = q.sha256
                where q.name = :name order by q.received desc""", SourceContent.class).setParameter("name", name)
                .setMaxResults(1).uniqueResultOptional()
                .map(content -> ReceivedDocument.of(name, content.bytes()))
                .orElseGet(() -> ReceivedDocument.faulty(name,
                        "it was rejected without being read, and is not there any more")));
    }

    @Override
    public void close() {
        files.close();
    }
}
