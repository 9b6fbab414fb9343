package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.run.IngestRun;
import org.reftel.ingest.source.FolderNames;
import org.reftel.ingest.source.MovedFolder;
import org.reftel.ingest.source.ReceivedDocuments;
import org.reftel.ingest.source.RetriedDocuments;
import org.reftel.ingest.source.RunDocuments;
import org.reftel.ingest.source.SelectedDocuments;
import org.reftel.ingest.source.SourceFiles;
import org.reftel.ingest.source.SourceFiles.SourceFile;
import org.reftel.ingest.source.Spool;

/** Opens what a run is to read. */
final class RunSources {
    private final SessionFactory sessions;
    private final IngestRuns runs;
    private final Spool spool;

    RunSources(SessionFactory sessions, IngestRuns runs, Spool spool) {
        this.sessions = sessions;
        this.runs = runs;
        this.spool = spool;
    }

    /**
     * What has no outcome yet.
     *
     * @throws NoSuchFileException where a root is not there any more
     */
    RunDocuments open(IngestRun run, Set<String> done) throws IOException {
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.beginTransaction();
            RunDocuments documents = open(session, run, done);
            session.getTransaction().commit();
            return documents;
        }
    }

    /** The same, of a run that only this session knows yet. */
    RunDocuments open(StatelessSession session, IngestRun run, Set<String> done) throws IOException {
        Predicate<String> wanted = name -> !done.contains(name);
        return switch (run.kind()) {
            case FILES -> new ReceivedDocuments(list(session, run.roots()), wanted);
            case HELD -> new SelectedDocuments(sessions, SelectedDocuments.of(session, run.id()), wanted);
            case RETRY -> {
                Set<String> open = new HashSet<>(runs.rejected(run.retryOf().orElseThrow()));
                open.removeAll(done);
                yield new RetriedDocuments(sessions,
                        new ReceivedDocuments(present(session, run.roots()), open::contains), open);
            }
        };
    }

    /**
     * Nothing, where the roots of a new run are there. What an earlier run rejected is kept without them.
     *
     * @throws IOException where one cannot be listed
     */
    static void require(IngestRun.Task task) throws IOException {
        if (task.kind() != IngestRun.Kind.RETRY) {
            for (String root : task.roots()) {
                SourceFiles.under(Path.of(root));
            }
        }
    }

    private List<SourceFile> list(StatelessSession session, List<String> roots) throws IOException {
        FolderNames names = new FolderNames(session);
        List<SourceFile> files = new ArrayList<>();
        for (String root : roots) {
            files.addAll(list(session, names, Path.of(root)));
        }
        return files;
    }

    private List<SourceFile> list(StatelessSession session, FolderNames names, Path root) throws IOException {
        if (spool.has(root) || !Files.exists(root)) {
            return SourceFiles.under(root, Spool.ROOT);
        }
        return SourceFiles.under(root, names.of(SourceFiles.folder(root),
                name -> MovedFolder.isHeld(session, SourceFiles.under(root, name))));
    }

    private List<SourceFile> present(StatelessSession session, List<String> roots) throws IOException {
        FolderNames names = new FolderNames(session);
        List<SourceFile> files = new ArrayList<>();
        for (String root : roots) {
            try {
                files.addAll(list(session, names, Path.of(root)));
            } catch (NoSuchFileException e) {
                // its files are in the quarantine
            }
        }
        return files;
    }
}
