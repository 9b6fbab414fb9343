package org.reftel.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.reftel.search.field.IndexFields;

/**
 * The words of a text that tell it from others: often in it, seldom elsewhere. Lucene's own class of this purpose reads term
 * vectors or stored text, which the index has not.
 */
final class TellingWords {
    private static final int MOST = 25;
    /** The start of a long cable tells enough. */
    private static final int LONGEST_TEXT = 60_000;
    private static final int SHORTEST_WORD = 4;
    /** Words that more than one cable in so many has tell nothing. */
    private static final int COMMON = 10;

    private TellingWords() {}

    private record Weighed(String word, double weight) {}

    /** As they are indexed, the most telling first; words that no other cable has are left out, and numbers. */
    static List<String> of(IndexReader reader, Analyzer analyzer, String text) throws IOException {
        List<Weighed> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> word : counts(analyzer, text).entrySet()) {
            int having = reader.docFreq(new Term(IndexFields.TEXT, word.getKey()));
            if (having > 1 && having <= Math.max(2, reader.numDocs() / COMMON)) {
                weighed.add(new Weighed(word.getKey(),
                        Math.sqrt(word.getValue()) * Math.log(1 + reader.numDocs() / (double) having)));
            }
        }
        return weighed.stream().sorted(Comparator.comparingDouble(Weighed::weight).reversed()
                .thenComparing(Weighed::word)).limit(MOST).map(Weighed::word).toList();
    }

    private static Map<String, Integer> counts(Analyzer analyzer, String text) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (TokenStream tokens = analyzer.tokenStream(IndexFields.TEXT,
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (isWord(term)) {
                    counts.merge(term.toString(), 1, Integer::sum);
                }
            }
            tokens.end();
        }
        return counts;
    }

    private static boolean isWord(CharTermAttribute term) {
        return term.length() >= SHORTEST_WORD && term.chars().noneMatch(Character::isDigit);
    }
}
