package org.reftel.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.reftel.archive.backup.Manifest.TableRows;
import org.reftel.archive.database.DatabaseCheck;
import org.reftel.archive.database.UnfinishedRestore;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Fills an empty archive from a backup: first with the tables that the backup was made from, then with their rows, and at last it
 * brings both to what the program needs. It asks for nothing that would make the tables by itself.
 */
@Component
public class Restore {
    /** What an archive in use has rows in. */
    private static final List<String> TELLING = List.of("cable", "source_document", "source_content", "ingest_run",
            "administrator", "person_decision", "witness_decision");

    private final DataSource source;
    private final Flyway flyway;
    private final FlywayMigrationStrategy migration;

    Restore(DataSource source, Flyway flyway, FlywayMigrationStrategy migration) {
        this.source = source;
        this.flyway = flyway;
        this.migration = migration;
    }

    /**
     * Reads the whole file once before anything is written. The index is left to whoever calls.
     *
     * @param progress told from time to time how far it is, as a sentence
     * @throws BackupException where the file is damaged or the archive not empty; nothing has changed then
     */
    public BackupReport read(Path file, Consumer<String> progress) throws BackupException, IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            // the first question to an embedded database makes its file
            backup.verify(progress);
            boolean unfinished = DatabaseCheck.bearsTheMark(source);
            MigrationVersion version = version(backup.manifest());
            prepare(version, unfinished);
            migration.migrate(upTo(version));
            load(backup, progress);
            migration.migrate(flyway);
            return BackupReport.of(backup.manifest(), Files.size(file));
        } catch (SQLException | FlywayException e) {
            throw BackupException.because("The database does not take the backup: ", e);
        }
    }

    private MigrationVersion version(Manifest manifest) throws BackupException {
        MigrationVersion version = MigrationVersion.fromVersion(manifest.schema());
        List<MigrationVersion> known = Arrays.stream(flyway.info().all()).map(MigrationInfo::getVersion)
                .toList();
        if (!known.contains(version)) {
            throw new BackupException("The backup was made by Reftel " + manifest.program() + " from tables of version "
                    + version + "; this Reftel knows none newer than " + known.getLast() + ". Use that one.");
        }
        return version;
    }

    private Flyway upTo(MigrationVersion version) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader()).configuration(flyway.getConfiguration())
                .target(version).load();
    }

    /** Nothing may be there but empty tables, none newer than the backup's, or what a restore left that was cut off. */
    private void prepare(MigrationVersion version, boolean unfinished) throws SQLException, BackupException {
        MigrationInfo current = flyway.info().current();
        try (Connection connection = source.getConnection()) {
            if (current != null && !unfinished) {
                requireEmpty(connection);
            }
            if (current != null && current.getVersion().isNewerThan(version)) {
                throw new BackupException("The database has tables of version " + current.getVersion()
                        + " already, the backup is of version " + version
                        + ". Restore needs a database without tables.");
            }
            if (unfinished) {
                empty(connection);
                UnfinishedRestore.unmark(connection);
            }
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException, BackupException {
        List<String> tables = Schema.of(connection).tables().stream().map(Table::name).toList();
        for (String table : TELLING) {
            long rows = tables.contains(table) ? count(connection, table) : 0;
            if (rows > 0) {
                throw new BackupException(
                        "The archive is not empty: the table %s has %d rows. Restore needs an empty one."
                                .formatted(table, rows));
            }
        }
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : Schema.of(connection).tables().reversed()) {
                statement.execute("delete from " + table.name());
            }
        }
    }

    private void load(BackupFile backup, Consumer<String> progress)
            throws SQLException, IOException, BackupException {
        try (Connection connection = source.getConnection()) {
            Schema schema = Schema.of(connection);
            UnfinishedRestore.mark(connection);
            // what a migration put there is in the backup too
            empty(connection);
            connection.setAutoCommit(false);
            load(connection, schema, backup, progress);
            restart(connection, schema, backup.manifest().sequences());
            UnfinishedRestore.unmark(connection);
            connection.commit();
        }
    }

    private static void load(Connection connection, Schema schema, BackupFile backup, Consumer<String> progress)
            throws SQLException, IOException, BackupException {
        Map<String, TableRows> rows = backup.manifest().tables().stream()
                .collect(Collectors.toMap(TableRows::name, table -> table));
        TableLoader loader = new TableLoader(connection, backup, progress);
        for (Table table : schema.tables()) {
            TableRows kept = rows.remove(table.name());
            if (kept == null) {
                throw new BackupException("The backup has no table " + table.name() + ".");
            }
            loader.load(table, kept);
            long count = count(connection, table.name());
            if (count != kept.rows()) {
                throw new BackupException("%d rows of the table %s are there, the backup has %d.".formatted(count,
                        table.name(), kept.rows()));
            }
        }
        if (!rows.isEmpty()) {
            throw new BackupException("The database has no tables " + rows.keySet() + ", the backup has.");
        }
    }

    /**
     * Each sequence goes on where it was. The highest key is no measure of that: a sequence that counts in fifties gives the end of
     * fifty keys, of which not all may have been used.
     */
    private static void restart(Connection connection, Schema schema, Map<String, Long> sequences)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sequence : schema.sequences()) {
                Long next = sequences.get(sequence);
                if (next != null) {
                    statement.execute("alter sequence " + sequence + " restart with " + next);
                }
            }
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Dialect.number(connection, "select count(*) from " + table);
    }
}
