package org.reftel.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    /** Keys with the greatest ordinal of the paragraphs that the index holds. */
    private final Map<Long, Integer> extra = new LinkedHashMap<>();
    private final Map<Long, Integer> stale = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private long cables;
    private long behind;

    private IndexComparison(IndexCensus census) {
        this.held = census.holdings();
    }

    /** A row of the database. */
    private record Claim(long id, String identifier, long revision, long indexedRevision, int indexedParagraphs) {}

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
                id, identity.identifier, revision, indexedRevision, indexedParagraphs)
                from Cable where id > :behind order by id""", Claim.class)
                .setParameter("behind", behindId).setMaxResults(BATCH).getResultList();
    }

    private void compare(Claim claim) {
        cables++;
        Holding holding = held.remove(claim.id);
        if (claim.indexedRevision < claim.revision) {
            behind++;
        } else if (holding == null || holding.isWithoutCable()) {
            missing.add(claim.id);
            example("missing: " + claim.identifier);
        } else if (!holding.isOf(claim.indexedRevision, claim.indexedParagraphs)) {
            stale.put(claim.id, holding.lastOrdinal());
            example("stale: " + claim.identifier);
        }
    }

    private void remains(StatelessSession session) {
        session.createNativeQuery("select cable_id from index_leftover", Long.class).getResultList()
                .forEach(held::remove);
        held.forEach((key, holding) -> {
            extra.put(key, holding.lastOrdinal());
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
            session.createMutationQuery("update Cable set indexedRevision = 0, indexedParagraphs = 0").executeUpdate();
        } else {
            missing.forEach(key -> mark(session, key, 0, 0));
        }
        stale.forEach((key, lastOrdinal) -> mark(session, key, Indexer.REVISION_UNKNOWN, lastOrdinal));
        extra.forEach((key, lastOrdinal) -> session
                .createNativeMutationQuery("insert into index_leftover (cable_id, paragraphs) values (:key, :last)")
                .setParameter("key", key).setParameter("last", lastOrdinal).executeUpdate());
    }

    private static void mark(StatelessSession session, long key, long revision, int paragraphs) {
        session.createMutationQuery(
                "update Cable set indexedRevision = :revision, indexedParagraphs = :paragraphs where id = :key")
                .setParameter("revision", revision).setParameter("paragraphs", paragraphs).setParameter("key", key)
                .executeUpdate();
    }
}
