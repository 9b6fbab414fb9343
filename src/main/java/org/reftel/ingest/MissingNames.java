package org.reftel.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

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
        sessions.inStatelessTransaction(session -> {
            met(session, run);
            // what came through a browser was never in a folder that could miss it
            if (run.kind() == IngestRun.Kind.FILES && run.cause() != IngestRun.Cause.UPLOAD) {
                run.roots().forEach(root -> missing(session, run, Path.of(root), now));
            }
        });
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
        Path name = root.getFileName();
        Path folder = root.getParent();
        if (name == null || folder == null) {
            return;
        }
        // a file of rows is called by its folder and its own name, each row with a number behind
        String prefix = Files.isDirectory(root)
                ? name + "/"
                : SourceFiles.name(root, folder) + "#";
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
