package org.reftel.ingest.curate;

import java.time.Clock;
import java.util.List;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.archive.witness.WitnessDecision.Kind;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.store.FileNames;
import org.reftel.ingest.store.SetAside;
import org.springframework.stereotype.Service;

/** Shows an earlier version of a file again, as an administrator decides. */
@Service
public class VersionCuration {
    private final SessionFactory sessions;
    private final IngestJob job;
    private final Clock clock;

    VersionCuration(SessionFactory sessions, IngestJob job, Clock clock) {
        this.sessions = sessions;
        this.job = job;
        this.clock = clock;
    }

    /** What was decided on which version is shown of the files of these contents, the latest first. */
    public List<WitnessDecision> decisions(List<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : sessions.fromStatelessTransaction(session -> session.createSelectionQuery("""
                        from WitnessDecision where kind = RESTORE and (sha256 in (:hashes) or otherSha256 in (:hashes))
                        order by id desc""", WitnessDecision.class).setParameterList("hashes", hashes)
                        .getResultList());
    }

    /**
     * Decides that a document is shown again, and what its file has now is set aside.
     *
     * @return whether it has taken effect; otherwise an ingest runs, and it does at its end
     * @throws IllegalArgumentException where it is no earlier version of a file, with the reason
     */
    public boolean restore(String sha256, String author, String note) {
        sessions.inStatelessTransaction(session -> {
            SourceDocument wanted = earlier(session, sha256);
            SourceDocument later = later(session, wanted);
            session.insert(new WitnessDecision(Kind.RESTORE, wanted, later, author, note, clock.instant()));
            session.createMutationQuery("update SourceDocument set parserVersion = 0 where sha256 in (:both)")
                    .setParameterList("both", List.of(wanted.sha256(), later.sha256())).executeUpdate();
        });
        return job.takeEffect(author);
    }

    private static SourceDocument earlier(StatelessSession session, String sha256) {
        SourceDocument document = session
                .createSelectionQuery("from SourceDocument where sha256 = :sha256", SourceDocument.class)
                .setParameter("sha256", sha256).uniqueResultOptional()
                .orElseThrow(() -> new IllegalArgumentException("there is no such document"));
        if (!document.isSuperseded()) {
            throw new IllegalArgumentException("the file has this version");
        }
        if (SetAside.of(session, List.of()).decision(sha256).isPresent()) {
            throw new IllegalArgumentException("this version was set aside by a decision, which can be undone");
        }
        return document;
    }

    /** What the file of the earlier one has now. */
    private static SourceDocument later(StatelessSession session, SourceDocument earlier) {
        return session.createSelectionQuery("from SourceDocument where superseded = false and name = :name",
                SourceDocument.class).setParameter("name", earlier.name()).uniqueResultOptional()
                .or(() -> FileNames.documentsOf(session, List.of(earlier.name())).stream().findFirst()
                        .map(id -> session.get(SourceDocument.class, id)))
                .orElseThrow(() -> new IllegalArgumentException("no file has a later version of it"));
    }
}
