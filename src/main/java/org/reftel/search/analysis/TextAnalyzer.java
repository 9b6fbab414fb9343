package org.reftel.search.analysis;

import java.util.Optional;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

/** The chain that all our analyzers have, with the variants that each puts beside a word. */
final class TextAnalyzer extends Analyzer {
    private final boolean graph;
    private final Optional<Supplier<Variants>> variants;

    private TextAnalyzer(boolean graph, Optional<Supplier<Variants>> variants) {
        this.graph = graph;
        this.variants = variants;
    }

    /** For an index. */
    static TextAnalyzer indexing(boolean text) {
        return new TextAnalyzer(false, Optional.of(() -> new IndexedVariants(text, Variants.MOST_KNOWN)));
    }

    /** For running text that is not to be kept, and words of it only to be marked. */
    static TextAnalyzer marking() {
        return new TextAnalyzer(false, Optional.of(() -> new IndexedVariants(true, Variants.FEW_KNOWN)));
    }

    /** For queries. */
    static TextAnalyzer seeking(boolean text, boolean weighted, Synonyms synonyms) {
        Variants shared = new SoughtVariants(text, weighted, synonyms);
        return new TextAnalyzer(true, Optional.of(() -> shared));
    }

    /** For words as they are written. */
    static TextAnalyzer exact() {
        return new TextAnalyzer(true, Optional.empty());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer runs = CharTokenizer.fromTokenCharPredicate(TextAnalyzer::isInRun);
        TokenStream words = normalize(field, new CompoundFilter(runs, graph));
        return new TokenStreamComponents(runs,
                variants.<TokenStream>map(kind -> new VariantFilter(words, kind.get())).orElse(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    private static boolean isInRun(int c) {
        if (c <= ' ') {
            return false;
        }
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || Run.isJoiner(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
