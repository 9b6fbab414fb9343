package org.reftel.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableRepository;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.store.FreeSpace;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What a server does by itself. */
@ArchiveTest
class AttendanceTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private IngestRunRepository runs;
    @Autowired
    private CableRepository cables;
    @Autowired
    private Seeds seeds;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    private Attendance attendance;

    @BeforeEach
    void attend() {
        attendance = new Attendance(job, runs, new FreeSpace(Path.of("target"), DataSize.ofBytes(0)),
                new IngestFolders(seeds, List.of(), List.of(folder.toString())), Duration.ofSeconds(30));
    }

    @Test
    void folderIsReadOnceItHasCalmedDown() throws Exception {
        assertThat(runsOfALook()).as("an empty folder").isZero();
        assertThat(runsOfALook()).isZero();
        write("a.txt", "RABAT 000001");
        assertThat(runsOfALook()).as("it may be growing yet").isZero();
        write("b.txt", "RABAT 000002");
        assertThat(runsOfALook()).as("it did grow").isZero();
        assertThat(runsOfALook()).as("the same for two looks").isOne();
        assertThat(runsOfALook()).isZero();
        assertThat(cables.find("07RABAT2")).isPresent();
        assertThat(database.queryForObject("select cause from ingest_run where id = (select max(id) from ingest_run)",
                String.class)).isEqualTo("WATCH");

        Files.delete(folder.resolve("a.txt"));
        assertThat(runsOfALook() + runsOfALook()).isOne();
        assertThat(number("select count(*) from missing_name where name like '%/a.txt'")).isOne();
    }

    @Test
    void whatChangesWhileARunGoesOnIsReadLater() throws Exception {
        write("a.txt", "RABAT 000011");
        attendance.look();
        Path other = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-other"));
        Files.writeString(other.resolve("x.txt"), CableText.numbered("RABAT 000012").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(other)), (_, _) -> attendance.look());
        assertThat(cables.find("07RABAT11")).isEmpty();

        assertThat(runsOfALook()).isOne();
        assertThat(cables.find("07RABAT11")).isPresent();
    }

    @Test
    void pausedRunOverTheFolderIsNotDoneUnderAnotherNumber() throws Exception {
        write("a.txt", "RABAT 000021");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> job.pause());
        long run = number("select max(id) from ingest_run");
        assertThat(database.queryForObject("select state from ingest_run where id = ?", String.class, run))
                .isEqualTo("PAUSED");

        assertThat(runsOfALook() + runsOfALook() + runsOfALook()).isZero();

        job.cancel(run);
        assertThat(runsOfALook()).isOne();
    }

    @Test
    void missingFolderIsWaitedFor() throws Exception {
        Files.delete(folder);
        assertThat(runsOfALook()).isZero();
        Files.createDirectory(folder);
        write("a.txt", "RABAT 000031");
        assertThat(runsOfALook() + runsOfALook()).isOne();
    }

    /** How many runs a look starts; they have ended when this returns. */
    private long runsOfALook() throws InterruptedException {
        long before = number("select count(*) from ingest_run");
        attendance.look();
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        return number("select count(*) from ingest_run") - before;
    }

    private void write(String file, String number) throws IOException {
        Files.writeString(folder.resolve(file), CableText.numbered(number).text());
    }

    private long number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class));
    }
}
