package org.reftel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.backup.Backup;
import org.reftel.archive.backup.Restore;
import org.reftel.search.index.Indexer;
import org.reftel.support.PostgresServer;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** An archive moves from H2 to PostgreSQL and back, and stays what it is. */
@Tag("postgresql")
@EnabledIf(value = "org.reftel.support.PostgresServer#isThereIfWanted", disabledReason = "no PostgreSQL server can be started here")
class BackupToAnotherDatabaseTests {
    private static final String NAME = "reftel_moved";

    @TempDir
    private Path folder;

    private Map<String, Object> onH2(String data) {
        return Map.of("reftel.data", folder.resolve(data).toString());
    }

    private Map<String, Object> onPostgresql() {
        return Map.of("reftel.data", folder.resolve("moved").toString(), "spring.datasource.url",
                "jdbc:postgresql://localhost:" + PostgresServer.get().getPort() + "/" + NAME
                        + "?reWriteBatchedInserts=true",
                "spring.datasource.username", "postgres", "spring.datasource.hikari.maximum-pool-size", 4);
    }

    @Test
    void archiveIsTheSameOnBothDatabases() throws Exception {
        Path fromH2 = folder.resolve("h2.zip");
        Path fromPostgresql = folder.resolve("postgresql.zip");
        String before;
        try (ArchiveInUse archive = new ArchiveInUse(onH2("data"))) {
            archive.fill(Files.createDirectory(folder.resolve("documents")));
            before = archive.export();
            archive.bean(Backup.class).write(fromH2, _ -> {});
        }
        try (Connection connection = PostgresServer.get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        }

        restore(onPostgresql(), fromH2);
        try (ArchiveInUse moved = new ArchiveInUse(onPostgresql())) {
            assertThat(moved.export()).isEqualTo(before);
            // how far the index is stands in the tables
            moved.bean(Indexer.class).verify();
            moved.bean(Backup.class).write(fromPostgresql, _ -> {});
            moved.growBy(folder);
        }
        assertThat(ArchiveInUse.hashes(fromPostgresql)).isEqualTo(ArchiveInUse.hashes(fromH2));

        restore(onH2("back"), fromPostgresql);
        try (ArchiveInUse back = new ArchiveInUse(onH2("back"))) {
            assertThat(back.export()).isEqualTo(before);
            back.growBy(folder);
        }
    }

    private static void restore(Map<String, Object> settings, Path file) throws Exception {
        try (ConfigurableApplicationContext store = Store.open(settings)) {
            store.getBean(Restore.class).read(file, _ -> {});
        }
    }
}
