package org.reftel.people.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Learnt tables as the two files {@code counts.csv} and {@code surnames-met.txt}, shipped as resources or in a folder. */
public final class LearntFiles {
    public static final String COUNTS = "counts.csv";
    public static final String SURNAMES = "surnames-met.txt";

    private LearntFiles() {}

    /** Those inside the program. */
    static LearntTables shipped() {
        try {
            return LearntRows.tables(LexiconFile.lines(COUNTS), LexiconFile.lines(SURNAMES));
        } catch (UnreadableTablesException e) {
            throw new IllegalStateException("the shipped tables are broken", e);
        }
    }

    /**
     * Those in a folder; nothing where it has no {@code counts.csv}.
     *
     * @throws UnreadableTablesException where one is there that was not written by {@link #write}, or only half
     */
    public static LearntTables in(Path folder) throws UnreadableTablesException {
        if (!Files.exists(folder.resolve(COUNTS))) {
            return LearntTables.NONE;
        }
        try {
            return LearntRows.tables(lines(folder.resolve(COUNTS)), lines(folder.resolve(SURNAMES)));
        } catch (UnreadableTablesException e) {
            throw new UnreadableTablesException("in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<String> lines(Path file) throws UnreadableTablesException {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (CharacterCodingException e) {
            throw new UnreadableTablesException(file.getFileName() + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableTablesException(file.getFileName() + " cannot be read: " + e, e);
        }
    }

    /**
     * Writes both files, making the folder where it is missing. The counts come last, so that they are never there alone.
     *
     * @param origin sentences on where the tables come from, for the comment at the top
     */
    public static void write(Path folder, LearntTables tables, List<String> origin) throws IOException {
        Files.createDirectories(folder);
        replace(folder.resolve(SURNAMES), comment(LearntRows.ABOUT_SURNAMES, origin), LearntRows.surnames(tables));
        replace(folder.resolve(COUNTS), comment(LearntRows.ABOUT_COUNTS, origin), LearntRows.counts(tables));
    }

    private static List<String> comment(List<String> about, List<String> origin) {
        List<String> lines = new ArrayList<>(about);
        lines.addAll(origin);
        return lines.stream().map(line -> "# " + line).toList();
    }

    private static void replace(Path file, List<String> comment, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(comment);
        lines.addAll(rows);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, (String.join("\n", lines) + "\n").getBytes(UTF_8));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
