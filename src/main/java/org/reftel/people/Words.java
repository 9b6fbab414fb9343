package org.reftel.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Posts;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The word lists of {@code words.txt}, and the cities and countries of the posts. */
final class Words {
    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);

    private Words() {}

    static Words load(Posts posts) {
        Words words = new Words();
        words.read();
        for (Post post : posts.all()) {
            post.city().ifPresent(city -> words.add(WordClass.PLACE, city));
            post.country().ifPresent(country -> words.add(WordClass.PLACE, country));
        }
        return words;
    }

    private void read() {
        try (InputStream in = Optional.ofNullable(Words.class.getResourceAsStream("words.txt")).orElseThrow();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            WordClass current = WordClass.COMMON;
            for (String line : lines.lines().toList()) {
                if (line.startsWith("=")) {
                    current = WordClass.valueOf(line.substring(1).strip());
                } else if (!line.startsWith("#")) {
                    add(current, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt", e);
        }
    }

    private void add(WordClass wordClass, String line) {
        for (String word : line.split("[ ,]+")) {
            if (!word.isBlank()) {
                classes.computeIfAbsent(wordClass, _ -> new HashSet<>()).add(word.toLowerCase(Locale.ROOT));
            }
        }
    }

    boolean is(WordClass wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
