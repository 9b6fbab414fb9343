package org.reftel.telegram.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reftel.telegram.pointer.Listed.Member;

/**
 * Reads the letters behind "ref" and "reftels": B, (a), A and B, A-C, A through D. A letter that may be a word of the sentence, the
 * article or "I", is not read.
 */
final class LetterList {
    static final Set<String> AND = Set.of("and", "or", "&");
    static final Set<String> THROUGH = Set.of("through", "thru", "to");

    private final Tokens tokens;
    private final boolean plural;

    LetterList(Tokens tokens, boolean plural) {
        this.tokens = tokens;
        this.plural = plural;
    }

    /** The letters from this token on. */
    Listed<Character> from(int first) {
        List<Member<Character>> members = new ArrayList<>();
        int next = first;
        int at = first;
        while (at >= 0) {
            boolean bracketed = tokens.at(at).is("(");
            int letter = bracketed ? at + 1 : at;
            if (!fits(letter, members)) {
                break;
            }
            Member<Character> member = member(at, letter, bracketed);
            members.add(member);
            next = behind(member.end(), letter);
            at = continued(next);
        }
        return new Listed<>(members, next);
    }

    /** Standing alone; from the second on of the same kind as the last, and behind it in the alphabet. */
    private boolean fits(int at, List<Member<Character>> before) {
        if (!standsAlone(at)) {
            return false;
        }
        char letter = letter(at);
        if (before.isEmpty()) {
            return true;
        }
        char last = before.getLast().last();
        boolean word = letter == 'I' || !plural && tokens.at(at - 1).is(",");
        return letter > last && Character.isUpperCase(letter) == Character.isUpperCase(last)
                && (!word || !tokens.at(at + 1).isWord() || tokens.at(at + 1).isAnyOf(AND));
    }

    private char letter(int at) {
        return tokens.at(at).text().charAt(0);
    }

    /** No initial, no visa, no aeroplane: U.S., A/S, C-130. */
    private boolean standsAlone(int at) {
        if (!tokens.at(at).isLetter()) {
            return false;
        }
        Token next = tokens.at(at + 1);
        if (!tokens.isGlued(at + 1)) {
            return true;
        }
        boolean glued = tokens.isGlued(at + 2);
        Token second = tokens.at(at + 2);
        boolean joined = next.isDash() || next.is("/") && plural;
        return !next.isWord() && !next.isNumber()
                && !(next.is(".") && glued && second.isWord())
                && !((next.isDash() || next.is("/")) && glued && !(joined && second.isLetter()));
    }

    private Member<Character> member(int from, int at, boolean bracketed) {
        int start = tokens.at(from).start();
        char first = letter(at);
        int end = bracketed && tokens.at(at + 1).is(")") ? at + 1 : at;
        int last = end + 2;
        Token sign = tokens.at(end + 1);
        boolean tight = !sign.spaced() && !tokens.at(last).spaced();
        boolean ranged = sign.isDash() && (plural || tight)
                || sign.isAnyOf(THROUGH) && (plural || !sign.is("to"));
        last = ranged && bracketed && tokens.at(last).is("(") ? last + 1 : last;
        if (ranged && standsAlone(last) && letter(last) > first
                && Character.isUpperCase(letter(last)) == Character.isUpperCase(first)) {
            return new Member<>(start, tokens.at(last).end(), first, letter(last));
        }
        return new Member<>(start, tokens.at(end).end(), first, first);
    }

    private int behind(int end, int from) {
        int at = from;
        while (at < tokens.size() && tokens.at(at).start() < end) {
            at++;
        }
        return at;
    }

    /** Where the list goes on behind a comma or "and"; -1 where it does not. */
    private int continued(int at) {
        int next = at;
        if (tokens.at(next).is(",") || tokens.at(next).is("/") && plural) {
            next++;
        }
        if (tokens.at(next).isAnyOf(AND)) {
            next++;
        }
        return next > at ? next : -1;
    }
}
