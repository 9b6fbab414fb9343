package org.reftel.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.ingest.IngestTurn.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One run at a time over all copies of the program that share a database. A copy is known by its data folder, which only one
 * process holds at a time: after a crash it takes its own lock again at once; another copy's is free when its heart has not
 * beaten for a minute, by the database's clock.
 */
final class IngestLock {
    private static final String COPY = "reftel.copy";
    private static final int BEAT_IN_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(IngestLock.class);

    private final SessionFactory sessions;
    private final Path data;
    private @Nullable ScheduledExecutorService heart;

    IngestLock(SessionFactory sessions, Path data) {
        this.sessions = sessions;
        this.data = data;
    }

    /** Who has it, in words, and since when. */
    record Holder(String author, Instant since) {}

    /**
     * Takes it.
     *
     * @param lost called when another copy has taken it, because this one was not heard of for a minute
     * @return who has it, where somebody has; empty where it is taken now
     */
    Optional<Holder> take(String author, Runnable lost) {
        String copy = copy();
        boolean taken = sessions.fromStatelessTransaction(session -> session.createNativeMutationQuery("""
                update ingest_lock set holder = :copy, author = :author, since = current_timestamp,
                heartbeat = current_timestamp where id = 1 and (holder is null or holder = :copy
                or heartbeat < current_timestamp - interval '60' second
                or heartbeat > current_timestamp + interval '60' second)""").setParameter("copy", copy)
                .setParameter("author", author).executeUpdate() == 1);
        if (!taken) {
            return holder().or(() -> take(author, lost));
        }
        beat(copy, lost);
        return Optional.empty();
    }

    /**
     * What this copy does is the work of a run. Whoever ends runs that nobody works on waits for this, and is waited for.
     */
    void works(long run) {
        sessions.inStatelessTransaction(session -> session.createNativeMutationQuery("""
                update ingest_lock set wish = case when run_id = :run then wish end, run_id = :run
                where id = 1 and holder = :copy""").setParameter("run", run).setParameter("copy", copy())
                .executeUpdate());
    }

    /** What another copy wishes of the work that goes on here. */
    Optional<Wish> wished() {
        return sessions.fromStatelessTransaction(session -> session
                .createNativeQuery("select wish from ingest_lock where holder = :copy and wish is not null",
                        String.class)
                .setParameter("copy", copy()).uniqueResultOptional()).map(Wish::valueOf);
    }

    /**
     * Which run some copy works on.
     *
     * @param session in whose transaction no copy begins with another
     */
    static OptionalLong working(StatelessSession session) {
        return session.createNativeQuery("select holder, run_id from ingest_lock where id = 1 for update",
                Object[].class).getResultList().stream()
                .filter(row -> row[0] != null && row[1] != null && isAlive(session))
                .mapToLong(row -> ((Number) row[1]).longValue()).findFirst();
    }

    private static boolean isAlive(StatelessSession session) {
        return session.createNativeQuery("""
                select id from ingest_lock where heartbeat >= current_timestamp - interval '60' second
                and heartbeat <= current_timestamp + interval '60' second""", Integer.class)
                .uniqueResultOptional().isPresent();
    }

    /** Lets the copy know that works on a run. */
    static void wish(StatelessSession session, Wish wish) {
        session.createNativeMutationQuery("update ingest_lock set wish = :wish where id = 1")
                .setParameter("wish", wish.name()).executeUpdate();
    }

    /** Who has it now. */
    Optional<Holder> holder() {
        return sessions.fromStatelessTransaction(session -> session
                .createNativeQuery("select author, since from ingest_lock where holder is not null", Object[].class)
                .addScalar("author", String.class).addScalar("since", Instant.class)
                .uniqueResultOptional().map(row -> new Holder((String) row[0], (Instant) row[1])));
    }

    private void beat(String copy, Runnable lost) {
        ScheduledExecutorService beating = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("heartbeat").daemon().factory());
        heart = beating;
        var _ = beating.scheduleWithFixedDelay(() -> {
            try {
                boolean held = sessions.fromStatelessTransaction(session -> session.createNativeMutationQuery(
                        "update ingest_lock set heartbeat = current_timestamp where id = 1 and holder = :copy")
                        .setParameter("copy", copy).executeUpdate() == 1);
                if (!held) {
                    LOG.error("another copy of the program ingests now; this one stops");
                    lost.run();
                }
            } catch (RuntimeException e) {
                LOG.debug("no heartbeat this time", e);
            }
        }, BEAT_IN_SECONDS, BEAT_IN_SECONDS, TimeUnit.SECONDS);
    }

    /** Gives it back. */
    void release() {
        if (heart != null) {
            heart.shutdownNow();
            heart = null;
        }
        try {
            sessions.inStatelessTransaction(session -> session
                    .createNativeMutationQuery(
                            "update ingest_lock set holder = null, run_id = null, wish = null where id = 1 and holder = :copy")
                    .setParameter("copy", copy()).executeUpdate());
        } catch (RuntimeException e) {
            LOG.debug("the lock is free when the heart has not beaten for a minute", e);
        }
    }

    private String copy() {
        Path file = data.resolve(COPY);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                Files.writeString(file, UUID.randomUUID().toString(), UTF_8);
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
