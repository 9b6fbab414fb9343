package org.reftel.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the lists that lie beside the classes. */
public final class PeopleResource {
    private PeopleResource() {}

    /**
     * All lines.
     *
     * @param beside a class of the package that the list belongs to
     * @throws IllegalStateException where it is missing from the program
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = Optional.ofNullable(beside.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
