package org.reftel.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A text beside this class. */
final class Resource {
    private Resource() {}

    /** Its lines, without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream in = Optional.ofNullable(Resource.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The rows of a table without quotes, cut at commas; the heading is left out. */
    static List<String[]> rows(String name) {
        return lines(name).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
