package org.reftel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.TextDecoder;

/** The five documents that the project carries. */
public final class SeedFiles {
    public static final Path FOLDER = Path.of("seeds");

    private SeedFiles() {}

    public static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the number its name starts with: 0 to 4. */
    public static String text(int number) {
        return text(files().get(number));
    }

    public static String text(Path file) {
        try {
            return ((Decoded) TextDecoder.decode(Files.readAllBytes(file))).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
