package org.reftel.people.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the lists of this room. */
final class OfficeResource {
    private OfficeResource() {}

    /** Lines that are neither empty nor comments. */
    static List<String> lines(String name) {
        try (InputStream in = Optional.ofNullable(OfficeResource.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Rows below the line of headings. */
    static List<List<String>> rows(String name) {
        return lines(name).stream().skip(1).map(line -> Arrays.asList(line.split(",", -1))).toList();
    }

    /** The forms in one cell. */
    static List<String> forms(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    static Optional<String> cell(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
