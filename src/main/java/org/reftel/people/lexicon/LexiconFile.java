package org.reftel.people.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the resources of the lexicon. */
final class LexiconFile {
    private LexiconFile() {}

    /** Takes a word in small letters with its classes. */
    interface Entries {
        void add(String word, long classes);
    }

    /** Lines of words under headings that start with = and name the class. */
    static void words(String name, Entries entries) {
        WordClass current = WordClass.COMMON;
        for (String line : lines(name)) {
            if (line.startsWith("=")) {
                current = WordClass.valueOf(line.substring(1).strip());
            } else if (!line.startsWith("#")) {
                for (String word : line.split(" +")) {
                    if (!word.isBlank()) {
                        entries.add(word.toLowerCase(Locale.ROOT), current.bit());
                    }
                }
            }
        }
    }

    /** All lines of a resource. */
    static List<String> lines(String name) {
        try (InputStream in = Optional.ofNullable(LexiconFile.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
