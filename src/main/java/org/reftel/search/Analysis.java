package org.reftel.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text becomes terms. Stop words stay in: phrases are looked for word by word. */
public final class Analysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(IndexFields.ENGLISH).custom().tokenizer("standard").tokenFilter("lowercase")
                .tokenFilter("englishPossessive").tokenFilter("asciiFolding").tokenFilter("kStem");
        context.analyzer(IndexFields.NAME).custom().tokenizer("standard").tokenFilter("lowercase")
                .tokenFilter("englishPossessive").tokenFilter("asciiFolding");
    }
}
