package org.reftel.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/** Reads a file's bytes, within limits. */
public final class SourceReader {
    /** The largest known cable has 70 KB; the database keeps a document in one value of this size at the most. */
    public static final int LARGEST = 1_048_576;

    private SourceReader() {}

    /** What a file is. */
    public sealed interface Content {
        /** A document. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Whole(byte[] bytes) implements Content {}

        /** Many documents, of any size together: a {@link ReleaseFile}. */
        record Rows() implements Content {}
    }

    /**
     * All bytes of a file, unless it is one to be read row by row.
     *
     * @throws UnreadableDocumentException where it is no plain file, an archive, too large, changes while it is read, or cannot
     *     be read
     */
    public static Content read(Path file) throws UnreadableDocumentException {
        try {
            BasicFileAttributes before = attributes(file);
            if (!before.isRegularFile()) {
                throw new UnreadableDocumentException("no plain file");
            }
            boolean small = before.size() <= LARGEST;
            byte[] bytes = small ? Files.readAllBytes(file) : start(file);
            Optional<ArchiveFormat> archive = ArchiveFormat.of(bytes);
            if (archive.isPresent()) {
                throw new UnreadableDocumentException("an archive (%s), which must be unpacked first"
                        .formatted(archive.get().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
            if (ReleaseFile.startsWith(bytes)) {
                return new Content.Rows();
            }
            if (!small) {
                throw new UnreadableDocumentException(tooLarge(before.size()));
            }
            if (bytes.length != before.size() || !isUnchanged(before, file)) {
                throw new UnreadableDocumentException("changed while it was read");
            }
            return new Content.Whole(bytes);
        } catch (IOException e) {
            throw new UnreadableDocumentException("cannot be read: " + e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ArchiveFormat.TELLING);
        }
    }

    static String tooLarge(long size) {
        return "too large: %,d bytes, the archive takes documents of up to %,d".formatted(size, LARGEST);
    }

    static boolean isUnchanged(BasicFileAttributes before, Path file) throws IOException {
        BasicFileAttributes after = attributes(file);
        return before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
