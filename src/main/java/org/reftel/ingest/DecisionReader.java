package org.reftel.ingest;

import java.util.Collection;
import java.util.List;

import org.hibernate.StatelessSession;
import org.reftel.archive.PersonDecision;
import org.reftel.archive.WhoIsMeant;
import org.reftel.people.link.Decision;
import org.reftel.people.link.Who;

/** What curators decided, as linking takes it. */
final class DecisionReader {
    private DecisionReader() {}

    /** All ever made, in the order in which they were. */
    static List<PersonDecision> all(StatelessSession session) {
        return session.createSelectionQuery("from PersonDecision order by id", PersonDecision.class).getResultList();
    }

    /** Those that stand and speak of these blocks, in their order. */
    static List<Decision> of(List<PersonDecision> all, Collection<String> blocks) {
        return all.stream().filter(made -> !made.isUndone() && blocks.contains(made.who().block()))
                .map(made -> decision(made.id(), made)).toList();
    }

    /** As one of this key, which it has not yet where it is only looked at. */
    static Decision decision(long id, PersonDecision made) {
        Who who = who(made.who());
        return switch (made.kind()) {
            case NOBODY_HERE -> new Decision.NobodyHere(id, who);
            case NOBODY_AT_ALL -> new Decision.NobodyAtAll(id, who);
            case SPLIT -> new Decision.Split(id, who, made.text());
            case MERGE -> new Decision.Merge(id, who, made.other().map(DecisionReader::who).orElse(who));
            case RENAME -> new Decision.Rename(id, who, made.text());
            case ROLE -> new Decision.Role(id, who);
            case HIDE -> new Decision.Hide(id, who);
        };
    }

    private static Who who(WhoIsMeant who) {
        return new Who(who.cable(), who.name(), who.country());
    }
}
