package org.reftel.ingest.curate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecision.Details;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.person.WhoIsMeant;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.person.Foreseen;
import org.reftel.ingest.person.HiddenNameTable;
import org.reftel.ingest.person.LinkedBlocks;
import org.reftel.ingest.person.PersonLinking;
import org.reftel.ingest.person.PostCountries;
import org.reftel.people.link.NamedPerson;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Service;

/** Makes and takes back what curators decide on persons, and says beforehand what would come of it. */
@Service
public class PersonCuration {
    private final SessionFactory sessions;
    private final PersonLinking linking;
    private final IngestJob job;
    private final PostCountries countries;
    private final Clock clock;

    PersonCuration(SessionFactory sessions, PersonLinking linking, IngestJob job, Vocabulary vocabulary, Clock clock) {
        this.sessions = sessions;
        this.linking = linking;
        this.job = job;
        this.countries = new PostCountries(vocabulary);
        this.clock = clock;
    }

    /**
     * Who is meant, told by what holds when everything is linked anew.
     *
     * @param name as the cable has it
     * @param station of the cable's number; null where it has none
     */
    public WhoIsMeant who(String cable, String name, @Nullable String station) {
        return new WhoIsMeant(cable, name, countries.of(station), NamedPerson.block(name));
    }

    /** A decision of this moment, not made yet. */
    public PersonDecision draft(Kind kind, WhoIsMeant who, Details details, String author, String note) {
        return new PersonDecision(kind, who, details, author, note, clock.instant());
    }

    /** What decisions would change if they were made. */
    public Foreseen preview(List<PersonDecision> drafts) {
        return linking.preview(drafts, null);
    }

    /** What would change if a decision were taken back. */
    public Foreseen previewOfUndoing(PersonDecision decision) {
        return linking.preview(List.of(), decision);
    }

    /**
     * Makes decisions.
     *
     * @return whether they have taken effect; otherwise an ingest runs, and they do at its end
     */
    public boolean decide(List<PersonDecision> drafts, String author) {
        Set<String> blocks = new TreeSet<>();
        drafts.forEach(draft -> blocks.addAll(LinkedBlocks.of(draft)));
        linking.mark(blocks);
        sessions.inStatelessTransaction(session -> {
            session.insertMultiple(drafts);
            drafts.stream().filter(made -> made.kind() == Kind.HIDE)
                    .forEach(made -> HiddenNameTable.begin(session, made));
        });
        return takeEffect(blocks, author);
    }

    /**
     * Takes a decision back; it stays on record.
     *
     * @return whether that has taken effect; otherwise an ingest runs, and it does at its end
     */
    public boolean undo(long id, String by) {
        Set<String> blocks = sessions
                .fromStatelessTransaction(session -> LinkedBlocks.of(session.get(PersonDecision.class, id)));
        linking.mark(blocks);
        sessions.inTransaction(session -> {
            PersonDecision decision = session.find(PersonDecision.class, id);
            if (!decision.isUndone()) {
                decision.undo(by, clock.instant());
            }
        });
        return takeEffect(blocks, by);
    }

    private boolean takeEffect(Set<String> blocks, String author) {
        // again: blocks that were linked meanwhile, without what was decided, have lost their mark
        linking.mark(blocks);
        return job.takeEffect(author);
    }
}
