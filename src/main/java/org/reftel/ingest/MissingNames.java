package org.reftel.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.IngestRun;

/** Notes which names a run over files did not meet any more, and which it met again. Nothing that is held goes away by that. */
final class MissingNames {
    private final SessionFactory sessions;

    MissingNames(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** After all files of a run have their outcome. */
    void note(IngestRun run, Instant now) {
        sessions.inStatelessTransaction(session -> note(session, run, now));
    }

    private static void note(StatelessSession session, IngestRun run, Instant now) {
        met(session, run);
        // what came through a browser was never in a folder that could miss it
        if (run.kind() == IngestRun.Kind.FILES && run.cause() != IngestRun.Cause.UPLOAD) {
            run.roots().forEach(root -> missing(session, run, Path.of(root), now));
        }
    }

    /** The same, and the names that were met before and not any more, sorted. */
    static List<String> of(StatelessSession session, IngestRun run, Instant now) {
        note(session, run, now);
        return session.createNativeQuery("select name from missing_name where run_id = :run order by name",
                String.class).setParameter("run", run.id()).getResultList();
    }

    /** Whatever a run met is there. */
    private static void met(StatelessSession session, IngestRun run) {
        if (run.kind() != IngestRun.Kind.HELD) {
            session.createNativeMutationQuery("""
                    delete from missing_name where name in (select name from ingest_outcome where run_id = :run)""")
                    .setParameter("run", run.id()).executeUpdate();
        }
    }

    /** What is called by the root, and has no outcome in the run. */
    private static void missing(StatelessSession session, IngestRun run, Path root, Instant now) {
        // each row of a file is called by the file's name with a number behind
        String prefix = SourceFiles.called(root) + (Files.isDirectory(root) ? "/" : "#");
        session.createNativeMutationQuery("""
                insert into missing_name (name, since, run_id)
                select known.name, :now, :run from (select name from source_document where superseded = false
                union select name from other_name) known
                where substring(known.name from 1 for :length) = :prefix
                and not exists (select 1 from ingest_outcome o where o.run_id = :run and o.name = known.name)
                and not exists (select 1 from missing_name m where m.name = known.name)""").setParameter("now", now)
                .setParameter("run", run.id()).setParameter("length", prefix.length()).setParameter("prefix", prefix)
                .executeUpdate();
    }
}
