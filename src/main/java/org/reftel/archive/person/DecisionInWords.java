package org.reftel.archive.person;

import java.time.LocalDate;
import java.util.Optional;

/** What a curator decided, as readers are told; who decided stays unsaid. */
public final class DecisionInWords {
    private DecisionInWords() {}

    /** A sentence without full stop: A curator merged ... */
    public static String of(PersonDecision decision) {
        String who = named(decision.who());
        return "A curator " + switch (decision.kind()) {
            case MERGE -> "merged " + who + decision.other().map(other -> " with " + named(other)).orElse("");
            case SPLIT -> "split off " + who + (decision.text().isEmpty() ? "" : " as “" + decision.text() + "”");
            case RENAME -> "named this person “" + decision.text() + "”";
            case ROLE -> "stated the office “" + decision.text() + "”"
                    + decision.organisation().map(organisation -> ", " + organisation).orElse("")
                    + day(" from ", decision.since()) + day(" until ", decision.until());
            case HIDE -> "hid this person";
            case NOBODY_HERE, NOBODY_AT_ALL -> "said that " + who + " is nobody's name";
        };
    }

    private static String named(WhoIsMeant who) {
        return "“" + who.name() + "” in " + who.cable();
    }

    private static String day(String word, Optional<LocalDate> day) {
        return day.map(date -> word + date).orElse("");
    }
}
