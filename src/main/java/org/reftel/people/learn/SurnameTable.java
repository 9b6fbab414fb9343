package org.reftel.people.learn;

import java.util.Map;
import java.util.stream.Collectors;

import org.reftel.people.lexicon.LearntTables;
import org.reftel.people.lexicon.Lexicon;

/** The surnames that many telegrams vouch for. Not for use by several threads. */
public final class SurnameTable {
    private static final int MOST = 300_000;

    private final BoundedTable<Integer> surnames;
    private int cables;

    public SurnameTable() {
        this(MOST);
    }

    SurnameTable(int most) {
        surnames = new BoundedTable<>(most, Integer::sum, Integer::longValue);
    }

    /** One more telegram's surnames, as {@link TelegramSurnames} finds them. */
    public void add(Map<String, Integer> telegram) {
        cables++;
        telegram.forEach(surnames::add);
        surnames.trim();
    }

    /**
     * Surnames that enough telegrams vouch for; no words.
     *
     * @param known of which no word is taken: what is a place or an ordinary word becomes no surname by a title in front of it
     * @param words the same telegrams', which tell that a word is also used in small letters
     */
    public LearntTables tables(Lexicon known, WordTable words) {
        int enough = Enough.of(cables) * TelegramSurnames.MOST_PLACES;
        return new LearntTables(Map.of(), surnames.sums().entrySet().stream()
                .filter(entry -> entry.getValue() >= enough && known.classes(entry.getKey()) == 0
                        && !words.isOrdinary(entry.getKey()))
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }
}
