package org.reftel.archive.backup;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What is in a backup, and what comes out of it. */
class BackupTests {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("archive.zip");
    }

    private static Manifest manifest(Path file) throws Exception {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }

    @Test
    void ownerAloneCanReadIt() throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        ArchiveDatabase.filled("latest").backup(file, _ -> {});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void everyTableIsInItButThoseOfTheMomentAndOfFlyway() throws Exception {
        ArchiveDatabase database = ArchiveDatabase.filled("latest");
        database.sql().execute("create table if not exists ingest_lock (id bigint primary key)");
        List<String> tables = database.sql().queryForList(
                "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'", String.class);

        database.backup(file, _ -> {});

        assertThat(manifest(file).tables()).extracting(Manifest.TableRows::name).hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(tables.stream()
                        .filter(table -> !List.of("flyway_schema_history", "ingest_lock").contains(table)).toList());
    }

    /** Rows that are written while the backup is must not get into it: they would refer to rows that it has passed. */
    @Test
    void showsOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        ArchiveDatabase database = ArchiveDatabase.filled("latest");

        database.backup(file, words -> {
            if (words.equals("1,000 rows of tag written.")) {
                database.sql().update("insert into tag (id, code) values (9000, 'LATE')");
                database.sql().update("""
                        insert into witness_decision (id, kind, sha256, number, note, author, made)
                        values (1, 'SHOW', '0', 'OSLO1', '', 'keeper', current_timestamp)""");
            }
        });

        assertThat(database.count("witness_decision")).isOne();
        assertThat(manifest(file).rows("tag")).isEqualTo(1_500);
        assertThat(manifest(file).rows("witness_decision")).isZero();
    }

    @Test
    void olderTablesAreRestoredAndBroughtUpToDate() throws Exception {
        ArchiveDatabase.filled("5").backup(file, _ -> {});
        assertThat(manifest(file).schema()).isEqualTo("5");
        ArchiveDatabase restored = new ArchiveDatabase();

        restored.restore(file, _ -> {});

        assertThat(restored.count("tag")).isEqualTo(1_500);
        // came later
        assertThat(restored.count("comparison")).isZero();
    }

    @Test
    void keysGoOnBehindThoseGivenOut() throws Exception {
        ArchiveDatabase.filled("latest").backup(file, _ -> {});
        ArchiveDatabase restored = new ArchiveDatabase();

        restored.restore(file, _ -> {});

        assertThat(restored.sql().queryForObject("select next value for tag_seq", Long.class)).isEqualTo(1_551);
        assertThat(restored.sql().queryForObject("select next value for tag_seq", Long.class)).isEqualTo(1_601);
        assertThat(restored.sql().queryForObject("select next value for cable_seq", Long.class)).isOne();
    }

    @Test
    void valuesOfEveryTypeComeBack() throws Exception {
        String table = """
                create table every_type (id integer primary key, whole bigint, small smallint, floating double precision,
                amount numeric(30, 10), truth boolean, text varchar, moment timestamp with time zone, local timestamp,
                on_day date, bytes bytea)""";
        ArchiveDatabase database = ArchiveDatabase.filled("latest");
        database.sql().execute(table);
        database.sql().update("insert into every_type (id) values (1)");
        database.sql().update("insert into every_type values (2, ?, 3, ?, ?, true, ?, ?, ?, ?, ?)", Long.MIN_VALUE, 0.1,
                new BigDecimal("12345678901234567890.0123456789"), "é \"\n \\ \uD83D\uDCDC \uD83D alone",
                OffsetDateTime.parse("2006-08-17T12:21:00.123456+06:00"), LocalDateTime.parse("2006-08-17T00:00:00"),
                LocalDate.parse("1966-12-28"), new byte[]{0, -1, 127});
        database.backup(file, _ -> {});
        ArchiveDatabase restored = ArchiveDatabase.of("latest");
        restored.sql().execute(table);

        restored.restore(file, _ -> {});

        Map<String, Object> nothing = restored.sql().queryForMap("select * from every_type where id = 1");
        nothing.remove("id");
        assertThat(nothing.values()).hasSize(10).containsOnlyNulls();
        Map<String, Object> row = restored.sql().queryForMap("select * from every_type where id = 2");
        assertThat(row).containsAllEntriesOf(database.sql()
                .queryForMap("select id, whole, small, floating, amount, truth, text, local, on_day from every_type "
                        + "where id = 2"));
        assertThat(row.get("bytes")).isEqualTo(new byte[]{0, -1, 127});
        OffsetDateTime moment = Objects.requireNonNull(restored.sql()
                .queryForObject("select moment from every_type where id = 2", OffsetDateTime.class));
        assertThat(moment.toInstant()).isEqualTo(Instant.parse("2006-08-17T06:21:00.123456Z"));
    }
}
