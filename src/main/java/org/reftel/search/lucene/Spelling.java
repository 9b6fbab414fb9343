package org.reftel.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.reftel.search.field.IndexFields;

/** Finds words that are spelt like those of a query, where no cable has these. */
final class Spelling {
    /** Words of a query; what stands in front of a colon is a field. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?!:)");
    /** Shorter words are like too many others. */
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 20;
    private static final int MOST_LIKE = 50;
    /** A letter is mistaken once in so many, as a logarithm. */
    private static final double SLIP = Math.log(1_000);

    private final IndexReader reader;
    private final DirectSpellChecker speller = new DirectSpellChecker();
    private final StringDistance distance = new LuceneLevenshteinDistance();

    Spelling(IndexReader reader) {
        this.reader = reader;
        speller.setMinQueryLength(SHORTEST);
    }

    /** The query with such words replaced; empty where there are none. */
    Optional<String> better(String query) {
        StringBuilder better = new StringBuilder();
        Matcher words = WORD.matcher(query);
        boolean changed = false;
        for (int i = 0; i < MOST_WORDS && words.find(); i++) {
            Optional<String> other = other(words.group().toLowerCase(Locale.ROOT));
            changed |= other.isPresent();
            words.appendReplacement(better, Matcher.quoteReplacement(other.orElse(words.group())));
        }
        words.appendTail(better);
        return changed ? Optional.of(better.toString()) : Optional.empty();
    }

    private Optional<String> other(String word) {
        try {
            // among the terms are forms of words too, which begin with a sign
            return Arrays.stream(speller.suggestSimilar(new Term(IndexFields.TEXT, word), MOST_LIKE, reader,
                    SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
                    .filter(like -> Character.isLetterOrDigit(like.string.charAt(0)))
                    .max(Comparator.comparingDouble(like -> likelihood(word, like))).map(like -> like.string);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a word as the one that was meant, as a logarithm: what stands in many cables is typed often, and most slips are of one letter. */
    private double likelihood(String word, SuggestWord like) {
        int shorter = Math.min(word.codePointCount(0, word.length()),
                like.string.codePointCount(0, like.string.length()));
        return Math.log(like.freq) - SLIP * Math.round((1 - distance.getDistance(word, like.string)) * shorter);
    }
}
