package org.reftel.ingest.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All runs of some words of a text, to tell how much of it another text has. Case and punctuation do not count, as that is what
 * web sites garble.
 */
public final class WordRuns {
    private static final int LENGTH = 5;
    /** Fewer could agree by chance, as the closing words of two telegrams do. */
    private static final int FEWEST = 20;
    private static final int PRIME = 31;

    /** Hashes, sorted, each once. */
    private final int[] runs;

    private WordRuns(int[] runs) {
        this.runs = runs;
    }

    /** Of a text in pieces; runs do not go over their ends. */
    public static WordRuns of(List<String> pieces) {
        return new WordRuns(pieces.stream().flatMapToInt(WordRuns::runs).sorted().distinct().toArray());
    }

    private static IntStream runs(String piece) {
        List<Integer> words = words(piece);
        return IntStream.rangeClosed(0, words.size() - LENGTH).map(start -> words.subList(start, start + LENGTH)
                .stream().mapToInt(Integer::intValue).reduce(1, (hash, word) -> PRIME * hash + word));
    }

    private static List<Integer> words(String piece) {
        List<Integer> words = new ArrayList<>();
        int hash = 0;
        for (int i = 0; i <= piece.length(); i++) {
            char c = i < piece.length() ? piece.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = PRIME * hash + Character.toLowerCase(c);
            } else if (hash != 0 && Character.isWhitespace(c)) {
                words.add(hash);
                hash = 0;
            }
        }
        return words;
    }

    /** Whether there is text enough to tell. */
    boolean isEnough() {
        return runs.length >= FEWEST;
    }

    /** The share of the shorter text's runs that the other has too; 0 to 1. */
    double sharedWith(WordRuns other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / Math.max(1, Math.min(runs.length, other.runs.length));
    }
}
