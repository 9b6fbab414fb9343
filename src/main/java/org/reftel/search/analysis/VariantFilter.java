package org.reftel.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private final Deque<Variants.Variant> pending = new ArrayDeque<>();

    VariantFilter(TokenStream words, Variants variants) {
        super(words);
        this.variants = variants;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            Variants.Variant variant = pending.removeFirst();
            term.setEmpty().append(variant.term());
            increment.setPositionIncrement(0);
            boost.setBoost(variant.weight());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<Variants.Variant> found = variants.of(term, type.type().equals(CompoundFilter.NAME));
        pending.addAll(found);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
