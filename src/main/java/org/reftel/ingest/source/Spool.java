package org.reftel.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where files from browsers wait for their run, {@code data/incoming/ID/uploads/NAME}: a run over them survives a crash, and the
 * archive calls them {@code uploads/NAME}.
 */
public final class Spool {
    private static final String INCOMING = "incoming";
    /** What the files are called that came through a browser: no folder has this name. */
    public static final String ROOT = "uploads";
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);

    private final Path incoming;

    public Spool(Path data) {
        this.incoming = data.toAbsolutePath().normalize().resolve(INCOMING);
    }

    /** A new empty root. */
    public Path open() throws IOException {
        return Files.createDirectories(incoming.resolve(UUID.randomUUID().toString()).resolve(ROOT));
    }

    public boolean has(Path root) {
        return root.startsWith(incoming) && !root.equals(incoming);
    }

    /** Deletes the roots that lie here; what cannot be deleted goes at the next start. */
    public void release(Collection<String> roots) {
        roots.stream().map(Path::of).filter(this::has)
                .forEach(root -> delete(incoming.resolve(incoming.relativize(root).getName(0))));
    }

    /** Deletes what is none of these roots. */
    public void keepOnly(Collection<String> roots) {
        List<Path> kept = roots.stream().map(Path::of).toList();
        if (Files.isDirectory(incoming)) {
            try (Stream<Path> folders = Files.list(incoming)) {
                folders.filter(folder -> kept.stream().noneMatch(root -> root.startsWith(folder)))
                        .forEach(Spool::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("uploaded files could not be deleted: {}", e.getMessage());
        }
    }
}
