package org.reftel.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableRepository;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.store.FreeSpace;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The disk of the data folder fills up in the middle of a run. */
@ArchiveTest
@Import(NoSpaceTests.WithDisk.class)
class NoSpaceTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private IngestRunRepository runs;
    @Autowired
    private CableRepository cables;
    @Autowired
    private Seeds seeds;
    @Autowired
    private Disk disk;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    /** A disk that is full when the test says so. */
    static final class Disk extends FreeSpace {
        private volatile boolean full;

        Disk() {
            super(Path.of("target"), DataSize.ofMegabytes(64));
        }

        @Override
        public long usable() {
            return full ? 0 : DataSize.ofGigabytes(1).toBytes();
        }
    }

    @TestConfiguration
    static class WithDisk {
        @Bean
        @Primary
        Disk disk() {
            return new Disk();
        }
    }

    @Test
    void runFailsAndGoesOnByItselfWhenThereIsSpaceAgain() throws Exception {
        for (int i = 1; i <= 250; i++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(i)),
                    CableText.numbered("BERN %06d".formatted(i)).text());
        }
        Attendance attendance = new Attendance(job, runs, disk, new IngestFolders(seeds, List.of(), List.of()),
                Duration.ofSeconds(30));
        assertThatThrownBy(() -> job.ingest(IngestRequest.fromDesk("keeper", folder), (_, _) -> disk.full = true))
                .hasMessageContaining("no space");

        long run = number("select max(id) from ingest_run");
        assertThat(state(run)).isEqualTo("FAILED");
        assertThat(database.queryForObject("select failure from ingest_run where id = ?", String.class, run))
                .startsWith("no space: the disk of the data folder has 0 MB left");
        assertThat(cables.count()).as("what was stored can be read").isEqualTo(100);
        attendance.look();
        assertThat(state(run)).as("there is no space yet").isEqualTo("FAILED");

        disk.full = false;
        attendance.look();
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(state(run)).isEqualTo("DONE");
        assertThat(number("select count(*) from ingest_outcome where result = 'ADDED' and run_id = " + run))
                .isEqualTo(250);
        assertThat(cables.count()).isEqualTo(250);
        assertThat(number("select count(*) from ingest_run")).isOne();
    }

    private String state(long run) {
        return Objects.requireNonNull(
                database.queryForObject("select state from ingest_run where id = ?", String.class, run));
    }

    private long number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class));
    }
}
