package org.reftel.search.index;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.hibernate.CacheMode;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.reftel.archive.cable.Cable;

/** Writes cables into the index on all processors: what is read from the database in one thread is analysed in another. */
final class IndexWriting {
    /** So many cables are in memory at once for each processor. */
    private static final int SLICE = 100;

    private final SessionFactory sessions;

    IndexWriting(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** What the index holds of a cable now. */
    record Done(long id, long revision) {}

    /** The keys of the first cables behind this one whose index is behind their revision. */
    List<Long> behind(long id, int most) {
        return sessions.fromStatelessTransaction(session -> session
                .createSelectionQuery("select id from Cable where id > :id and indexedRevision < revision order by id",
                        Long.class)
                .setParameter("id", id).setMaxResults(most).getResultList());
    }

    /** Writes these cables as they are now; they are on the disk when this returns. */
    List<Done> write(List<Long> cables) {
        List<Done> done = new ArrayList<>();
        if (cables.size() <= SLICE) {
            done.addAll(writeSlice(cables));
        } else {
            writeOnAllProcessors(cables, done);
        }
        if (!cables.isEmpty()) {
            Search.mapping(sessions).scope(Cable.class).workspace().flush();
        }
        return done;
    }

    private void writeOnAllProcessors(List<Long> cables, List<Done> done) {
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("indexing-", 0).factory())) {
            List<CompletableFuture<List<Done>>> slices = new ArrayList<>();
            for (int i = 0; i < cables.size(); i += SLICE) {
                List<Long> slice = cables.subList(i, Math.min(cables.size(), i + SLICE));
                slices.add(CompletableFuture.supplyAsync(() -> writeSlice(slice), workers));
            }
            try {
                slices.forEach(slice -> done.addAll(slice.join()));
            } catch (CompletionException e) {
                workers.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    private List<Done> writeSlice(List<Long> ids) {
        return ids.isEmpty() ? List.of() : sessions.fromTransaction(session -> writeSlice(session, ids));
    }

    private static List<Done> writeSlice(Session session, List<Long> ids) {
        // only read: nothing is to be compared with what it was when the session ends
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setCacheMode(CacheMode.IGNORE);
        Search.session(session).indexingPlanSynchronizationStrategy(new AppliedNotCommitted());
        SearchIndexingPlan plan = Search.session(session).indexingPlan();
        List<Done> done = new ArrayList<>();
        for (Cable cable : session.createSelectionQuery("from Cable where id in (:ids)", Cable.class)
                .setParameterList("ids", ids).getResultList()) {
            plan.addOrUpdate(cable);
            done.add(new Done(cable.id(), cable.revision()));
        }
        plan.execute();
        return done;
    }

    /** Notes the revision that was indexed, not the latest one: a change in between leaves the cable behind. */
    void mark(List<Done> cables) {
        List<Done> sorted = cables.stream().sorted(Comparator.comparingLong(Done::id)).toList();
        sessions.inStatelessTransaction(session -> session.doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update cable set indexed_revision = ? where id = ?")) {
                for (Done done : sorted) {
                    update.setLong(1, done.revision);
                    update.setLong(2, done.id);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }));
    }
}
