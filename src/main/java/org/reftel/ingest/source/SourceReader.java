package org.reftel.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Reads a file's bytes, within limits. */
public final class SourceReader {
    /** The largest known cable has 70 KB; the database keeps a document in one value of this size at the most. */
    public static final int LARGEST = 1_048_576;
    static final int MOST_ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);
    private static final String CHANGED = "changed while it was read";

    private SourceReader() {}

    /** What a file is. */
    public sealed interface Content {
        /** A document. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Whole(byte[] bytes) implements Content {}

        /** Many documents, of any size together: a {@link ReleaseFile}. */
        record Rows() implements Content {}
    }

    /** How a file is opened. */
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    /**
     * All bytes of a file, unless it is one to be read row by row.
     *
     * @throws UnreadableDocumentException where it is no plain file, an archive, too large, changes again and again while it is
     *     read, or cannot be read
     */
    public static Content read(Path file) throws UnreadableDocumentException {
        return read(file, SourceReader::open);
    }

    static Content read(Path file, Opening opening) throws UnreadableDocumentException {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                Optional<Content> content = attempt(file, opening);
                if (content.isPresent()) {
                    return content.get();
                }
            } catch (IOException e) {
                throw new UnreadableDocumentException(unreadable(e));
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        throw new UnreadableDocumentException(CHANGED);
    }

    /** Empty where the file changed meanwhile. */
    private static Optional<Content> attempt(Path file, Opening opening)
            throws IOException, UnreadableDocumentException {
        BasicFileAttributes before = attributes(file);
        if (!before.isRegularFile()) {
            throw new UnreadableDocumentException(notPlain(before));
        }
        boolean small = before.size() <= LARGEST;
        byte[] bytes;
        try (InputStream in = opening.open(file)) {
            bytes = in.readNBytes(small ? LARGEST + 1 : ArchiveFormat.TELLING);
        }
        if (small && (bytes.length != before.size() || !isUnchanged(before, file))) {
            return Optional.empty();
        }
        Optional<ArchiveFormat> archive = ArchiveFormat.of(bytes);
        if (archive.isPresent()) {
            throw new UnreadableDocumentException("an archive (%s), which must be unpacked first"
                    .formatted(archive.get().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        if (ReleaseFile.startsWith(bytes)) {
            return Optional.of(new Content.Rows());
        }
        if (!small) {
            throw new UnreadableDocumentException(tooLarge(before.size()));
        }
        return Optional.of(new Content.Whole(bytes));
    }

    private static String notPlain(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink()
                ? "a link, which is not followed"
                : attributes.isDirectory() ? "a folder that cannot be listed" : "no plain file";
    }

    /** Not through a link, which may have come into its place meanwhile. */
    static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    static String tooLarge(long size) {
        return String.format(Locale.ENGLISH, "too large: %,d bytes, the archive takes documents of up to %,d", size,
                LARGEST);
    }

    /** Why, without the path, which is for nobody but who keeps the machine. */
    static String unreadable(IOException failure) {
        return "cannot be read: " + switch (failure) {
            case AccessDeniedException _ -> "the program may not read it";
            case NoSuchFileException _ -> "it is not there any more";
            case FileSystemException system ->
                system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    static boolean isUnchanged(BasicFileAttributes before, Path file) throws IOException {
        BasicFileAttributes after = attributes(file);
        return before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
