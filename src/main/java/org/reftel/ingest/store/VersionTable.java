package org.reftel.ingest.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.version.CableVersion;
import org.reftel.ingest.batch.KeyBatches;
import org.reftel.telegram.TelegramParser;

/** Notes changes of cables as versions, in the transaction that makes them. */
final class VersionTable {
    private VersionTable() {}

    /**
     * Notes changes.
     *
     * @param run null outside of a run
     */
    static void note(StatelessSession session, List<CableChange> changes, @Nullable Long run, Instant made) {
        Map<String, CableVersion> latest = latest(session, changes.stream().map(CableChange::identifier).toList());
        List<CableVersion> kept = new ArrayList<>();
        List<CableVersion> fresh = new ArrayList<>();
        for (CableChange change : changes) {
            CableVersion before = latest.get(change.identifier());
            if (before != null) {
                change.before().ifPresent(before::keep);
                kept.add(before);
            }
            fresh.add(new CableVersion(
                    new CableVersion.Key(change.identifier(), before == null ? 1 : before.number() + 1),
                    change.change(), new CableVersion.Origin(made, run, TelegramParser.VERSION,
                            change.sha256()),
                    change.fields()));
        }
        session.updateMultiple(kept);
        session.insertMultiple(fresh);
    }

    private static Map<String, CableVersion> latest(StatelessSession session, List<String> identifiers) {
        Map<String, CableVersion> latest = new HashMap<>();
        KeyBatches.each(identifiers, some -> session.createNativeQuery("""
                select * from cable_version v where v.identifier = any(:keys) and v.number =
                (select max(w.number) from cable_version w where w.identifier = v.identifier)""",
                CableVersion.class).setParameter("keys", some.toArray(String[]::new)).getResultList()
                .forEach(version -> latest.put(version.identifier(), version)));
        return latest;
    }
}
