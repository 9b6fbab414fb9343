package org.reftel.people.find;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/** Words at the start of a run that belong to what stands before: "Governor of Nord Kivu Julien Paluku". */
final class Beginnings {
    private Beginnings() {}

    private static final Endings ATTRIBUTES = new Endings("ist", "ister", "ian", "can", "ese", "ish",
            "ster");

    /** Atlanticist Merkel, Franco-Colombian Ingrid Betancourt. */
    private static boolean isAttribute(Tokens t, int first) {
        boolean unknown = !t.isAny(first, -1L) && t.word(first).length() > 6;
        boolean named = t.is(first + 1, WordClass.KNOWN) || NameWords.isGiven(t, first + 1)
                && !t.is(first + 1, WordClass.SURNAME);
        return unknown && named && ATTRIBUTES.isOn(t.word(first), 0);
    }

    static Run cut(Run run) {
        Tokens t = run.tokens();
        if (run.length() > 1 && isAttribute(t, run.first())) {
            return run.from(run.first() + 1);
        }
        if (run.length() < 3 || NameWords.isGiven(t, run.first())) {
            return run;
        }
        String before = t.word(run.first() - 1);
        boolean place = before.equals("of") || before.equals("for") || before.equals("the") || before.equals("at");
        for (int i = run.first() + 1; i < run.last(); i++) {
            boolean given = NameWords.isGiven(t, i) && !t.is(i, WordClass.SURNAME);
            if (given && (place || t.is(run.first(), WordClass.PLACE_LIKE))) {
                return run.from(i);
            }
        }
        return run;
    }
}
