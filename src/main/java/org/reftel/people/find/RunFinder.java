package org.reftel.people.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/** Finds runs of words that can be a name. */
final class RunFinder {
    private static final int MOST_WORDS = 7;
    /** Start places as often as names. */
    private static final Set<String> PLACE_PARTICLES = Set.of("san", "santa", "santo", "st", "saint", "la", "le", "los",
            "las", "el", "da", "do", "e", "y", "del", "af", "ed", "at-", "den", "dem");

    private final Tokens t;

    RunFinder(Tokens tokens) {
        this.t = tokens;
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            if (t.isCapital(i) || NameWords.isParticle(t, i)) {
                int last = starts(i) ? end(i) : -1;
                if (last > i || last == i && !t.isInitial(i)) {
                    runs.add(new Run(t, i, last));
                    i = last;
                }
            }
            i++;
        }
        return runs;
    }

    private boolean starts(int i) {
        if (NameWords.isStrong(t, i)) {
            return true;
        }
        if (t.isInitial(i)) {
            // U Thant: a Burmese form of address
            return !t.is(i, WordClass.HONORIFIC) && NameWords.joins(t, i + 1) && !t.isUpper(i + 1)
                    && (NameWords.isStrong(t, i + 1) || NameWords.isAmbiguous(t, i + 1) || titled(i));
        }
        if (NameWords.isParticle(t, i)) {
            boolean capital = t.isCapital(i);
            return NameWords.joins(t, i + 1) && NameWords.isStrong(t, i + 1) && (titled(i)
                    || !PLACE_PARTICLES.contains(t.word(i).toLowerCase(java.util.Locale.ROOT))
                            && (!capital || !t.startsSentence(i)));
        }
        return NameWords.isAmbiguous(t, i) && startsAmbiguous(i)
                || NameWords.isOrdinary(t, i) && titled(i) && !t.is(i, WordClass.TITLE) && actsAsName(i);
    }

    /** An ordinary word behind a title is a name where it says something or has something. */
    private boolean actsAsName(int i) {
        return !t.field().isHeadline() && (t.isPossessive(i) || t.is(i + 1, WordClass.SAYS) && !t.isCapital(i + 1));
    }

    /** Ambassador Rice, Mark Taplin, and a rare word of no other use: Karzai's Fall is none. */
    private boolean startsAmbiguous(int i) {
        boolean common = t.is(i, WordClass.COMMON);
        if (titled(i)) {
            return !common && !t.is(i, WordClass.MODIFIER) && !t.is(i, WordClass.ORGANISATION)
                    && !t.is(i, WordClass.PLURAL);
        }
        if (common && t.startsSentence(i) || t.is(i, WordClass.MODIFIER) || t.is(i, WordClass.ORGANISATION)) {
            return false;
        }
        if (NameWords.isGiven(t, i) && NameWords.joins(t, i + 1)) {
            boolean place = t.is(i, WordClass.PLACE) || t.is(i, WordClass.TITLE);
            return NameWords.isStrong(t, i + 1) && (!place || !isIn(i - 1))
                    || t.isInitial(i + 1) && !t.isUpper(i + 1) && !place
                    || !place && !t.startsSentence(i) && NameWords.isOrdinary(t, i + 1);
        }
        boolean onlyLower = !t.isAny(i, WordClass.bits(WordClass.PLACE, WordClass.TITLE, WordClass.TIME,
                WordClass.COMMON, WordClass.OFFICE, WordClass.OUTFIT, WordClass.ROLE));
        return onlyLower && !t.startsSentence(i);
    }

    private boolean isIn(int i) {
        return t.is(i, "in") || t.is(i, "at") || t.is(i, "near") || t.is(i, "from");
    }

    private boolean titled(int i) {
        return TitlePhrase.isTitleWord(t, i - 1) && NameWords.joins(t, i);
    }

    private int end(int first) {
        int last = first;
        while (last - first < MOST_WORDS) {
            int next = step(first, last);
            if (next == last) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** The end after one more part of the name; {@code last} where the name ends. */
    private int step(int first, int last) {
        int next = last + 1;
        if (t.is(next, ",") && t.is(next + 1, WordClass.SUFFIX) && first < last && !t.isPossessive(last)) {
            return next + 1;
        }
        if (!NameWords.joins(t, next)) {
            return last;
        }
        if (NameWords.isStrong(t, next) || t.is(next, WordClass.SUFFIX) && t.isCapital(next)) {
            return next;
        }
        if (t.isInitial(next) && !t.isUpper(next)) {
            return NameWords.joins(t, next + 1) && (NameWords.isStrong(t, next + 1)
                    || NameWords.isAmbiguous(t, next + 1) || NameWords.isOrdinary(t, next + 1)) ? next : last;
        }
        if (NameWords.isParticle(t, next)) {
            return particles(last, next);
        }
        return extendsWeakly(first, last, next) ? next : last;
    }

    private int particles(int last, int from) {
        int next = from;
        while (NameWords.isParticle(t, next) && NameWords.joins(t, next + 1) && next - from < 3) {
            next++;
        }
        boolean name = NameWords.isStrong(t, next) || NameWords.isAmbiguous(t, next) && !t.is(next, WordClass.COMMON);
        boolean hyphened = next > from && t.is(next - 1, "y") && !name;
        return next > from && name && !hyphened ? next : last;
    }

    private boolean extendsWeakly(int first, int last, int next) {
        boolean behindGiven = NameWords.isGiven(t, last) || t.isInitial(last);
        if (NameWords.isAmbiguous(t, next)) {
            boolean other = t.isAny(next,
                    WordClass.bits(WordClass.PLACE, WordClass.ORGANISATION, WordClass.TITLE, WordClass.TIME,
                            WordClass.COMMON, WordClass.MODIFIER, WordClass.PLURAL, WordClass.OUTFIT));
            boolean body = t.isCapital(next + 1) && NameWords.joins(t, next + 1)
                    && t.is(next + 1, WordClass.ORGANISATION) && t.is(next, WordClass.LOWER);
            return !other && !body
                    || behindGiven && !t.isAny(next, WordClass.bits(WordClass.ORGANISATION, WordClass.COMMON,
                            WordClass.MODIFIER, WordClass.PLURAL)) && !t.isCapital(next + 1);
        }
        boolean body = t.isCapital(next + 1) && NameWords.joins(t, next + 1) && t.is(next + 1, WordClass.ORGANISATION);
        if (!behindGiven || body || t.field().isHeadline() || !NameWords.isOrdinary(t, next)) {
            return false;
        }
        boolean title = t.is(next, WordClass.TITLE);
        return title
                ? first == last && !t.isCapital(next + 1) && !t.is(last, WordClass.PLACE)
                : !t.isAny(last, WordClass.bits(WordClass.PLACE, WordClass.ORGANISATION));
    }
}
