package org.reftel.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.StatelessSession;
import org.reftel.archive.IndexCheck.Differences;
import org.reftel.search.index.IndexCensus.Holding;

/**
 * What the index should hold, by the database, against what it holds. Made while nothing is indexed; what comes into the
 * database meanwhile is behind, and no difference.
 */
final class IndexComparison {
    private static final int BATCH = 5_000;
    private static final int MOST_EXAMPLES = 20;

    private final Map<Long, Holding> held;
    private final List<Long> missing = new ArrayList<>();
    private final List<Long> extra = new ArrayList<>();
    private final List<Long> stale = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private long cables;
    private long behind;

    private IndexComparison(IndexCensus census) {
        this.held = census.holdings();
    }

    /** A row of the database. */
    private record Claim(long id, String identifier, long revision, long indexedRevision) {}

    static IndexComparison of(IndexCensus census, StatelessSession session) {
        IndexComparison comparison = new IndexComparison(census);
        List<Claim> batch = claims(session, 0);
        while (!batch.isEmpty()) {
            batch.forEach(comparison::compare);
            batch = claims(session, batch.getLast().id);
        }
        comparison.remains(session);
        return comparison;
    }

    private static List<Claim> claims(StatelessSession session, long behindId) {
        return session.createSelectionQuery("""
                select new org.reftel.search.index.IndexComparison$Claim(
                id, identity.identifier, revision, indexedRevision)
                from Cable where id > :behind order by id""", Claim.class)
                .setParameter("behind", behindId).setMaxResults(BATCH).getResultList();
    }

    private void compare(Claim claim) {
        cables++;
        Holding holding = held.remove(claim.id);
        if (claim.indexedRevision < claim.revision) {
            behind++;
        } else if (holding == null) {
            missing.add(claim.id);
            example("missing: " + claim.identifier);
        } else if (!holding.isOf(claim.indexedRevision)) {
            stale.add(claim.id);
            example("stale: " + claim.identifier);
        }
    }

    private void remains(StatelessSession session) {
        session.createNativeQuery("select cable_id from index_leftover", Long.class).getResultList()
                .forEach(held::remove);
        held.keySet().forEach(key -> {
            extra.add(key);
            example("too many: the cable that had the key " + key);
        });
    }

    private void example(String words) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(words);
        }
    }

    Differences differences() {
        return new Differences(cables, behind, missing.size(), extra.size(), stale.size(), Optional.empty(), examples);
    }

    /** Marks all of it, so that it is put right by whoever catches up next, at once or after a crash. */
    void mark(StatelessSession session) {
        if (missing.size() == cables) {
            session.createMutationQuery("update Cable set indexedRevision = 0").executeUpdate();
        } else {
            missing.forEach(key -> mark(session, key, 0));
        }
        stale.forEach(key -> mark(session, key, Indexer.REVISION_UNKNOWN));
        extra.forEach(key -> session
                .createNativeMutationQuery("insert into index_leftover (cable_id) values (:key)")
                .setParameter("key", key).executeUpdate());
    }

    private static void mark(StatelessSession session, long key, long revision) {
        session.createMutationQuery("update Cable set indexedRevision = :revision where id = :key")
                .setParameter("revision", revision).setParameter("key", key).executeUpdate();
    }
}
