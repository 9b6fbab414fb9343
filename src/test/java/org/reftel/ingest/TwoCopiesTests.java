package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.preview.Previews;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.store.ChunkWriter;
import org.reftel.ingest.store.DeferredKeys;
import org.reftel.ingest.store.FreeSpace;
import org.reftel.search.CableSearch;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two copies of the program with one database, each with a data folder of its own; and two clicks on one button. */
@ArchiveTest
class TwoCopiesTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private EntityManagerFactory factory;
    @Autowired
    private CableSearch search;
    @Autowired
    private ChunkWriter writer;
    @Autowired
    private IncomingReader reader;
    @Autowired
    private FollowUp follow;
    @Autowired
    private DeferredKeys keys;
    @Autowired
    private FreeSpace space;
    @Autowired
    private Previews previews;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @Test
    void whoIsSecondIsToldWhoRunsAndNothingIsRecorded() throws Exception {
        Files.writeString(folder.resolve("a.txt"), CableText.numbered("PARIS 000001").text());
        IngestLock other = new IngestLock(sessions(), folder.resolve("other"));
        assertThat(other.take("the desk (elsewhere)", () -> {})).isEmpty();
        long runs = number("select count(*) from ingest_run");

        assertThatThrownBy(() -> job.ingestInBackground(IngestRequest.fromDesk("here", folder)))
                .isInstanceOf(IngestRunningException.class).hasMessageContaining("the desk (elsewhere)");
        assertThat(number("select count(*) from ingest_run")).isEqualTo(runs);
        assertThat(job.progress()).isEmpty();

        other.release();
        job.ingest(IngestRequest.fromDesk("here", folder), (_, _) -> {});
        assertThat(number("select count(*) from cable where identifier = '07PARIS1'")).isOne();
    }

    @Test
    void ofTwoCopiesThatBeginAtOnceOneRuns() throws Exception {
        List<IngestLock> locks = IntStream.range(0, 4)
                .mapToObj(copy -> new IngestLock(sessions(), folder.resolve("copy" + copy))).toList();

        List<Optional<IngestLock.Holder>> taken = atOnce(
                locks.stream().<Callable<Optional<IngestLock.Holder>>>map(lock -> () -> lock.take("a copy", () -> {}))
                        .toList());

        assertThat(taken).filteredOn(Optional::isEmpty).hasSize(1);
        locks.forEach(IngestLock::release);
        assertThat(locks.getFirst().holder()).isEmpty();
    }

    @Test
    void runIsCancelledFromAnotherCopy() throws Exception {
        write(250, "ROME");
        IngestJob elsewhere = anotherCopy();
        List<IngestJob.Cancelling> answers = new ArrayList<>();
        IngestProgress end = job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (progress, _) -> {
            if (answers.isEmpty()) {
                answers.add(elsewhere.cancel(progress.run()));
            }
        });

        assertThat(answers).containsExactly(IngestJob.Cancelling.ELSEWHERE);
        assertThat(state(end.run())).isEqualTo("CANCELLED");
        assertThat(end.done()).isEqualTo(100);
    }

    @Test
    void runIsPausedFromAnotherCopyAndGoesOnThere() throws Exception {
        write(150, "CAIRO");
        IngestJob elsewhere = anotherCopy();
        IngestProgress end = job.ingest(IngestRequest.fromCommandLine(List.of(folder)),
                (_, _) -> elsewhere.pauseElsewhere());
        assertThat(state(end.run())).isEqualTo("PAUSED");
        assertThat(elsewhere.pauseElsewhere()).isEmpty();

        assertThat(elsewhere.goOn(end.run(), "the other copy")).isTrue();
        for (int i = 0; i < 300 && elsewhere.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(state(end.run())).isEqualTo("DONE");
        assertThat(number("select count(*) from cable where mrn_station = 'CAIRO'")).isEqualTo(150);
    }

    private IngestJob anotherCopy() {
        return new IngestJob(sessions(), search, writer, reader, follow, keys, space, previews,
                folder.resolveSibling(folder.getFileName() + "-other-copy"), clock);
    }

    private String state(long run) {
        return Objects.requireNonNull(
                database.queryForObject("select state from ingest_run where id = ?", String.class, run));
    }

    private void write(int files, String station) throws IOException {
        for (int serial = 1; serial <= files; serial++) {
            Files.writeString(folder.resolve(serial + ".txt"),
                    CableText.numbered("%s %06d".formatted(station, serial)).text());
        }
    }

    @Test
    void twoClicksAreOneRun() throws Exception {
        for (int i = 1; i <= 30; i++) {
            Files.writeString(folder.resolve(i + ".txt"), CableText.numbered("PARIS %06d".formatted(100 + i)).text());
        }
        long runs = number("select count(*) from ingest_run");
        Callable<Boolean> click = () -> {
            try {
                job.ingestInBackground(IngestRequest.fromDesk("keeper", folder));
                return true;
            } catch (IngestRunningException e) {
                return false;
            }
        };

        assertThat(atOnce(List.of(click, click))).containsExactlyInAnyOrder(true, false);
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(number("select count(*) from ingest_run") - runs).isOne();
        assertThat(number("select count(*) from cable where identifier like '07PARIS1__'")).isEqualTo(30);
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> futures = threads.invokeAll(tasks);
            return futures.stream().map(Future::resultNow).toList();
        }
    }

    private SessionFactory sessions() {
        return factory.unwrap(SessionFactory.class);
    }

    private long number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class));
    }
}
