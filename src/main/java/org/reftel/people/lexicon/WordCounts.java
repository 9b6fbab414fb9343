package org.reftel.people.lexicon;

/**
 * How a word stands in the texts that were counted.
 *
 * @param lower in small letters
 * @param capital with a first capital inside a sentence
 * @param in of these behind in, at, near, from, into
 * @param the of these behind the
 * @param capitals in capitals among mixed letters
 */
public record WordCounts(int lower, int capital, int in, int the, int capitals) {
    /** Of a word that stood nowhere. */
    public static final WordCounts NONE = new WordCounts(0, 0, 0, 0, 0);

    /** Fewer in small letters, with a first capital, in capitals decide nothing. */
    private static final int LEAST_LOWER = 2;
    private static final int LEAST_CAPITAL = 4;
    private static final int LEAST_CAPITALS = 3;

    public WordCounts {
        if (lower < 0 || capital < 0 || in < 0 || the < 0 || capitals < 0) {
            throw new IllegalArgumentException("a count is negative");
        }
    }

    /**
     * Of a row's cells.
     *
     * @throws IllegalArgumentException where one is no number or negative
     */
    static WordCounts of(String[] cells) {
        return new WordCounts(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
    }

    /** The row of a word. */
    String row(String word) {
        return word + "," + lower + "," + capital + "," + in + "," + the + "," + capitals;
    }

    /** Of two countings together. */
    public WordCounts plus(WordCounts other) {
        return new WordCounts(lower + other.lower, capital + other.capital, in + other.in, the + other.the,
                capitals + other.capitals);
    }

    /** How often it stands at all. */
    public long total() {
        return (long) lower + capital + capitals;
    }

    /**
     * Whether it stands often enough to tell what it is.
     *
     * @param times how much more is asked for than the least; 1 for the least
     */
    public boolean tells(int times) {
        return lower >= LEAST_LOWER * times || capital >= LEAST_CAPITAL * times || capitals >= LEAST_CAPITALS * times;
    }

    long classes() {
        long classes = 0;
        if (lower >= LEAST_LOWER && lower * 2 > capital) {
            classes |= WordClass.LOWER.bit();
        }
        if (lower >= LEAST_LOWER && lower > capital) {
            classes |= WordClass.MOSTLY_LOWER.bit();
        }
        if (capital >= 5 && in * 100 >= capital * 15) {
            classes |= WordClass.PLACE_LIKE.bit();
        }
        if (capital >= LEAST_CAPITAL && the * 10 >= capital * 4) {
            classes |= WordClass.THE_LIKE.bit();
        }
        if (capitals >= LEAST_CAPITALS && capitals > lower && capitals > capital) {
            classes |= WordClass.ACRONYM.bit();
        }
        return classes;
    }
}
