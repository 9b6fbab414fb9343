package org.reftel.search.analysis;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;

/** Puts the variants of each word beside it: those to keep in an index, or those to look for. */
final class VariantFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final BoostAttribute boost = addAttribute(BoostAttribute.class);
    private final Variants variants;
    private List<Variants.Variant> pending = List.of();
    private int next;

    VariantFilter(TokenStream words, Variants variants) {
        super(words);
        this.variants = variants;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < pending.size()) {
            Variants.Variant variant = pending.get(next++);
            term.setEmpty().append(variant.term());
            increment.setPositionIncrement(0);
            boost.setBoost(variant.weight());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        pending = variants.of(term, type.type().equals(CompoundFilter.NAME));
        next = 0;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = List.of();
        next = 0;
    }
}
