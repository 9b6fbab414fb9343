package org.reftel.people.find;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/** What a name is said to be between commas: "Pardigon, general manager of ...", "his adviser, Mersel Biljali". */
final class Appositions {
    private static final int LONGEST = 14;
    private static final int LONGEST_BEFORE = 9;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their", "its", "our",
            "currently",
            "formerly", "also", "now");
    private static final long ROLES = WordClass.bits(WordClass.ROLE, WordClass.TITLE);

    private Appositions() {}

    static Optional<String> find(Run run) {
        Optional<String> behind = behind(run.tokens(), run.last());
        return behind.isPresent() ? behind : before(run.tokens(), run.first(), run.last());
    }

    private static Optional<String> behind(Tokens t, int last) {
        int comma = link(t, last);
        boolean linked = t.is(comma, ",") || t.is(comma, "-") || t.is(comma, "(") || t.is(comma, "is")
                || t.is(comma, "was");
        if (t.isPossessive(last) || !linked || t.is(comma + 1, "and") || t.is(comma + 1, "or")) {
            return Optional.empty();
        }
        int from = comma + 1;
        if (t.is(from, "who") && (t.is(from + 1, "is") || t.is(from + 1, "was"))) {
            from += 2;
        }
        while (ARTICLES.contains(t.word(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        boolean verb = t.is(comma, "is") || t.is(comma, "was");
        if (verb && from == comma + 1 && !t.isAny(from, ROLES | WordClass.MODIFIER.bit())) {
            return Optional.empty();
        }
        int role = -1;
        int end = from;
        while (end < t.size() && end - from < LONGEST && !endsAt(t, end, role >= 0)) {
            if (role < 0 && isRole(t, end)) {
                role = end;
            }
            end++;
        }
        boolean clause = t.is(from, "both") || t.is(from, "all")
                || from == comma + 1 && !t.isCapital(from) && t.word(from).endsWith("ing");
        boolean nextInList = clause || role >= 0 && !t.isPossessive(role) && NameWords.joins(t, role + 1)
                && isName(t, role + 1);
        return role < 0 || nextInList || role - from > 7
                ? Optional.empty()
                : Optional.of(t.phrase(from, end - 1));
    }

    /** The mark or verb that a description stands behind: a comma, a dash, a bracket, "is"; short forms in brackets do not count. */
    private static int link(Tokens t, int last) {
        int next = last + 1;
        if (t.is(next, "(") && t.isCapital(next + 1) && t.is(next + 2, ")")) {
            next += 3;
        }
        return t.is(next, "-") && t.is(next + 1, "-") ? next + 1 : t.is(next, "-") ? last : next;
    }

    private static boolean isName(Tokens t, int i) {
        return NameWords.isStrong(t, i) || NameWords.isAmbiguous(t, i) && t.isCapital(i + 1) || t.isInitial(i);
    }

    private static boolean isRole(Tokens t, int i) {
        return t.isAny(i, ROLES);
    }

    /** Where the description ends: at a mark, a verb, a clause, a line of a list. */
    private static boolean endsAt(Tokens t, int i, boolean roleSeen) {
        if (t.isBehindBreak(i)) {
            return true;
        }
        if (!t.isWord(i)) {
            return !(t.is(i, "-") && !t.is(i + 1, "-") && !t.is(i - 1, "-")) && !t.is(i, "/") && !t.is(i, "&")
                    && !t.is(i, "'");
        }
        String word = t.word(i);
        return word.equals("who") || word.equals("which") || word.equals("that") || word.equals("with")
                || word.equals("whose") || t.isRedacted(i) || word.equals("by")
                || (word.equals("on") || word.equals("in")) && roleSeen
                || word.equals("and") && !(t.isCapital(i + 1) && t.isCapital(i - 1)) && roleSeen
                || !t.isCapital(i) && t.is(i, WordClass.SAYS) && !isRole(t, i);
    }

    private static Optional<String> before(Tokens t, int first, int last) {
        int comma = first - 1;
        if (!t.is(comma, ",") || !(t.is(last + 1, ",") || t.is(last + 1, ".") || t.is(last + 1, "(")
                || t.is(last + 1, ")") || t.is(last + 1, WordClass.SAYS) || t.is(last + 1, ";"))) {
            return Optional.empty();
        }
        int role = -1;
        int from = comma;
        while (from > 0 && comma - from < LONGEST_BEFORE && !t.isBehindBreak(from) && isInside(t, from - 1)) {
            from--;
            if (isRole(t, from) && !t.isPossessive(from)) {
                role = from;
            }
        }
        boolean named = role >= 0 && isName(t, role + 1) && NameWords.joins(t, role + 1);
        if (role < 0 || named || comma - role > 6) {
            return Optional.empty();
        }
        while (ARTICLES.contains(t.word(from).toLowerCase(Locale.ROOT)) || !t.isWord(from)) {
            from++;
        }
        return Optional.of(t.phrase(Math.min(from, role), comma - 1));
    }

    private static boolean isInside(Tokens t, int i) {
        return t.isWord(i) && !t.isRedacted(i)
                && !(t.is(i, WordClass.SAYS) && !t.isCapital(i)) && !t.is(i, "with") && !t.is(i, "by")
                && !t.is(i, "that") && !t.is(i, "and") && !t.is(i, "as") || t.is(i, "'")
                || t.is(i, "-") && !t.is(i - 1, "-") && !t.is(i + 1, "-");
    }
}
