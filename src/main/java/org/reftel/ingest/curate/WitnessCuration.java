package org.reftel.ingest.curate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.QueryProducer;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.archive.witness.WitnessDecision.Kind;
import org.reftel.ingest.IngestJob;
import org.springframework.stereotype.Service;

/** Makes and takes back what administrators decide on documents as witnesses of cables. */
@Service
public class WitnessCuration {
    private final SessionFactory sessions;
    private final IngestJob job;
    private final Clock clock;

    WitnessCuration(SessionFactory sessions, IngestJob job, Clock clock) {
        this.sessions = sessions;
        this.job = job;
        this.clock = clock;
    }

    /** The present documents of a station and serial, whatever the year, by cable. */
    public List<SourceDocument> documents(String number) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from SourceDocument where superseded = false and number = :number"
                        + " order by witnessOf, completeness desc, size desc, sha256", SourceDocument.class)
                .setParameter("number", number).setMaxResults(200).getResultList());
    }

    /** The station and serial of a cable's documents. */
    public Optional<String> number(String cable) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from SourceDocument where witnessOf = :cable", SourceDocument.class)
                .setParameter("cable", cable).setMaxResults(1).uniqueResultOptional().map(SourceDocument::number));
    }

    /** The hashes of documents that cables are shown from. */
    public List<String> shown(String number) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select c.source.sha256 from Cable c where c.source.number = :number",
                        String.class)
                .setParameter("number", number).getResultList());
    }

    /** What was decided about documents of a number, the latest first. */
    public List<WitnessDecision> decisions(String number) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from WitnessDecision where number = :number order by id desc",
                        WitnessDecision.class)
                .setParameter("number", number).getResultList());
    }

    /**
     * Makes a decision.
     *
     * @param other of TOGETHER: the hash of a document of the cable; else empty
     * @return whether it has taken effect; otherwise an ingest runs, and it does at its end
     * @throws IllegalArgumentException where there are no such documents of one number
     */
    public boolean decide(Kind kind, String sha256, String other, String author, String note) {
        sessions.inStatelessTransaction(session -> {
            SourceDocument document = document(session, sha256);
            SourceDocument second = kind == Kind.TOGETHER ? document(session, other) : null;
            if (second != null && (second.sha256().equals(sha256) || !second.number().equals(document.number()))) {
                throw new IllegalArgumentException("these are not two documents of one number");
            }
            session.insert(new WitnessDecision(kind, document, second, author, note, clock.instant()));
            readAgain(session, document.number());
        });
        return job.takeEffect(author);
    }

    /**
     * Takes a decision back; it stays on record.
     *
     * @return whether that has taken effect; otherwise an ingest runs, and it does at its end
     */
    public boolean undo(long id, String by) {
        sessions.inTransaction(session -> {
            WitnessDecision decision = session.find(WitnessDecision.class, id);
            if (decision != null && !decision.isUndone()) {
                decision.undo(by, clock.instant());
                readAgain(session, decision.number());
            }
        });
        return job.takeEffect(by);
    }

    private static void readAgain(QueryProducer session, String number) {
        session.createMutationQuery("update SourceDocument set parserVersion = 0 where parserVersion > 0"
                + " and superseded = false and number = :number").setParameter("number", number).executeUpdate();
    }

    private static SourceDocument document(StatelessSession session, String sha256) {
        return session.createSelectionQuery("from SourceDocument where superseded = false and sha256 = :sha256",
                SourceDocument.class).setParameter("sha256", sha256).uniqueResultOptional()
                .orElseThrow(() -> new IllegalArgumentException("there is no such document"));
    }
}
