package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a document's bytes, within limits. */
public final class SourceReader {
    /** The largest known cable has 70 KB; the database keeps a document in one value of this size at the most. */
    public static final int LARGEST = 1_048_576;

    private SourceReader() {}

    /**
     * All bytes of a file.
     *
     * @throws UnreadableDocumentException where it is no plain file, too large, changes while it is read, or cannot be read
     */
    public static byte[] read(Path file) throws UnreadableDocumentException {
        try {
            BasicFileAttributes before = attributes(file);
            if (!before.isRegularFile()) {
                throw new UnreadableDocumentException("no plain file");
            }
            if (before.size() > LARGEST) {
                throw new UnreadableDocumentException(
                        "too large: %,d bytes, the archive takes documents of up to %,d".formatted(before.size(),
                                LARGEST));
            }
            byte[] bytes = Files.readAllBytes(file);
            BasicFileAttributes after = attributes(file);
            if (bytes.length != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
                throw new UnreadableDocumentException("changed while it was read");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableDocumentException("cannot be read: " + e);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
