package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.api.ArchiveExport;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRun.Cause;
import org.reftel.archive.run.IngestRun.State;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.IngestJob.Cancelling;
import org.reftel.ingest.source.HeldSelection;
import org.reftel.search.Criteria;
import org.reftel.search.index.Indexer;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Runs that stop, go on, are repeated, and stand in each other's way. */
@ArchiveTest
class RunsTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private IngestRunRepository runs;
    @Autowired
    private ArchiveExport export;
    @Autowired
    private Indexer indexer;
    @Autowired
    private EntityManagerFactory factory;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    private final Map<String, IngestOutcome> outcomes = new HashMap<>();

    @BeforeEach
    void nothingSeenYet() {
        outcomes.clear();
    }

    @Test
    void pausedRunGoesOnWhereItStoppedWhenToldTo() throws Exception {
        write(250, "PARIS");
        IngestProgress paused = job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (progress, _) -> {
            if (progress.done() == 100) {
                job.pause();
            }
        });
        IngestRun run = latest();
        assertThat(paused.done()).isEqualTo(100);
        assertThat(run.state()).isEqualTo(State.PAUSED);
        job.resume();
        assertThat(runs.findById(run.id()).orElseThrow().state()).as("a start leaves it so").isEqualTo(State.PAUSED);

        assertThat(job.goOn(run.id(), "the test")).isTrue();
        waitForTheEnd();

        assertThat(runs.findById(run.id()).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(count("select count(*) from ingest_outcome where run_id = " + run.id() + " and result = 'ADDED'"))
                .isEqualTo(250);
        assertThat(job.goOn(run.id(), "the test")).as("it has ended").isFalse();
    }

    @Test
    void cancelledRunKeepsWhatItHadDone() throws IOException {
        write(120, "ROME");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (progress, _) -> job.cancel(progress.run()));

        IngestRun run = latest();
        assertThat(run.state()).isEqualTo(State.CANCELLED);
        assertThat(run.files()).isEqualTo(100);
        assertThat(count("select count(*) from cable where mrn_station = 'ROME'")).isEqualTo(100);
        assertThat(count("select count(*) from cable where mrn_station = 'ROME' and indexed_revision < revision"))
                .isZero();
        assertThat(count("select count(*) from missing_name")).as("what was not met is not missed").isZero();
    }

    @Test
    void runIsKnownAndCanBeCancelledWhileItsFilesAreListed() throws Exception {
        write(300, "DAKAR");
        IngestRun run = job.ingestInBackground(IngestRequest.fromDesk("keeper", folder));
        assertThat(job.progress()).hasValueSatisfying(now -> assertThat(now.run()).isEqualTo(run.id()));
        assertThat(job.cancel(run.id())).isEqualTo(Cancelling.HERE);
        waitForTheEnd();

        assertThat(runs.findById(run.id()).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void runThatWasEndedBeforeItsWorkBeganIsLeftSo() throws Exception {
        write(101, "ACCRA");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> job.pause());
        long run = latest().id();
        database.update("update ingest_run set state = 'FAILED' where id = ?", run);
        IngestLock other = new IngestLock(factory.unwrap(SessionFactory.class), folder.resolve("another-copy"));
        assertThat(other.take("the other copy", () -> {})).isEmpty();
        other.works(run);
        assertThat(job.cancel(run)).isEqualTo(Cancelling.ELSEWHERE);
        assertThat(other.wished()).contains(IngestTurn.Wish.CANCEL);
        other.release();

        assertThat(job.cancel(run)).isEqualTo(Cancelling.ENDED);
        job.resume();
        assertThat(runs.findById(run).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void pausedRunCanBeCancelled() throws IOException {
        write(101, "CAIRO");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> job.pause());
        long run = latest().id();

        assertThat(job.cancel(run)).isEqualTo(Cancelling.ENDED);
        assertThat(runs.findById(run).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(job.cancel(run)).isEqualTo(Cancelling.NOT_OPEN);
    }

    @Test
    void sameFilesAgainWriteNothingButTheirOutcomes() throws IOException {
        write(5, "LIMA");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        Map<String, String> before = contents();
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);

        assertThat(outcomes.values()).extracting(IngestOutcome::result).containsOnly(Result.UNCHANGED);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void readingEverythingAnewWithoutAChangeWritesNothingButOutcomes() throws IOException {
        write(5, "QUITO");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        Map<String, String> before = contents();
        outcomes.clear();
        job.ingest(IngestRequest.again(Cause.DESK, "the test", new HeldSelection.All()), this::note);

        assertThat(outcomes.values()).extracting(IngestOutcome::result).hasSizeGreaterThanOrEqualTo(5)
                .containsOnly(Result.UNCHANGED);
        assertThat(contents()).isEqualTo(before);
        assertThat(count("select count(*) from run_selection")).isZero();
    }

    @Test
    void onlyWhatAnOlderParserReadIsReadAnew() throws IOException {
        write(3, "BOGOTA");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        database.update("update source_document set parser_version = 1 where identifier = '07BOGOTA2'");
        database.update("update cable set subject = 'OLDER', digest = 'older' where identifier = '07BOGOTA2'");
        outcomes.clear();
        job.ingest(IngestRequest.again(Cause.DESK, "the test", new HeldSelection.Older()), this::note);

        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.values().iterator().next()).satisfies(outcome -> {
            assertThat(outcome.identifier()).contains("07BOGOTA2");
            assertThat(outcome.result()).isEqualTo(Result.CHANGED);
            assertThat(outcome.message()).endsWith("of the parser: subject");
        });
        assertThat(database.queryForList("""
                select change from cable_version where identifier = '07BOGOTA2' order by number""", String.class))
                .containsExactly("ADDED", "CHANGED");
    }

    @Test
    void onlyTheCablesOfASearchAreReadAnew() throws IOException {
        write(3, "MANILA");
        write("x.txt", CableText.numbered("MANILA 000009").about("CORAL REEFS").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        outcomes.clear();
        job.ingest(IngestRequest.again(Cause.DESK, "the test",
                new HeldSelection.Found(Criteria.everything().withQuery("subject:\"coral reefs\""))), this::note);

        assertThat(outcomes).containsOnlyKeys("x.txt");
        assertThat(latest().selection()).get().asString().contains("coral");
    }

    @Test
    void rejectedFilesAreKeptAndReadAgain() throws IOException {
        write("fine.txt", CableText.numbered("TUNIS 000001").text());
        write("mended.txt", "not yet a telegram");
        write("gone.txt", "never a telegram");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        IngestRun first = latest();
        assertThat(quarantined()).containsExactly("gone.txt", "mended.txt");

        write("mended.txt", CableText.numbered("TUNIS 000002").text());
        Files.delete(folder.resolve("gone.txt"));
        outcomes.clear();
        job.ingest(IngestRequest.retry(Cause.DESK, "the test", first), this::note);

        assertThat(outcomes).containsOnlyKeys("mended.txt", "gone.txt");
        assertThat(outcome("mended.txt").result()).isEqualTo(Result.ADDED);
        assertThat(outcome("gone.txt").message()).startsWith("no telegram");
        assertThat(quarantined()).containsExactly("gone.txt");
    }

    @Test
    void changedFileKeepsWhatItToldBefore() throws IOException {
        write("a.txt", CableText.numbered("HANOI 000001").about("FIRST").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        write("a.txt", CableText.numbered("HANOI 000001").about("SECOND").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);

        assertThat(database.queryForList(
                "select change || ' ' || coalesce(fields, '-') from cable_version where identifier = '07HANOI1' order by number",
                String.class)).hasSize(2).first().isEqualTo("ADDED -");
        assertThat(database.queryForObject("select fields from cable_version where identifier = '07HANOI1'"
                + " and number = 2", String.class)).contains("subject");
        assertThat(count("select count(*) from source_document where identifier = '07HANOI1'")).isEqualTo(2);
    }

    @Test
    void fileThatIsGoneLeavesItsCableAndIsNoted() throws IOException {
        write("a.txt", CableText.numbered("SOFIA 000001").text());
        write("b.txt", CableText.numbered("SOFIA 000002").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        Files.delete(folder.resolve("b.txt"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);

        assertThat(database.queryForList("select name from missing_name", String.class)).singleElement().asString()
                .endsWith("/b.txt");
        assertThat(count("select count(*) from cable where mrn_station = 'SOFIA'")).isEqualTo(2);

        write("b.txt", CableText.numbered("SOFIA 000002").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        assertThat(count("select count(*) from missing_name")).isZero();
    }

    @Test
    void indexFollowsWhereOnlyTheMeaningOfAReferenceChanged() throws IOException {
        write("a.txt", CableText.numbered("TALLINN 000011").referring("TALLINN 8").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
        int before = count("select revision from cable where identifier = '07TALLINN11'");
        write("b.txt", CableText.numbered("TALLINN 000008").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);

        assertThat(count("select revision from cable where identifier = '07TALLINN11'")).isGreaterThan(before);
        assertThat(indexer.check("the test").differences().isNone()).isTrue();
    }

    @Test
    void anotherCopyOfTheProgramIsToldWhoRuns() throws IOException {
        write(1, "DOHA");
        IngestLock other = new IngestLock(factory.unwrap(SessionFactory.class), folder.resolve("another-copy"));
        assertThat(other.take("the other copy", () -> {})).isEmpty();
        try {
            assertThatThrownBy(() -> job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note))
                    .isInstanceOf(IngestRunningException.class)
                    .hasMessageStartingWith("An ingest is running, started by the other copy at 20");
            assertThat(job.progress()).isEmpty();

            database.update("update ingest_lock set heartbeat = heartbeat - interval '2' minute");
            job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
            assertThat(outcomes).isNotEmpty();
        } finally {
            other.release();
        }
        assertThat(count("select count(*) from ingest_lock where holder is not null")).isZero();
    }

    private void note(IngestProgress progress, IngestOutcome outcome) {
        outcomes.put(outcome.name().substring(outcome.name().lastIndexOf('/') + 1), outcome);
    }

    private IngestOutcome outcome(String name) {
        return Objects.requireNonNull(outcomes.get(name));
    }

    private IngestRun latest() {
        return runs.latest(PageRequest.of(0, 1)).getFirst();
    }

    private void waitForTheEnd() throws InterruptedException {
        for (int i = 0; i < 600 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(job.progress()).isEmpty();
    }

    private List<String> quarantined() {
        return database.queryForList("select name from quarantine where name like ? order by name", String.class,
                folder.getFileName() + "/%").stream().map(name -> name.substring(name.indexOf('/') + 1)).toList();
    }

    /** Everything but the record of runs, as text by table. */
    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : List.of("cable", "paragraph", "cable_tag", "mention", "person", "person_alias", "addressee",
                "cable_reference", "repair", "finding", "comparison", "source_document", "other_name",
                "cable_version", "missing_name", "quarantine", "block_to_link", "numbers_to_settle",
                "index_leftover")) {
            contents.put(table, database.queryForList("select * from " + table).stream()
                    .map(row -> new TreeMap<>(row).values().stream()
                            .map(value -> value instanceof byte[] bytes ? "" + bytes.length : String.valueOf(value))
                            .toList().toString())
                    .sorted().toList().toString());
        }
        StringBuilder exported = new StringBuilder();
        export.write(exported::append);
        contents.put("export", exported.toString());
        return contents;
    }

    private int count(String sql) {
        return Objects.requireNonNull(database.queryForObject(sql, Integer.class));
    }

    private void write(int files, String station) throws IOException {
        for (int serial = 1; serial <= files; serial++) {
            write("%04d.txt".formatted(serial), CableText.numbered("%s %06d".formatted(station, serial))
                    .saying("1. (C) Minister Olga Testova%d met the Ambassador.".formatted(serial)).text());
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
