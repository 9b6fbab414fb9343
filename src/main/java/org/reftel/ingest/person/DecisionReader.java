package org.reftel.ingest.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.hibernate.StatelessSession;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.WhoIsMeant;
import org.reftel.people.link.Decision;
import org.reftel.people.link.HiddenName;
import org.reftel.people.link.Who;

/** What curators decided, as linking takes it. */
final class DecisionReader {
    private DecisionReader() {}

    /** All ever made, in the order in which they were. */
    static List<PersonDecision> all(StatelessSession session) {
        return session.createSelectionQuery("from PersonDecision order by id", PersonDecision.class).getResultList();
    }

    /** Those that stand and speak of these blocks, in their order. */
    static List<Decision> of(StatelessSession session, List<PersonDecision> all, Collection<String> blocks) {
        List<PersonDecision> standing = all.stream()
                .filter(made -> !made.isUndone() && blocks.contains(made.who().block())).toList();
        Map<Long, List<HiddenName>> hidden = HiddenNameTable.of(session, standing.stream()
                .filter(made -> made.kind() == PersonDecision.Kind.HIDE).map(PersonDecision::id).toList());
        return standing.stream().map(made -> decision(made.id(), made, hidden.getOrDefault(made.id(), List.of())))
                .toList();
    }

    /** One that is only looked at, as of this key. */
    static Decision draft(long id, PersonDecision made) {
        return decision(id, made, List.of());
    }

    private static Decision decision(long id, PersonDecision made, List<HiddenName> hidden) {
        Who who = who(made.who());
        return switch (made.kind()) {
            case NOBODY_HERE -> new Decision.NobodyHere(id, who);
            case NOBODY_AT_ALL -> new Decision.NobodyAtAll(id, who);
            case SPLIT -> new Decision.Split(id, who, made.text());
            case MERGE -> new Decision.Merge(id, who, made.other().map(DecisionReader::who).orElse(who));
            case RENAME -> new Decision.Rename(id, who, made.text());
            case ROLE -> new Decision.Role(id, who);
            case HIDE -> new Decision.Hide(id, who, hidden);
        };
    }

    private static Who who(WhoIsMeant who) {
        return new Who(who.cable(), who.name(), who.country());
    }
}
