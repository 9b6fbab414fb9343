package org.reftel.people.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lines of learnt tables, to and fro. */
final class LearntRows {
    static final List<String> ABOUT_COUNTS = List.of(
            "How often words stand in the paragraphs of cables: in small letters; with a first capital inside a sentence, of these",
            "behind in/at/near/from/into and behind the; in capitals among mixed letters. Small counts are left out.");
    static final List<String> ABOUT_SURNAMES = List.of(
            "Surnames of persons whom cables name several times, with a title or as classifier or signer; a hint, never a proof.");

    private static final String COLUMNS = "word,lower,capital,in,the,capitals";
    private static final String HEADING = "= SURNAME";
    private static final int WIDTH = 120;

    private LearntRows() {}

    static List<String> counts(LearntTables tables) {
        List<String> lines = new ArrayList<>();
        lines.add(COLUMNS);
        tables.words().forEach((word, counts) -> lines.add(counts.row(word)));
        return lines;
    }

    /** As many words in a line as fit. */
    static List<String> surnames(LearntTables tables) {
        List<String> lines = new ArrayList<>(List.of("", HEADING));
        StringBuilder line = new StringBuilder();
        for (String surname : tables.surnames()) {
            if (line.length() + surname.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(surname);
        }
        lines.add(line.toString());
        return lines;
    }

    static LearntTables tables(List<String> counts, List<String> surnames) throws UnreadableTablesException {
        return new LearntTables(words(counts), words(surnames, HEADING));
    }

    private static Map<String, WordCounts> words(List<String> lines) throws UnreadableTablesException {
        Map<String, WordCounts> words = new HashMap<>();
        for (int i = start(lines, COLUMNS, LearntFiles.COUNTS); i < lines.size(); i++) {
            String line = lines.get(i);
            String[] cells = line.split(",", -1);
            if (!isWord(cells[0]) || cells.length != 6) {
                throw unexpected(LearntFiles.COUNTS, i, line, "a word in small letters and five numbers");
            }
            try {
                words.put(cells[0], WordCounts.of(cells));
            } catch (IllegalArgumentException e) {
                throw unexpected(LearntFiles.COUNTS, i, line, "a word in small letters and five numbers");
            }
        }
        return words;
    }

    private static Set<String> words(List<String> lines, String heading) throws UnreadableTablesException {
        Set<String> words = new HashSet<>();
        for (int i = start(lines, heading, LearntFiles.SURNAMES); i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ")) {
                if (!word.isEmpty() && !isWord(word)) {
                    throw unexpected(LearntFiles.SURNAMES, i, word, "a word in small letters");
                } else if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Behind the line that says what follows, which has only comments above it. */
    private static int start(List<String> lines, String first, String file) throws UnreadableTablesException {
        int i = 0;
        while (i < lines.size() && (lines.get(i).startsWith("#") || lines.get(i).isBlank())) {
            i++;
        }
        if (i == lines.size() || !lines.get(i).equals(first)) {
            throw unexpected(file, i, i < lines.size() ? lines.get(i) : "its end", "“" + first + "”");
        }
        return i + 1;
    }

    private static UnreadableTablesException unexpected(String file, int index, String met, String expected) {
        String shown = met.length() > WIDTH ? met.substring(0, WIDTH) + "..." : met;
        return new UnreadableTablesException(
                "%s, line %d, has “%s” where %s was expected".formatted(file, index + 1, shown, expected));
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
    }
}
