package org.reftel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive is backed up, wiped and restored: counts and hashes are equal, and the time that it took is told. */
class BackupWipeRestoreTests {
    @TempDir
    private Path folder;

    @Test
    void countsAndHashesAreEqualAndTheTimeIsTold() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("archive.zip");
        String before;
        try (ArchiveInUse archive = new ArchiveInUse(Map.of("reftel.data", data.toString()))) {
            archive.fill(Files.createDirectory(folder.resolve("documents")));
            before = archive.export();
        }

        CommandRun backup = CommandRun.of("backup", file.toString(), "--data", data.toString());
        assertThat(FileSystemUtils.deleteRecursively(data)).isTrue();
        CommandRun restore = CommandRun.of("restore", file.toString(), "--data", data.toString());

        assertThat(backup.err()).isEmpty();
        assertThat(backup.exit()).isZero();
        assertThat(backup.out()).matches(
                ".*archive.zip written and verified: 7 cables, 9 documents of [0-9,]+ bytes; the file has [0-9,]+ bytes; "
                        + "[0-9.]+ s\\.\n");
        assertThat(restore.err()).isEmpty();
        assertThat(restore.exit()).isZero();
        assertThat(restore.out()).contains("restored and verified: 7 cables, 9 documents of ", " s.");
        Path again = folder.resolve("again.zip");
        assertThat(CommandRun.of("backup", again.toString(), "--data", data.toString()).exit()).isZero();
        assertThat(ArchiveInUse.hashes(again)).isEqualTo(ArchiveInUse.hashes(file));
        try (ArchiveInUse archive = new ArchiveInUse(Map.of("reftel.data", data.toString()))) {
            assertThat(archive.export()).isEqualTo(before);
            archive.growBy(folder);
        }
        assertThat(CommandRun.of("restore", file.toString(), "--data", data.toString()).err().strip())
                .isEqualTo("The archive is not empty: the table cable has 8 rows. Restore needs an empty one.");
    }

    /** A backup before an upgrade changes nothing. */
    @Test
    void olderTablesAreBackedUpAsTheyAreAndRestoredUpToDate() throws Exception {
        Path data = Files.createDirectory(folder.resolve("older"));
        Path file = folder.resolve("older.zip");
        Flyway.configure().dataSource("jdbc:h2:file:" + data.resolve("archive"), "reftel", "")
                .locations("classpath:db/migration").target("5").load().migrate();

        assertThat(CommandRun.of("backup", file.toString(), "--data", data.toString()).exit()).isZero();
        CommandRun restore = CommandRun.of("restore", file.toString(), "--data", folder.resolve("newer").toString());

        assertThat(ArchiveInUse.hashes(file).get("schema").asString()).isEqualTo("5");
        assertThat(restore.err()).isEmpty();
        assertThat(restore.exit()).isZero();
    }
}
