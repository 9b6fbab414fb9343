package org.reftel.search.analysis;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** The analyzers by name. Stop words stay in: phrases are looked for word by word. */
public final class Analysis implements LuceneAnalysisConfigurer {
    /** Running text in English, for the index. */
    public static final String TEXT = "text";
    /** Running text that a query's words are to be marked in: as {@link #TEXT}, by threads of which there may be many. */
    public static final String MARKED = "marked";
    /** A word that is looked for in running text: with its other forms, which count less. */
    public static final String WORD = "word";
    /** Words in a row that are looked for in running text, with their other forms. */
    public static final String WORDS = "words";
    /** Names, which are not stemmed, for the index. */
    public static final String NAME = "name";
    /** Names that are looked for. */
    public static final String NAMES = "names";
    /** Words in no other form than the written one. */
    public static final String EXACT = "exact";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        Synonyms synonyms = Synonyms.load();
        context.analyzer(TEXT).instance(TextAnalyzer.indexing(true));
        context.analyzer(MARKED).instance(TextAnalyzer.marking());
        context.analyzer(WORD).instance(TextAnalyzer.seeking(true, true, synonyms));
        context.analyzer(WORDS).instance(TextAnalyzer.seeking(true, false, synonyms));
        context.analyzer(NAME).instance(TextAnalyzer.indexing(false));
        context.analyzer(NAMES).instance(TextAnalyzer.seeking(false, false, synonyms));
        context.analyzer(EXACT).instance(TextAnalyzer.exact());
    }
}
