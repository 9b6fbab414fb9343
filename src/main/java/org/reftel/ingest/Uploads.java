package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.source.Spool;
import org.reftel.ingest.store.FreeSpace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes files that come through a browser, for a run of their own. */
@Component
public class Uploads {
    private final Spool spool;
    private final FreeSpace space;
    private final IngestJob job;
    private final IngestRunRepository runs;

    Uploads(@Value("${reftel.data}") Path data, FreeSpace space, IngestJob job, IngestRunRepository runs) {
        this.spool = new Spool(data);
        this.space = space;
        this.job = job;
        this.runs = runs;
    }

    /**
     * A file.
     *
     * @param name as the browser gives it
     */
    public record Upload(String name, Content content) {}

    /** A file's bytes, wherever they lie. */
    public interface Content {
        /** Writes them into a file that does not exist. */
        void writeTo(Path file) throws IOException;
    }

    /** Files that are not taken, with the reason as a sentence. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * Ingests files while the caller goes on.
     *
     * @param keeper who is signed in
     * @throws RefusedException where one of them is not taken; then none is
     * @throws IngestRunningException where a run goes on
     */
    public IngestRun ingest(List<Upload> files, String keeper) throws IOException, RefusedException {
        requireSpace();
        Path root = spool.open();
        try {
            write(files, root);
            return job.ingestInBackground(
                    new IngestRequest(IngestRun.Cause.UPLOAD, IngestRequest.desk(keeper), List.of(root)));
        } catch (IOException | RuntimeException | RefusedException e) {
            spool.release(List.of(root.toString()));
            throw e;
        }
    }

    private void requireSpace() throws RefusedException {
        if (space.isShort()) {
            throw new RefusedException("There is no space on the disk of the data folder for more files.");
        }
    }

    private static void write(List<Upload> files, Path root) throws IOException, RefusedException {
        Set<String> names = new HashSet<>();
        for (Upload file : files) {
            String name = UploadName.of(file.name);
            if (!names.add(name)) {
                throw new RefusedException("Two of the files are called “" + name + "”.");
            }
            file.content.writeTo(place(root, name));
        }
    }

    private static Path place(Path root, String name) throws RefusedException {
        try {
            Path file = root.resolve(name);
            if (!root.equals(file.getParent()) || Files.exists(file)) {
                throw new RefusedException("“" + name + "” is no name of a file.");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new RefusedException("The disk takes no file called “" + name + "”.");
        }
    }

    /** At the start: what no run waits for is deleted. */
    void sweep() {
        spool.keepOnly(runs.open().stream().flatMap(run -> run.roots().stream()).toList());
    }
}
