package org.reftel.people.resolve;

import java.util.BitSet;
import java.util.List;

import org.reftel.people.NameCandidate;
import org.reftel.people.NamedPlace;
import org.reftel.people.PersonName;
import org.reftel.people.find.NameFinder;
import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.TextField;
import org.reftel.people.text.Tokens;
import org.reftel.telegram.source.Span;

/** Finds where else the persons of a telegram are named, by any form that is known by now. */
final class FurtherPlaces {
    private static final long ORDINARY = WordClass.bits(WordClass.LOWER, WordClass.COMMON, WordClass.TITLE,
            WordClass.PLACE, WordClass.ORGANISATION, WordClass.MODIFIER, WordClass.TIME);
    private static final long BODY = WordClass.bits(WordClass.ORGANISATION, WordClass.OUTFIT);

    private final KnownForms forms;
    /** Offsets in the document. */
    private final BitSet taken = new BitSet();

    FurtherPlaces(List<PersonDraft> persons, List<NameCandidate> found) {
        this.forms = new KnownForms(persons);
        found.forEach(candidate -> take(candidate.source()));
    }

    private void take(Span place) {
        taken.set(place.start(), place.end());
    }

    private boolean isFree(TextField field, int start) {
        return !taken.get(field.source().of(start, start + 1).start());
    }

    void mark(List<Tokens> fields) {
        for (Tokens tokens : fields) {
            int i = 0;
            while (i < tokens.size()) {
                i = tokens.isWord(i) && (tokens.isCapital(i) || tokens.is(i, WordClass.PARTICLE))
                        ? mark(tokens, i)
                        : i + 1;
            }
        }
    }

    /** Marks the longest form that starts here; returns where to go on. */
    private int mark(Tokens t, int i) {
        if (!t.isHyphened(i) && !forms.mayStart(t.word(i))) {
            return i + 1;
        }
        String fold = PersonName.fold(t.word(i));
        for (KnownForms.Form form : forms.startingWith(fold)) {
            int last = i + form.words().size() - 1;
            if (matches(t, i, form) && isFree(t.field(), t.start(i)) && fits(t, i, last, form)) {
                place(form, NamedPlace.in(t.field(), t.start(i), t.end(last)));
                if (!form.person().hasRole()) {
                    NameFinder.roleAt(t, i, last).ifPresent(form.person()::describe);
                }
                return last + 1;
            }
        }
        if (t.isHyphened(i)) {
            parts(t, i);
        } else if (t.isCapital(i) && !t.isAny(i, -1L) && isFree(t.field(), t.start(i))) {
            misprint(t, i, fold);
        }
        return i + 1;
    }

    private static void place(KnownForms.Form form, NamedPlace place) {
        if (form.words().size() == 1 && form.person().words().size() > 1) {
            String part = form.surname() ? "the surname" : "a part of the name";
            form.person().place(place, part + " alone is taken for " + form.person().name()
                    + ", named in full in the same telegram");
        } else {
            form.person().place(place);
        }
    }

    /** A word that no list knows and that differs from a surname by a misprint. */
    private void misprint(Tokens t, int i, String fold) {
        for (KnownForms.Form form : forms.surnamesLike(fold)) {
            if (form.words().size() == 1 && Typos.differ(form.words().getFirst(), fold)
                    && !form.words().getFirst().contains(fold) && !fold.contains(form.words().getFirst())) {
                form.person().place(NamedPlace.in(t.field(), t.start(i), t.end(i)),
                        "“" + t.word(i) + "” is taken for a misprint of " + form.person().name());
                return;
            }
        }
    }

    private static boolean matches(Tokens t, int i, KnownForms.Form form) {
        for (int k = 1; k < form.words().size(); k++) {
            boolean near = !t.isBehindBreak(i + k) && !t.isPossessive(i + k - 1);
            if (!near || !PersonName.fold(t.word(i + k)).equals(form.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Tokens t, int i, int last, KnownForms.Form form) {
        if (last > i) {
            return true;
        }
        boolean body = !t.isPossessive(i) && t.isCapital(i + 1) && t.isAny(i + 1, BODY)
                && !t.is(i + 1, WordClass.BELONGS) && !t.isBehindBreak(i + 1) && !t.isGlued(i + 1)
                && !t.field().isHeadline();
        boolean given = form.middle() && (t.is(i, WordClass.GIVEN) || t.isAny(i, ORDINARY) || t.isUpper(i));
        if (body || given || !t.isCapital(i) || ordinary(t, i)) {
            return false;
        }
        boolean joined = i > 0 && !t.isBehindBreak(i) && !t.isGlued(i) && !t.isPossessive(i - 1);
        boolean othersGiven = joined && t.isCapital(i - 1) && t.is(i - 1, WordClass.GIVEN)
                && !t.is(i - 1, WordClass.TITLE) && !t.is(i - 1, WordClass.PLACE)
                && !form.person().words().contains(PersonName.fold(t.word(i - 1))) && !t.startsSentence(i - 1);
        return !othersGiven;
    }

    /** A surname that is an ordinary word too needs more than its capital. */
    private static boolean ordinary(Tokens t, int i) {
        if (!t.isAny(i, ORDINARY) || t.isUpper(i)) {
            return false;
        }
        boolean says = t.is(i + 1, WordClass.SAYS) || t.isPossessive(i);
        return t.startsSentence(i) && !says || t.is(i - 1, "the") || t.is(i - 1, "The") || t.field().isHeadline();
    }

    /** Ortega-Chavez are two. */
    private void parts(Tokens t, int i) {
        int from = 0;
        for (String part : t.word(i).split("-")) {
            if (part.length() > 2 && Character.isUpperCase(part.charAt(0)) && isFree(t.field(), t.start(i) + from)) {
                for (KnownForms.Form form : forms.startingWith(PersonName.fold(part))) {
                    if (form.words().size() == 1) {
                        int start = t.start(i) + from;
                        form.person().place(NamedPlace.in(t.field(), start, start + part.length()));
                        break;
                    }
                }
            }
            from += part.length() + 1;
        }
    }
}
