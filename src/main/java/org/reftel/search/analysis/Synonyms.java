package org.reftel.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Names that mean the same: of places that were renamed, of persons who are written in many ways, of bodies and their short forms. */
public final class Synonyms {
    private static final char COMMENT = '#';

    private final Map<String, Set<String>> groups = new HashMap<>();

    private Synonyms() {}

    /** Reads the list. */
    public static Synonyms load() {
        Synonyms synonyms = new Synonyms();
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().forEach(synonyms::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return synonyms;
    }

    private void add(String line) {
        int comment = line.indexOf(COMMENT);
        List<String> names = Arrays.stream((comment < 0 ? line : line.substring(0, comment)).split(","))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
        names.forEach(name -> groups.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(names));
    }

    /** Other names of one word for a word in small letters. */
    List<String> words(String word) {
        return of(word).stream().filter(name -> name.indexOf(' ') < 0).toList();
    }

    /** Other names of several words for a word or for words in a row, whatever their case. */
    public List<String> phrases(String words) {
        return of(words.strip().toLowerCase(Locale.ROOT)).stream().filter(name -> name.indexOf(' ') >= 0).toList();
    }

    /** Other names for words in a row, whatever their case. */
    public List<String> names(String words) {
        return of(words.strip().toLowerCase(Locale.ROOT));
    }

    private List<String> of(String name) {
        return groups.getOrDefault(name, Set.of()).stream().filter(other -> !other.equals(name)).toList();
    }
}
