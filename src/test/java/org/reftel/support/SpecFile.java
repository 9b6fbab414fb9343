package org.reftel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Many examples of some rules in one file: under a heading for each rule, lines of what is given, an arrow, and what is made of it. */
public final class SpecFile {
    private static final Path FOLDER = Path.of("src/test/resources/org/reftel");
    private static final String HEADING = "## ";
    private static final String ARROW = " => ";

    private SpecFile() {}

    /**
     * One line.
     *
     * @param rule the heading above it
     */
    public record Example(String rule, String given, String expected) {}

    /** The examples in order; lines without an arrow are remarks. */
    public static Stream<Example> examples(String file) {
        Stream.Builder<Example> examples = Stream.builder();
        String rule = "";
        for (String line : lines(FOLDER.resolve(file))) {
            int arrow = line.lastIndexOf(ARROW);
            if (line.startsWith(HEADING)) {
                rule = line.substring(HEADING.length());
            } else if (arrow >= 0) {
                examples.add(new Example(rule, line.substring(0, arrow), line.substring(arrow + ARROW.length())));
            }
        }
        return examples.build();
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
