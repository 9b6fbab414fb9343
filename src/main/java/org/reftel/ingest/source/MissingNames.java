package org.reftel.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.ingest.batch.KeyBatches;

/** Notes which names a run over files did not meet any more, and which it met again. Nothing that is held goes away by that. */
public final class MissingNames {
    private final SessionFactory sessions;

    public MissingNames(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * After all files of a run have their outcome.
     *
     * @return how many were met before and not any more
     */
    public int note(IngestRun run, Instant now) {
        return sessions.fromStatelessTransaction(session -> of(session, run, now).size());
    }

    /** The same, and their names, sorted. */
    public static List<String> of(StatelessSession session, IngestRun run, Instant now) {
        met(session, run);
        // what came through a browser was never in a folder that could miss it
        if (run.kind() == IngestRun.Kind.FILES && run.cause() != IngestRun.Cause.UPLOAD) {
            try {
                FolderNames folders = new FolderNames(session);
                for (String root : run.roots()) {
                    missing(session, run, Path.of(root), folders, now);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            forgive(session, run);
        }
        return names(session, run);
    }

    private static List<String> names(StatelessSession session, IngestRun run) {
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
    private static void missing(StatelessSession session, IngestRun run, Path root, FolderNames folders, Instant now)
            throws IOException {
        String folder = folders.known(SourceFiles.folder(root)).orElse("");
        if (folder.isEmpty()) {
            return;
        }
        // each row of a file is called by the file's name with a number behind
        String prefix = Files.isDirectory(root) ? folder + "/" : DocumentName.below(folder, root, 1) + "#";
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

    /** What lies in a folder that could not be listed, or behind a row that could not be read, may still be there. */
    private static void forgive(StatelessSession session, IngestRun run) {
        Set<String> unread = new HashSet<>(session.createNativeQuery("""
                select name from ingest_outcome where run_id = :run and result = :rejected and sha256 is null""",
                String.class).setParameter("run", run.id()).setParameter("rejected", Result.REJECTED.name())
                .getResultList());
        if (!unread.isEmpty()) {
            KeyBatches.each(names(session, run).stream().filter(name -> isPartOf(unread, name)).toList(),
                    names -> session.createNativeMutationQuery("delete from missing_name where name in (:names)")
                            .setParameterList("names", names).executeUpdate());
        }
    }

    private static boolean isPartOf(Set<String> unread, String name) {
        for (int i = 0; i < name.length(); i++) {
            if ((name.charAt(i) == '/' || name.charAt(i) == '#') && unread.contains(name.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
