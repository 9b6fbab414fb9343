package org.reftel.people.find;

import java.util.Optional;
import java.util.Set;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/**
 * The title that stands in front of a name.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param direct whether its last word is the title itself, not the place or body that it is of
 * @param plural whether it is for several: Presidents
 */
record TitlePhrase(Tokens tokens, int first, int last, boolean direct, boolean plural, boolean role) {
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "on", "in");
    private static final long TITLES = WordClass.bits(WordClass.TITLE, WordClass.PLURAL);
    private static final long FRONT_OF_MINISTER = WordClass.MODIFIER.bit();
    /** In front of the name of a region: Governor of Upper Silesia. */
    private static final Set<String> DIRECTIONS = Set.of("Upper", "Lower", "North", "South", "East", "West", "Northern",
            "Southern", "Eastern", "Western", "Central", "New", "Nord", "Sud", "Greater", "Inner", "Outer");
    private static final Set<String> NEAR_OR_FAR = Set.of("Near", "Middle", "Far");
    private static final int LONGEST_ACRONYM = 7;
    private static final int LONGEST = 16;
    private static final int LONGEST_FRONT = 7;
    private static final long FRONT = WordClass.bits(WordClass.TITLE, WordClass.MODIFIER, WordClass.ORGANISATION,
            WordClass.PLACE, WordClass.PLURAL);

    /** The title that ends directly before the word {@code name}. */
    static Optional<TitlePhrase> before(Tokens t, int name) {
        int last = name - 1;
        if (last < 0 || t.isPossessive(last)) {
            return Optional.empty();
        }
        if (t.is(last, ")")) {
            int open = openOf(t, last);
            if (open > 0 && isTitleWord(t, open - 1)) {
                return Optional.of(direct(t, open - 1, last));
            }
        }
        boolean joined = NameWords.joins(t, name) && !t.isBehindBreak(name);
        if (joined && (isTitleWord(t, last) || isRoleWord(t, last))) {
            return Optional.of(direct(t, last, last));
        }
        return of(t, name);
    }

    static boolean isTitleWord(Tokens t, int i) {
        if (!t.isCapital(i) || t.isPossessive(i)) {
            return false;
        }
        // seen: seeds/002, "Deputy Foreign Kairat Umarov", where the last word of the title is left out
        return t.isAny(i, TITLES)
                || t.isAny(i, FRONT_OF_MINISTER) && t.isCapital(i - 1) && t.is(i - 1, WordClass.TITLE);
    }

    private static boolean isRoleWord(Tokens t, int i) {
        return t.isWord(i) && !t.isCapital(i) && !t.isPossessive(i)
                && t.isAny(i, WordClass.bits(WordClass.ROLE, WordClass.PLURAL));
    }

    private static TitlePhrase direct(Tokens t, int title, int last) {
        int first = whole(t, front(t, title));
        boolean plural = false;
        boolean role = !t.isCapital(title);
        for (int i = first; i <= title; i++) {
            plural |= t.is(i, WordClass.PLURAL) && !t.is(i, WordClass.TITLE);
        }
        return new TitlePhrase(t, first, last, true, plural, role);
    }

    /** The Minister of Justice: a title of what reads as another title. */
    private static int whole(Tokens t, int first) {
        return first > 1 && t.is(first - 1, "of") && isTitleWord(t, first - 2) && !t.isBehindBreak(first)
                ? front(t, first - 2)
                : first;
    }

    /** Words in front of a title word that belong to it: MFA Americas Office Director. */
    private static int front(Tokens t, int title) {
        int first = title;
        while (first > 0 && title - first < LONGEST_FRONT) {
            int before = first - 1;
            boolean linked = (t.is(before, "and") || t.is(before, "/") || t.is(before, "&")) && before > 0
                    && isFront(t, before - 1, first) && !NameWords.isStrong(t, before - 1) && t.isCapital(before - 1)
                    && t.isCapital(first)
                    && !t.is(first, WordClass.TITLE);
            int open = t.is(before, ")") ? openOf(t, before) : -1;
            if (open > 0 && t.isCapital(open - 1) && isFront(t, open - 1, first)) {
                first = open - 1;
            } else if (linked) {
                first = before - 1;
            } else if (first == title && !t.isCapital(title) && isField(t, before)) {
                first = before - 1;
            } else if (!t.isBehindBreak(first) && isFront(t, before, first)) {
                first = before;
            } else {
                break;
            }
        }
        return first;
    }

    /** The field of an officer of some body: Foreign Ministry climate negotiator. */
    private static boolean isField(Tokens t, int i) {
        return t.isWord(i) && !t.isCapital(i) && t.is(i, WordClass.LOWER)
                && !t.isAny(i, WordClass.bits(WordClass.COMMON, WordClass.SAYS, WordClass.TOLD, WordClass.MODIFIER))
                && t.isCapital(i - 1) && !t.isPossessive(i - 1) && t.is(i - 1, WordClass.ORGANISATION);
    }

    private static boolean isFront(Tokens t, int i, int next) {
        if (!t.isWord(i) || t.isPossessive(i) || t.is(i, WordClass.TIME) || t.isRedacted(i)) {
            return false;
        }
        if (!t.isCapital(i)) {
            return t.isAny(i, WordClass.bits(WordClass.MODIFIER, WordClass.ROLE, WordClass.ORGANISATION))
                    && !t.isAny(i, WordClass.bits(WordClass.SAYS, WordClass.COMMON)) || t.is(i, "then");
        }
        if (t.is(i, WordClass.COMMON) && !t.is(i, WordClass.MODIFIER)) {
            return false;
        }
        boolean unknown = NameWords.isStrong(t, i) && !t.startsSentence(i) && !t.is(i, WordClass.GIVEN)
                && !t.is(i - 1, WordClass.TITLE) && !NameWords.isStrong(t, i - 1);
        boolean acronym = t.isUpper(i) && t.word(i).length() <= LONGEST_ACRONYM;
        return acronym || !t.isUpper(i) && t.isAny(i, FRONT) || unknown && t.isAny(next, FRONT)
                || t.is(i, WordClass.LOWER) && !t.startsSentence(i);
    }

    /** "Chairman of the CIS Executive Committee" before a name: a title, a preposition, and capitals up to the name. */
    private static Optional<TitlePhrase> of(Tokens t, int name) {
        int last = name - 1;
        boolean region = DIRECTIONS.contains(t.word(last)) && !NEAR_OR_FAR.contains(t.word(last - 1));
        if (region || !(t.isCapital(last) || t.is(last, ")")) || t.isBehindBreak(name)
                || t.isGlued(name)
                || t.is(last, WordClass.TIME) || t.is(last, WordClass.COMMON)) {
            return Optional.empty();
        }
        boolean and = false;
        for (int i = last; i > 0 && last - i < LONGEST; i--) {
            if (t.is(i, ")")) {
                i = openOf(t, i);
            } else if (PREPOSITIONS.contains(t.word(i)) && (isTitleWord(t, i - 1) || isRoleWord(t, i - 1))) {
                TitlePhrase head = direct(t, i - 1, i - 1);
                return head.plural && t.is(i, "in")
                        ? Optional.empty()
                        : Optional.of(new TitlePhrase(t, head.first, last, false, head.plural, head.role));
            } else if (t.is(i, "and") || t.is(i, "&")) {
                and = true;
            } else if (t.isPossessive(i) || t.startsSentence(i) && t.isCapital(i)
                    || !(t.isCapital(i) || isLink(t, i) || t.is(i, ",") && and)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Tokens t, int i) {
        return PREPOSITIONS.contains(t.word(i)) || t.is(i, "the") || t.is(i, "de") || t.is(i, "la") || t.is(i, "-")
                || t.is(i, "/") || t.is(i, "de") || t.is(i, "des") || t.is(i, "du") || t.is(i, "al");
    }

    private static int openOf(Tokens t, int close) {
        for (int i = close - 1; i > 0 && close - i < LONGEST; i--) {
            if (t.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** As printed; of a plural what each of them is. */
    String text() {
        String text = tokens.phrase(first, last);
        return plural ? singular(text) : text;
    }

    private static String singular(String role) {
        if (role.endsWith("men")) {
            return role.substring(0, role.length() - 2) + "an";
        }
        if (role.endsWith("ies")) {
            return role.substring(0, role.length() - 3) + "y";
        }
        return role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
    }

    /** Whether it is more than a form of address. */
    boolean isRole() {
        return first < last || !tokens.is(last, WordClass.HONORIFIC);
    }
}
