package org.reftel.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps some room free on the disk of the data folder, setting {@code reftel.ingest.keep-free}: a database that meets the end of the
 * disk may close, and then nobody reads.
 */
@Component
public class FreeSpace {
    private final Path data;
    private final DataSize keep;

    public FreeSpace(@Value("${reftel.data}") Path data, @Value("${reftel.ingest.keep-free}") DataSize keep) {
        this.data = data;
        this.keep = keep;
    }

    /** Whether there is less than is to be kept free. */
    public boolean isShort() {
        return usable() < keep.toBytes();
    }

    /** In bytes, on the disk of the data folder. */
    public long usable() {
        try {
            Files.createDirectories(data);
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nothing, where there is room.
     *
     * @throws NoSpaceException where there is not
     */
    public void require() {
        if (isShort()) {
            throw new NoSpaceException("no space: the disk of the data folder has %,d MB left, %,d MB are kept free"
                    .formatted(DataSize.ofBytes(usable()).toMegabytes(), keep.toMegabytes()));
        }
    }

    /** The disk is full, or nearly so. */
    static final class NoSpaceException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        NoSpaceException(String message) {
            super(message);
        }
    }
}
