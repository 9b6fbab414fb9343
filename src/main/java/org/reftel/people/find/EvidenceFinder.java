package org.reftel.people.find;

import java.util.Optional;
import java.util.Set;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/** Looks around a run for what speaks for and against it. */
final class EvidenceFinder {
    private static final Set<String> IN = Set.of("in", "at", "near", "into", "inside", "outside", "across",
            "throughout");
    private static final Set<String> ADVERBS = Set.of("also", "then", "later", "further", "again", "never", "now",
            "first", "once", "just", "still", "himself", "herself", "both", "all", "twice", "always", "too",
            "clearly", "reportedly", "recently", "apparently", "allegedly", "subsequently", "personally");
    private static final Set<String> AUXILIARIES = Set.of("had", "has", "would", "will", "could", "might", "did",
            "does", "may", "should", "can", "must");
    private static final int LONGEST_SYLLABLE = 5;
    private static final long BODY = WordClass.bits(WordClass.ORGANISATION, WordClass.OUTFIT);

    private final Tokens t;
    private final Run run;
    private final Occurrence found;

    private EvidenceFinder(Run run) {
        this.t = run.tokens();
        this.run = run;
        this.found = new Occurrence(run);
    }

    static Occurrence of(Run run) {
        EvidenceFinder finder = new EvidenceFinder(run);
        finder.title();
        finder.before();
        finder.behind();
        finder.within();
        Appositions.find(run).ifPresent(role -> finder.found.add(Evidence.APPOSITION, role));
        Protection.behind(t(run), run.last()).ifPresent(finder.found::protect);
        return finder.found;
    }

    private static Tokens t(Run run) {
        return run.tokens();
    }

    private void title() {
        Optional<TitlePhrase> title = TitlePhrase.before(t, run.first());
        if (title.isPresent()) {
            TitlePhrase phrase = title.get();
            if (!phrase.isRole()) {
                found.addressed();
            } else if (phrase.plural()) {
                found.add(Evidence.LISTED_UNDER_TITLE, phrase.text());
            } else {
                found.add(!phrase.direct() ? Evidence.TITLE_OF : phrase.role() ? Evidence.ROLE : Evidence.TITLE,
                        phrase.text());
            }
        }
    }

    private void before() {
        int i = run.first() - 1;
        String word = t.word(i);
        if (IN.contains(word)) {
            found.add(Evidence.BEHIND_IN);
        } else if (word.equals("the") || word.equals("The") || word.equals("a") || word.equals("an")) {
            if (!t.is(run.last() + 1, WordClass.BELONGS) && !isKnownAttribute()) {
                found.add(Evidence.BEHIND_THE);
            }
        } else if (word.equals("to") && t.word(i - 1).equalsIgnoreCase("according")) {
            found.add(Evidence.ACCORDING);
        } else if (t.is(i, WordClass.TOLD) && !t.isCapital(i) || isMetWith(i)) {
            found.add(Evidence.OBJECT);
        } else if (t.is(i, WordClass.OUTFIT) && !t.isCapital(i) && !isNamedInFull()) {
            found.add(Evidence.BEHIND_OUTFIT);
        }
    }

    /** The Litvinenko poisoning. */
    private boolean isKnownAttribute() {
        return t.is(run.last(), WordClass.KNOWN) && t.isWord(run.last() + 1) && !t.isCapital(run.last() + 1);
    }

    private boolean isMetWith(int i) {
        return (t.is(i, "with") || t.is(i, "by")) && t.isAny(i - 1, WordClass.bits(WordClass.TOLD, WordClass.SAYS));
    }

    private void behind() {
        int next = run.last() + (t.is(run.last() + 1, "\"") ? 2 : 1);
        if (t.isPossessive(run.last())) {
            if (t.is(next, WordClass.BELONGS) || t.is(next, WordClass.ROLE)) {
                found.add(Evidence.BELONGS);
            }
            return;
        }
        if (t.is(next, WordClass.BELONGS) || t.is(next, "White") && t.is(next + 1, "House")) {
            found.add(Evidence.BELONGS);
        } else if (t.isCapital(next) && NameWords.joins(t, next) && t.isAny(next, BODY)
                || !t.isCapital(next) && NameWords.joins(t, next) && t.is(next, WordClass.OUTFIT)) {
            found.add(Evidence.BEFORE_BODY);
        } else if (t.is(next, "(") && t.isUpper(next + 1) && t.is(next + 2, ")") && !isNamedInFull()
                && !Aliases.abbreviates(t.word(next + 1), run.text())) {
            found.add(Evidence.BEFORE_ACRONYM);
        } else if (t.is(next, ",") && t.is(next + 1, "who") || t.is(next, "who")) {
            found.add(Evidence.WHO);
        } else if (t.is(next, "of") && isBody(next + 1)) {
            found.add(Evidence.OF_BODY);
        } else {
            verb(next);
        }
    }

    /** Members have their party in brackets behind them. */
    private boolean isNamedInFull() {
        return run.length() > 1 && NameWords.isGiven(t, run.first()) || found.has(Evidence.TITLE)
                || found.has(Evidence.ADDRESSED);
    }

    private boolean isBody(int i) {
        return t.isUpper(i) || t.is(i, "the") && t.isCapital(i + 1);
    }

    private void verb(int from) {
        int next = from;
        if (t.is(next, "(")) {
            while (next < t.size() && !t.is(next, ")") && next - from < 6) {
                next++;
            }
            next++;
        }
        if (t.is(next, ",") && t.isWord(next + 1)) {
            next++;
            if (!t.is(next, WordClass.SAYS)) {
                return;
            }
        }
        if (ADVERBS.contains(t.word(next)) || t.word(next).endsWith("ly")) {
            next++;
        }
        if (t.is(next, WordClass.SAYS) && !t.isCapital(next)) {
            found.add(Evidence.SPEECH);
        } else if (AUXILIARIES.contains(t.word(next))) {
            found.add(t.is(next + 1, WordClass.SAYS) ? Evidence.SPEECH : Evidence.WOULD);
        }
    }

    private void within() {
        int first = run.first();
        int last = run.last();
        boolean several = run.length() > 1;
        boolean place = t.is(first, WordClass.PLACE);
        boolean fatherOf = t.is(first, "Abu") || t.is(first, "Umm");
        if (several && (NameWords.isGiven(t, first) && !place || fatherOf && NameWords.isGiven(t, first + 1))) {
            found.add(Evidence.GIVEN);
        }
        if (several) {
            found.add(Evidence.SEVERAL_WORDS);
        }
        for (int i = first; i <= last; i++) {
            inner(i, several);
        }
        if (t.is(last, WordClass.SURNAME) || !several && NameWords.isGiven(t, last)) {
            found.add(Evidence.SURNAME);
        }
        if (SurnameEndings.has(t.word(last))) {
            found.add(Evidence.ENDING);
        }
        if (t.is(first, WordClass.PLACE_LIKE) && !t.is(first, WordClass.KNOWN)) {
            found.add(Evidence.PLACE_LIKE);
        }
        if (t.is(first, WordClass.THE_LIKE)) {
            found.add(Evidence.THE_LIKE);
        }
        if (t.field().isHeadline()) {
            found.add(Evidence.HEADLINE);
        }
    }

    /** Two syllables: Jong-il, Jae-sup. */
    private static boolean isEastern(String word) {
        int hyphen = word.indexOf('-');
        int second = word.length() - hyphen - 1;
        return hyphen > 1 && hyphen <= LONGEST_SYLLABLE && second > 1 && second <= LONGEST_SYLLABLE
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }

    private void inner(int i, boolean several) {
        if (t.isInitial(i) && several && !t.is(i - 1, "/")) {
            found.add(Evidence.INITIAL);
        } else if (NameWords.isParticle(t, i) && several
                || t.isHyphened(i) && t.word(i).length() > 4 && Character.isLowerCase(t.word(i).charAt(0))) {
            found.add(Evidence.PARTICLE);
        } else if (t.is(i, WordClass.KNOWN)
                && !t.isAny(i, WordClass.bits(WordClass.LOWER, WordClass.PLACE, WordClass.TITLE, WordClass.COMMON))) {
            found.add(Evidence.KNOWN);
        } else if (t.isHyphened(i) && several && isEastern(t.word(i))) {
            found.add(Evidence.EASTERN);
        } else if (t.isLikeKnown(i)) {
            found.add(Evidence.LIKE_KNOWN);
        }
    }
}
