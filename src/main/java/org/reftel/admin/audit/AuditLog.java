package org.reftel.admin.audit;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.desk.AuditEntry;
import org.reftel.archive.desk.AuditEntryRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes entries; where that fails, the log has them instead, and what was done stays done. */
@Component
public class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final AuditEntryRepository entries;
    private final Clock clock;

    AuditLog(AuditEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Something was done.
     *
     * @param what a stable word
     */
    public void done(String who, String what, String subject) {
        write(who, what, subject, "", "", null);
    }

    /** Something was asked for, and not done. */
    public void refused(String who, String what, String subject, String why) {
        write(who, what, subject, "", "", why);
    }

    void write(String who, String what, String subject, String before, String after, @Nullable String refused) {
        AuditEntry entry = new AuditEntry(clock.instant(), who, what, subject, before, after, refused);
        try {
            entries.save(entry);
        } catch (RuntimeException e) {
            LOG.error("no audit entry could be written for {} by {}: {} -> {}", entry.what(), entry.who(),
                    entry.subject(), entry.refused().orElse("done"), e);
        }
    }
}
