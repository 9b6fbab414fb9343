package org.reftel.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The library's stemmer for one word at a time, so that a word can be kept beside its stem without copying a token's state. */
final class WordStem {
    private final OneWord word = new OneWord();
    private final KStemFilter stemmer = new KStemFilter(word);
    private final CharTermAttribute stem = stemmer.getAttribute(CharTermAttribute.class);

    /** The stem; valid until the next call. */
    CharTermAttribute of(char[] text, int length) {
        word.set(text, length);
        try {
            stemmer.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory was not read", e);
        }
        return stem;
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private void set(char[] text, int length) {
            clearAttributes();
            term.copyBuffer(text, 0, length);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
