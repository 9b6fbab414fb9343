package org.reftel.telegram.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.pointer.Pointer.Separate;
import org.reftel.telegram.pointer.ReferenceWords.Match;

/**
 * Finds the words of a paragraph that point to a telegram or a paragraph: reftel, refs A and B, septel, para 7. What they may mean
 * otherwise is left alone.
 */
public final class PointerFinder {
    private static final Set<String> SEPTEL = Set.of("septel", "septels");

    private final Tokens tokens;
    private final ReferenceWords references;
    private final ParagraphWords paragraphs;

    private PointerFinder(String text) {
        this.tokens = Tokens.of(text);
        this.references = new ReferenceWords(tokens);
        this.paragraphs = new ParagraphWords(tokens, references);
    }

    /**
     * In the order of the text, none within another.
     *
     * @param text a paragraph's reading text
     */
    public static List<Pointer> in(String text) {
        return new PointerFinder(text).all();
    }

    private List<Pointer> all() {
        List<Pointer> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Pointer> before = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
            Optional<Match> match = match(at, before);
            match.ifPresent(words -> found.addAll(words.pointers()));
            at = match.map(Match::next).orElse(at + 1);
        }
        return found;
    }

    private Optional<Match> match(int at, Optional<Pointer> before) {
        Token head = tokens.at(at);
        if (head.isAnyOf(SEPTEL)) {
            return Optional.of(new Match(List.of(new Pointer(head.start(), head.end(), new Separate())), at + 1));
        }
        return references.at(at).or(() -> paragraphs.at(at, before));
    }
}
