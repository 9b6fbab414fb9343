package org.reftel.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.reftel.archive.cable.ContentHash;
import org.reftel.ingest.source.SourceFiles.SourceFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One folder that is watched. It is to be read when it differs from what was read last and did not change between two looks, so
 * that no file is read that is still being written.
 */
public final class WatchedFolder {
    private static final String EMPTY = fingerprint(new StringBuilder());

    private final Path folder;
    private String read = EMPTY;
    private String seen = EMPTY;

    public WatchedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    /**
     * Whether it is to be read. At the first looks after a start everything in it is new: neither times nor sizes tell of files
     * that were taken away meanwhile, or moved in with an old time, and known files cost little.
     */
    public boolean isToBeRead() throws IOException {
        String now = look();
        boolean settled = now.equals(seen);
        seen = now;
        return settled && !now.equals(read);
    }

    /** It is being read as it was at the last look. */
    public void isBeingRead() {
        read = seen;
    }

    private String look() throws IOException {
        StringBuilder listing = new StringBuilder();
        for (SourceFile file : SourceFiles.under(folder)) {
            listing.append(file.name()).append('\n').append(file.size()).append('\n')
                    .append(Files.exists(file.path()) ? Files.getLastModifiedTime(file.path()).toMillis() : 0)
                    .append('\n');
        }
        return fingerprint(listing);
    }

    private static String fingerprint(StringBuilder listing) {
        return ContentHash.of(listing.toString().getBytes(UTF_8)).sha256();
    }
}
