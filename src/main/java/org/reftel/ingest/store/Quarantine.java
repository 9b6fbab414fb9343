package org.reftel.ingest.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.SourceContent;

/** Files that were rejected, with their bytes, for a chunk of a run: they leave it when a file of their name is taken. */
final class Quarantine {
    private final StatelessSession session;
    private final long run;
    private final Instant now;
    private final Set<String> names = new HashSet<>();
    private final Set<String> entries = new HashSet<>();

    Quarantine(StatelessSession session, long run, Instant now, Collection<String> names) {
        this.session = session;
        this.run = run;
        this.now = now;
        if (!names.isEmpty()) {
            session.createNativeQuery("select name, sha256 from quarantine where name in (:names)", Object[].class)
                    .setParameterList("names", names).getResultList().forEach(row -> know((String) row[0],
                            (String) row[1]));
        }
    }

    private void know(String name, String sha256) {
        names.add(name);
        entries.add(sha256 + name);
    }

    void put(String name, SourceContent content, String reason) {
        if (entries.contains(content.sha256() + name)) {
            return;
        }
        know(name, content.sha256());
        boolean kept = session
                .createSelectionQuery("select count(*) from SourceContent where sha256 = :sha256", Long.class)
                .setParameter("sha256", content.sha256()).getSingleResult() > 0;
        if (!kept) {
            session.insert(content);
        }
        session.createNativeMutationQuery("""
                insert into quarantine (name, sha256, size, reason, received, run_id)
                values (:name, :sha256, :size, :reason, :received, :run)""").setParameter("name", name)
                .setParameter("sha256", content.sha256()).setParameter("size", content.bytes().length)
                .setParameter("reason", reason).setParameter("received", now).setParameter("run", run)
                .executeUpdate();
    }

    /** A file of this name was taken. */
    void release(String name) {
        if (names.remove(name)) {
            session.createNativeMutationQuery("delete from quarantine where name = :name").setParameter("name", name)
                    .executeUpdate();
        }
    }
}
