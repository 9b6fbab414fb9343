package org.reftel.search.analysis;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What an index keeps beside a word: its stem and, of names, the fold of its spelling, where they differ from the word. Not for
 * several threads at a time.
 */
final class IndexedVariants implements Variants {
    private final WordStem stems = new WordStem();
    private final CharArrayMap<List<Variant>> ofNames;
    private final CharArrayMap<List<Variant>> ofOthers;
    private final boolean text;
    private final int mostKnown;

    /**
     * Variants.
     *
     * @param text running text, where words are stemmed and names begin with capitals; else all words are names
     * @param mostKnown of how many words of either kind the variants are remembered
     */
    IndexedVariants(boolean text, int mostKnown) {
        this.text = text;
        this.mostKnown = mostKnown;
        this.ofNames = new CharArrayMap<>(mostKnown, false);
        this.ofOthers = new CharArrayMap<>(mostKnown, false);
    }

    @Override
    public List<Variant> of(CharTermAttribute word, boolean name) {
        CharArrayMap<List<Variant>> known = name ? ofNames : ofOthers;
        List<Variant> variants = known.get(word.buffer(), 0, word.length());
        if (variants == null) {
            variants = work(word, name);
            if (known.size() < mostKnown) {
                known.put(word.toString(), variants);
            }
        }
        return variants;
    }

    private List<Variant> work(CharTermAttribute word, boolean name) {
        List<Variant> variants = List.of();
        if (text) {
            CharTermAttribute stem = stems.of(word.buffer(), word.length());
            if (!isSame(stem, word)) {
                variants = List.of(new Variant(STEM + stem.toString(), 1));
            }
        }
        if (name || !text) {
            String written = word.toString();
            String fold = Transliteration.fold(written);
            if (!fold.equals(written)) {
                variants = new ArrayList<>(variants);
                variants.add(new Variant(FOLD + fold, 1));
            }
        }
        return variants;
    }

    private static boolean isSame(CharTermAttribute one, CharTermAttribute other) {
        return one.length() == other.length() && CharSequence.compare(one, other) == 0;
    }
}
