package org.reftel.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.reftel.search.analysis.Run.Part;

/**
 * Makes words of runs. What hyphens put together is there in one piece and in its parts; so is a name behind the Arabic article,
 * whether a hyphen or a blank stands between: al-Maliki, al Maliki and almaliki find each other.
 */
final class CompoundFilter extends TokenFilter {
    /** The type of words that begin with a capital and may be names. */
    static final String NAME = "name";
    /** Longer chains are enumerations. */
    private static final int MOST_PARTS = 4;
    private static final int SHORTEST_NAME = 4;
    private static final int ARTICLE = "al".length();
    private static final Set<String> ARTICLES = Set.of("al", "el");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final boolean graph;
    private final Deque<Word> parts = new ArrayDeque<>();
    private final Deque<Word> words = new ArrayDeque<>();
    private List<Word> ahead = List.of();

    /**
     * A filter.
     *
     * @param graph whether words say how many positions they take, as queries need it and an index cannot keep it
     */
    CompoundFilter(TokenStream runs, boolean graph) {
        super(runs);
        this.graph = graph;
    }

    /**
     * A word or a part of one.
     *
     * @param span how many positions it takes
     * @param beside whether it stands where the word before does
     */
    private record Word(String text, int start, int end, int span, boolean beside, boolean joined) {
        /** Numbers with hyphens between them are dates and the like. */
        private boolean hasLetter() {
            return text.codePoints().anyMatch(Character::isLetter);
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (words.isEmpty() && parts.isEmpty() && ahead.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (isWord()) {
                type.setType(isName(term.length(), term.charAt(0)) ? NAME : TypeAttribute.DEFAULT_TYPE);
                return true;
            }
            part();
        }
        if (words.isEmpty()) {
            place(chain());
        }
        if (words.isEmpty()) {
            return false;
        }
        emit(words.removeFirst());
        return true;
    }

    /** Most runs are words, which can stay as they are. */
    private boolean isWord() {
        char[] run = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (Run.isJoiner(run[i])) {
                return false;
            }
        }
        return term.length() != ARTICLE || !ARTICLES.contains(term.toString().toLowerCase(Locale.ROOT));
    }

    private void emit(Word word) {
        clearAttributes();
        term.append(word.text);
        offset.setOffset(word.start, word.end);
        increment.setPositionIncrement(word.beside ? 0 : 1);
        span.setPositionLength(graph ? word.span : 1);
        type.setType(isName(word.text.length(), word.text.charAt(0)) ? NAME : TypeAttribute.DEFAULT_TYPE);
    }

    private static boolean isName(int length, char first) {
        return length >= SHORTEST_NAME && Character.isUpperCase(first);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
        words.clear();
        ahead = List.of();
    }

    /** Words that go together; an article and what stands behind it go together. */
    private List<Word> chain() throws IOException {
        List<Word> chain = ahead.isEmpty() ? hyphenated() : ahead;
        ahead = List.of();
        if (chain.size() != 1 || !isArticle(chain.getFirst())) {
            return chain;
        }
        List<Word> behind = hyphenated();
        if (behind.isEmpty() || isArticle(behind.getFirst())) {
            ahead = behind;
            return chain;
        }
        List<Word> both = new ArrayList<>(chain);
        both.addAll(behind);
        return both;
    }

    /** Words with hyphens between them, or one word; none at the end. */
    private List<Word> hyphenated() throws IOException {
        while (parts.isEmpty()) {
            if (!input.incrementToken()) {
                return List.of();
            }
            part();
        }
        Word first = parts.removeFirst();
        if (parts.isEmpty() || !parts.getFirst().joined) {
            return List.of(first);
        }
        List<Word> chain = new ArrayList<>(List.of(first));
        while (!parts.isEmpty() && parts.getFirst().joined) {
            chain.add(parts.removeFirst());
        }
        return chain;
    }

    private void part() {
        int from = offset.startOffset();
        for (Part part : Run.parts(term.buffer(), term.length())) {
            parts.add(new Word(part.text(), from + part.start(), from + part.end(), 1, false, part.joined()));
        }
    }

    /** Of long chains only the parts: each way through them would be a phrase of its own in a query. */
    private void place(List<Word> chain) {
        boolean few = chain.size() <= MOST_PARTS && chain.stream().anyMatch(Word::hasLetter);
        for (int i = 0; i < chain.size(); i++) {
            words.add(chain.get(i));
            if (few && i == 0 && chain.size() > 1) {
                words.add(together(chain));
            }
            boolean pair = i + 1 < chain.size() && chain.size() > 2 && isArticle(chain.get(i));
            if (few && pair) {
                words.add(together(chain.subList(i, i + 2)));
            }
        }
    }

    private static Word together(List<Word> chain) {
        String text = chain.stream().map(Word::text).collect(Collectors.joining());
        return new Word(text, chain.getFirst().start, chain.getLast().end, chain.size(), true, false);
    }

    private static boolean isArticle(Word word) {
        return word.text.length() == ARTICLE && ARTICLES.contains(word.text.toLowerCase(Locale.ROOT));
    }
}
