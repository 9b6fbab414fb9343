package org.reftel.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Tells which of some terms a document of the index has. */
final class SharedTerms {
    private SharedTerms() {}

    /**
     * In the order in which they are given.
     *
     * @param doc within the leaf
     */
    static List<String> of(LeafReaderContext leaf, int doc, String field, List<String> terms) throws IOException {
        List<String> shared = new ArrayList<>();
        for (String term : terms) {
            PostingsEnum postings = leaf.reader().postings(new Term(field, term), PostingsEnum.NONE);
            if (postings != null && postings.advance(doc) == doc) {
                shared.add(term);
            }
        }
        return shared;
    }
}
