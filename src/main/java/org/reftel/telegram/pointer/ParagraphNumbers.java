package org.reftel.telegram.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.pointer.Listed.Member;

/** Reads the numbers behind "para": 7, seven, 3-5, 2 and 4, 34(e). A number that counts or measures is not read. */
final class ParagraphNumbers {
    private static final Set<String> THROUGH = LetterList.THROUGH;
    private static final List<String> SPELLED = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty");
    private static final int MOST_DIGITS = 3;

    private final Tokens tokens;
    private final boolean plural;

    ParagraphNumbers(Tokens tokens, boolean plural) {
        this.tokens = tokens;
        this.plural = plural;
    }

    /** The numbers from this token on. */
    Listed<Integer> from(int first) {
        List<Member<Integer>> members = new ArrayList<>();
        int next = first;
        int at = first;
        while (at >= 0 && number(at) > 0 && (members.isEmpty() || isMember(at, members.getLast()))) {
            int number = number(at);
            int end = suffixed(at);
            int last = last(end, number);
            if (last > 0) {
                members.add(new Member<>(tokens.at(at).start(), tokens.at(last).end(), number, number(last)));
                next = last + 1;
            } else {
                members.add(new Member<>(tokens.at(at).start(), tokens.at(end).end(), number, number));
                next = end + 1;
            }
            at = continued(next);
        }
        return new Listed<>(members, next);
    }

    /** Behind "paras 2 and" 4 is one; behind "para 2 and" only where nothing follows that it could count. */
    private boolean isMember(int at, Member<Integer> before) {
        return number(at) > before.last() && (plural || !tokens.at(suffixed(at) + 1).isWord());
    }

    /** 0 where there is none. */
    private int number(int at) {
        Token token = tokens.at(at);
        if (token.isWord()) {
            int spelled = SPELLED.indexOf(token.text().toLowerCase(Locale.ROOT)) + 1;
            boolean compound = tokens.isGlued(at + 1) && tokens.at(at + 1).isDash() && tokens.at(at + 2).isWord();
            return compound ? 0 : spelled;
        }
        if (!token.isNumber() || token.text().length() > MOST_DIGITS || token.text().startsWith("0")) {
            return 0;
        }
        return isMeasure(at) ? 0 : Integer.parseInt(token.text());
    }

    /** 3.5, 1,000, 3rd, 5%. */
    private boolean isMeasure(int at) {
        if (!tokens.isGlued(at + 1)) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean figures = tokens.isGlued(at + 2) && tokens.at(at + 2).isNumber();
        return next.isWord() && !next.isLetter() || next.is("%") || next.is(".") && figures
                || next.is(",") && figures && tokens.at(at + 2).text().length() == MOST_DIGITS;
    }

    /** The last token of 34(e), 3a, 2.B; that of the number where it has no letter. */
    private int suffixed(int at) {
        if (!tokens.isGlued(at + 1)) {
            return at;
        }
        Token next = tokens.at(at + 1);
        boolean glued = tokens.isGlued(at + 2) && tokens.at(at + 2).isLetter();
        if (next.isLetter()) {
            return at + 1;
        }
        if (next.is("(") && glued && tokens.at(at + 3).is(")")) {
            return at + 3;
        }
        return next.is(".") && glued && !tokens.isGlued(at + 3) ? at + 2 : at;
    }

    /** The token that ends a range begun at this number; 0 where it is none. */
    private int last(int end, int number) {
        Token sign = tokens.at(end + 1);
        int last = end + 2;
        boolean tight = !sign.spaced() && !tokens.at(last).spaced();
        boolean ranged = sign.isDash() && (plural || tight)
                || sign.isAnyOf(THROUGH) && (plural || !sign.is("to"));
        return ranged && number(last) > number ? last : 0;
    }

    /** Where the list goes on; -1 where it does not. */
    private int continued(int at) {
        int next = at;
        if (tokens.at(next).is(",") && plural) {
            next++;
        }
        if (tokens.at(next).isAnyOf(LetterList.AND)) {
            next++;
        }
        return next > at ? next : -1;
    }
}
