package org.reftel.admin.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.WhoIsMeant;

/**
 * A decision for lists.
 *
 * @param id its key; 0 where it is not made yet
 * @param words what was decided
 * @param cable that it is told by
 * @param undone who took it back, and when; empty where it stands
 * @param isUnanswered whether it stands, though nothing answers to it any more
 * @param lost cables that do not have any more what it hid there
 */
public record DecisionView(long id, String words, String cable, String author, String made, String note, String undone,
        boolean isUnanswered, List<String> lost) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public static DecisionView of(PersonDecision decision) {
        return of(decision, List.of());
    }

    public static DecisionView of(PersonDecision decision, List<String> lost) {
        return view(decision, decision.id(), lost);
    }

    /** One that is only looked at. */
    public static DecisionView draft(PersonDecision decision) {
        return view(decision, 0, List.of());
    }

    private static DecisionView view(PersonDecision decision, long id, List<String> lost) {
        return new DecisionView(id, words(decision), decision.who().cable(), decision.author(),
                time(decision.made()), decision.note(),
                decision.undone().map(when -> decision.undoneBy().orElse("") + ", " + time(when)).orElse(""),
                !decision.isUndone() && !decision.isMatched(), lost);
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** A sentence without its stop. */
    private static String words(PersonDecision decision) {
        String name = told(decision.who());
        return switch (decision.kind()) {
            case NOBODY_HERE -> name + " is nobody\u2019s name there";
            case NOBODY_AT_ALL -> name + " is nobody\u2019s name anywhere";
            case SPLIT -> name + " is somebody else: " + quoted(decision.text());
            case MERGE -> name + " and " + decision.other().map(DecisionView::told).orElse(name) + " are one person";
            case RENAME -> name + " is called " + quoted(decision.text());
            case ROLE -> name + " was " + role(decision);
            case HIDE -> name + " is hidden in all cables";
        };
    }

    private static String told(WhoIsMeant who) {
        return quoted(who.name()) + " of " + who.cable();
    }

    private static String role(PersonDecision decision) {
        String from = decision.since().map(day -> ", from " + day).orElse("");
        String to = decision.until().map(day -> ", to " + day).orElse("");
        return quoted(decision.text()) + decision.organisation().map(body -> ", " + body).orElse("") + from + to;
    }

    private static String quoted(String text) {
        return "\u201c" + text + "\u201d";
    }
}
