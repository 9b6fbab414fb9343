package org.reftel.people.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.reftel.people.PeopleResource;

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

    /** Lines of phrases with commas between them. */
    static void phrases(String name, Consumer<String> entries) {
        for (String line : lines(name)) {
            if (!line.startsWith("#")) {
                Stream.of(line.split(",")).map(String::strip).filter(phrase -> !phrase.isEmpty()).forEach(entries);
            }
        }
    }

    /** All lines of a resource. */
    static List<String> lines(String name) {
        return PeopleResource.lines(LexiconFile.class, name);
    }
}
