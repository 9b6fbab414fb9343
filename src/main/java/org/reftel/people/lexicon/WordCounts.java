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
record WordCounts(int lower, int capital, int in, int the, int capitals) {
    static WordCounts of(String[] cells) {
        return new WordCounts(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
    }

    long classes() {
        long classes = 0;
        if (lower >= 2 && lower * 2 > capital) {
            classes |= WordClass.LOWER.bit();
        }
        if (lower >= 2 && lower > capital) {
            classes |= WordClass.MOSTLY_LOWER.bit();
        }
        if (capital >= 5 && in * 100 >= capital * 15) {
            classes |= WordClass.PLACE_LIKE.bit();
        }
        if (capital >= 4 && the * 10 >= capital * 4) {
            classes |= WordClass.THE_LIKE.bit();
        }
        if (capitals >= 3 && capitals > lower && capitals > capital) {
            classes |= WordClass.ACRONYM.bit();
        }
        return classes;
    }
}
