package org.reftel.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.util.ConcurrentLruCache;

/**
 * What a query looks for beside a word: its other forms, its other spellings, and other names of the same. Marking hits asks this
 * of every word of a text, so that the last words are kept, for all threads.
 */
final class SoughtVariants implements Variants {
    private static final float NAME_WEIGHT = 0.9f;
    private static final float SPELLING_WEIGHT = 0.7f;
    /** Four of another form tell as much as the word itself once. */
    private static final float FORM_WEIGHT = 0.25f;

    private final ConcurrentLruCache<String, List<Variant>> known = new ConcurrentLruCache<>(MOST_KNOWN, this::work);
    /** Weights are for words that stand alone: of a phrase the library would multiply them. */
    private final boolean weighted;
    private final boolean text;
    private final Synonyms synonyms;

    SoughtVariants(boolean text, boolean weighted, Synonyms synonyms) {
        this.text = text;
        this.weighted = weighted;
        this.synonyms = synonyms;
    }

    @Override
    public List<Variant> of(CharTermAttribute word, boolean name) {
        return known.get(word.toString());
    }

    private List<Variant> work(String written) {
        Map<String, Float> terms = new LinkedHashMap<>();
        String fold = Transliteration.fold(written);
        terms.putIfAbsent(fold, SPELLING_WEIGHT);
        terms.putIfAbsent(FOLD + fold, SPELLING_WEIGHT);
        synonyms.words(written).forEach(other -> terms.putIfAbsent(other, NAME_WEIGHT));
        if (text) {
            String stem = new WordStem().of(written.toCharArray(), written.length()).toString();
            terms.putIfAbsent(stem, FORM_WEIGHT);
            terms.putIfAbsent(STEM + stem, FORM_WEIGHT);
        }
        terms.remove(written);
        List<Variant> variants = new ArrayList<>(terms.size());
        terms.forEach((term, weight) -> variants.add(new Variant(term, weighted ? weight : 1)));
        return variants;
    }
}
