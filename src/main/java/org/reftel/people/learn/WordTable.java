package org.reftel.people.learn;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.reftel.people.lexicon.LearntTables;
import org.reftel.people.lexicon.WordCounts;

/** How the words of many telegrams stand. Not for use by several threads. */
public final class WordTable {
    /** Some 100 MB; the words that 250,000 cables use more than once or twice are fewer. */
    private static final int MOST = 600_000;

    private final BoundedTable<WordCounts> words;
    private int cables;
    private long total;

    public WordTable() {
        this(MOST);
    }

    WordTable(int most) {
        words = new BoundedTable<>(most, WordCounts::plus, WordCounts::total);
    }

    /** One more telegram's words, as {@link TelegramWords} has counted them. */
    public void add(Map<String, WordCounts> telegram) {
        cables++;
        telegram.forEach((word, counts) -> {
            words.add(word, counts);
            total += counts.total();
        });
        words.trim();
    }

    /** How many telegrams were counted. */
    public int cables() {
        return cables;
    }

    /** How many words were counted, each as often as it stands. */
    public long total() {
        return total;
    }

    /** Whether a word in small letters stands so at least as often as with a capital, be that once. */
    boolean isOrdinary(String word) {
        WordCounts counts = words.sums().getOrDefault(word, WordCounts.NONE);
        return counts.lower() > 0 && counts.lower() >= counts.capital();
    }

    /** The words that are counted often enough to tell what they are; no surnames. */
    public LearntTables tables() {
        int times = Enough.of(cables);
        return new LearntTables(words.sums().entrySet().stream().filter(entry -> entry.getValue().tells(times))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), Set.of());
    }
}
