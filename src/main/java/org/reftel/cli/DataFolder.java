package org.reftel.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The folder that holds database and index, in the hands of one process at a time. The holder writes who it is beside the lock,
 * so that another one can say so; the lock itself ends with the process, however it ends.
 */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "reftel.lock";
    private static final String HOLDER = "reftel.holder";

    private final Path folder;
    private final FileChannel channel;
    private final boolean made;

    private DataFolder(Path folder, FileChannel channel, boolean made) {
        this.folder = folder;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Takes the folder, making it where it is missing.
     *
     * @param who what this process does, for others that ask: "serve on http://localhost:8080"
     * @throws FolderInUseException where another process has it
     */
    static DataFolder take(Path folder, String who) throws IOException, FolderInUseException {
        boolean made = Files.notExists(folder);
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        Path holder = folder.resolve(HOLDER);
        if (lock(channel) == null) {
            channel.close();
            throw new FolderInUseException(folder,
                    Files.exists(holder) ? Files.readString(holder).strip() : "another process");
        }
        Files.write(holder, "%s (process %d, since %s)%n".formatted(who, ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS)).getBytes(UTF_8));
        return new DataFolder(folder, channel, made);
    }

    /** Whether a process has it, which may still be making the archive. */
    static boolean isInUse(Path folder) {
        return Files.exists(folder.resolve(HOLDER));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A folder that was made for what then did not come is none. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(HOLDER));
        boolean idle = made && isEmpty();
        if (idle) {
            Files.delete(folder.resolve(LOCK));
        }
        channel.close();
        if (idle) {
            Files.delete(folder);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(LOCK));
        }
    }

    /** Another process has the folder. */
    static final class FolderInUseException extends Exception {
        private static final long serialVersionUID = 1;

        private FolderInUseException(Path folder, String who) {
            super(folder + " is in use by " + who);
        }
    }
}
