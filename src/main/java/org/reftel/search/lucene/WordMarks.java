package org.reftel.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.reftel.archive.cable.Cable;
import org.reftel.search.analysis.Analysis;
import org.reftel.search.field.IndexFields;
import org.reftel.search.query.QueryNode;

/** Where a query's words stand in texts, each of which is taken apart as the index takes it apart. Not for several threads at a time. */
final class WordMarks {
    /** No cable has so many paragraphs that are worth looking at. */
    static final int MOST_PARAGRAPHS = 2_000;
    /** Characters of a paragraph, on average: a longer one needs more of the words to be the best. */
    private static final float PARAGRAPH_LENGTH = 700;
    private static final float SATURATION = 1.2f;
    private static final float LENGTH_WEIGHT = 0.75f;
    /** Behind each paragraph; one of its own would end it. */
    private static final char SEPARATOR = '\u2029';

    private final FieldHighlighter paragraphs;
    private final FieldHighlighter sentences;

    /**
     * Of what a query asks of running text; empty where it asks for nothing that stands in paragraphs.
     *
     * @param sentences how many sentences of a text are wanted at most, the best ones
     */
    static Optional<WordMarks> of(SearchMapping mapping, QueryNode query, int sentences) {
        return new ParagraphPredicates(mapping.scope(Cable.class).predicate()).of(query).map(predicate -> {
            Analyzer analyzer = mapping.backend().unwrap(LuceneBackend.class).analyzer(Analysis.MARKED).orElseThrow();
            return new WordMarks(analyzer, LuceneMigrationUtils.toLuceneQuery(predicate), sentences);
        });
    }

    private WordMarks(Analyzer analyzer, Query words, int sentences) {
        this.paragraphs = new Marking(analyzer, () -> new CustomSeparatorBreakIterator(SEPARATOR),
                new PassageScorer(SATURATION, LENGTH_WEIGHT, PARAGRAPH_LENGTH), false).of(words, 1);
        this.sentences = new Marking(analyzer, () -> BreakIterator.getSentenceInstance(Locale.ROOT),
                new PassageScorer(), true).of(words, sentences);
    }

    /** A stretch of a text, in 0-based UTF-16 offsets, and the hits in it, in order, of which none covers another. */
    record Stretch(int start, int end, List<HitMarks.Range> hits) {
        private static Stretch of(Passage passage) {
            List<HitMarks.Range> hits = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                add(hits, new HitMarks.Range(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
            }
            // a phrase may end in the next sentence
            int end = hits.isEmpty() ? 0 : hits.getLast().end();
            return new Stretch(passage.getStartOffset(), Math.max(passage.getEndOffset(), end), hits);
        }

        /** A word and its stem stand in one place, and so do a compound and its parts. */
        private static void add(List<HitMarks.Range> hits, HitMarks.Range next) {
            if (hits.isEmpty() || next.start() >= hits.getLast().end()) {
                hits.add(next);
            } else {
                HitMarks.Range last = hits.removeLast();
                hits.add(new HitMarks.Range(last.start(), Math.max(last.end(), next.end())));
            }
        }
    }

    /** The place of the best paragraph, from 0: with more of the words, rarer ones, or more often, for its length. */
    Optional<Integer> best(List<String> texts) {
        StringBuilder all = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (String text : texts) {
            all.append(text.replace(SEPARATOR, ' ')).append(SEPARATOR);
            ends.add(all.length());
        }
        return stretches(paragraphs, all.toString()).stream().findFirst().map(found -> {
            int place = 0;
            while (ends.get(place) <= found.start) {
                place++;
            }
            return place;
        });
    }

    /** The sentences that have some of the words, in their order. */
    List<Stretch> sentences(String text) {
        return stretches(sentences, text);
    }

    private static List<Stretch> stretches(FieldHighlighter highlighter, String text) {
        try {
            return highlighter.highlightFieldForDoc(null, -1, text) instanceof Stretches found
                    ? found.all
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
    }

    private record Stretches(List<Stretch> all) {}

    /**
     * The library's marking of one text, without a look into the index. A phrase is marked as one hit where that is wanted, which
     * takes longer than its words do.
     */
    private static final class Marking extends UnifiedHighlighter {
        private Marking(Analyzer analyzer, Supplier<BreakIterator> breaks, PassageScorer scorer, boolean wholePhrases) {
            super(builderWithoutSearcher(analyzer).withBreakIterator(breaks).withScorer(scorer)
                    .withFormatter(new PassageFormatter() {
                        @Override
                        public Object format(Passage[] passages, String content) {
                            return new Stretches(List.of(passages).stream().map(Stretch::of).toList());
                        }
                    }).withPassageSortComparator(Comparator.comparingInt(Passage::getStartOffset))
                    .withMaxNoHighlightPassages(0).withWeightMatches(wholePhrases));
        }

        private FieldHighlighter of(Query words, int most) {
            Set<Term> terms = extractTerms(words);
            return getFieldHighlighter(IndexFields.TEXT, words, terms, most);
        }
    }
}
