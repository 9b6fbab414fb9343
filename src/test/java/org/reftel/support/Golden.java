package org.reftel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** Expected output kept in files. {@code -Dgolden.rewrite=true} writes them anew; the difference is read before it is committed. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/reftel");

    private Golden() {}

    public static void assertMatches(String file, String actual) {
        Path path = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual).as(file + " (-Dgolden.rewrite=true writes it anew)").isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
