package org.reftel.archive.fixity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.reftel.archive.StepWatcher;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.cable.SourceContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hashes all stored bytes again and names those that are not what came in. */
@Component
public class FixityChecker {
    /** A document has a megabyte at most, and one batch is in memory at a time. */
    private static final int BATCH = 20;
    private static final Logger LOG = LoggerFactory.getLogger(FixityChecker.class);

    private final SessionFactory sessions;
    private final FixityRecord record;
    private final Clock clock;

    FixityChecker(EntityManagerFactory factory, FixityRecord record, Clock clock) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.record = record;
        this.clock = clock;
    }

    /**
     * Goes through all of them, in short transactions, so that nobody waits for it.
     *
     * @param who at whose wish
     */
    public FixityCheck check(String who, StepWatcher watcher) {
        FixityCheck check = new FixityCheck(who, clock.instant());
        sessions.inStatelessTransaction(session -> session.insert(check));
        long all = sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select count(*) from SourceContent", Long.class).getSingleResult());
        Set<String> listed = record.listed();
        List<SourceContent> batch = behind("");
        while (!batch.isEmpty()) {
            check(batch, listed, check);
            watcher.at(check.documents(), all);
            batch = behind(batch.getLast().sha256());
        }
        check.finish(clock.instant());
        sessions.inStatelessTransaction(session -> session.update(check));
        tell(check);
        return check;
    }

    private List<SourceContent> behind(String sha256) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("from SourceContent where sha256 > :behind order by sha256", SourceContent.class)
                .setParameter("behind", sha256).setMaxResults(BATCH).getResultList());
    }

    private void check(List<SourceContent> batch, Set<String> listed, FixityCheck check) {
        List<String> mended = new ArrayList<>();
        for (SourceContent content : batch) {
            ContentHash found = ContentHash.of(content.bytes());
            check.met(found.size());
            if (!found.sha256().equals(content.sha256())) {
                check.metDamage();
                record.damaged(content.sha256(), found, clock.instant());
            } else if (listed.contains(content.sha256())) {
                mended.add(content.sha256());
            }
        }
        record.mended(mended, clock.instant());
    }

    private void tell(FixityCheck check) {
        LOG.info("stored bytes checked: {}", check);
        for (DamagedDocument document : check.damaged() == 0 ? List.<DamagedDocument>of() : record.damaged()) {
            LOG.error("the stored bytes of {} (cable {}) are damaged: SHA-256 {} came in, {} is stored",
                    document.files(), document.cable(), document.sha256(), document.found());
        }
    }
}
