package org.reftel.telegram.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.pointer.Listed.Member;
import org.reftel.telegram.pointer.Pointer.Paragraphs;
import org.reftel.telegram.pointer.ReferenceWords.Match;

/** Reads "para 7" and "paragraphs 3-5". */
final class ParagraphWords {
    private static final Set<String> HEADS = Set.of("para", "paras", "paragraph", "paragraphs");
    private static final Set<String> PLURAL = Set.of("paras", "paragraphs");
    /** Behind the number at the start of a paragraph these make it a heading: "Paragraph 3:" in a draft. */
    private static final Set<String> BEHIND_HEADING = Set.of(":", ".", ")", "-", "\u2013");

    private final Tokens tokens;
    private final ParagraphOwner owner;

    ParagraphWords(Tokens tokens, ReferenceWords references) {
        this.tokens = tokens;
        this.owner = new ParagraphOwner(tokens, references);
    }

    /**
     * What is found at a token; no pointers where the words do not tell whose paragraphs they are.
     *
     * @param before what was found last
     */
    Optional<Match> at(int first, Optional<Pointer> before) {
        Token head = tokens.at(first);
        if (!head.isAnyOf(HEADS) || tokens.isGlued(first) && tokens.at(first - 1).isDash()) {
            return Optional.empty();
        }
        int from = tokens.isGlued(first + 1) && tokens.at(first + 1).is(".") ? first + 2 : first + 1;
        Listed<Integer> numbers = new ParagraphNumbers(tokens, head.isAnyOf(PLURAL)).from(from);
        if (numbers.isEmpty() || isHeading(first, numbers.next())) {
            return Optional.empty();
        }
        List<Pointer> pointers = new ArrayList<>();
        owner.of(first, numbers.next(), before).ifPresent(telegram -> {
            for (Member<Integer> member : numbers.members()) {
                pointers.add(new Pointer(pointers.isEmpty() ? head.start() : member.start(), member.end(),
                        new Paragraphs(member.first(), member.last(), telegram.references())));
            }
        });
        return Optional.of(new Match(pointers, numbers.next()));
    }

    private boolean isHeading(int first, int next) {
        boolean starts = first == 0 || tokens.at(first - 1).is("\n\n");
        return starts && (tokens.at(next).isAnyOf(BEHIND_HEADING) || tokens.at(next).is("\n\n"));
    }
}
