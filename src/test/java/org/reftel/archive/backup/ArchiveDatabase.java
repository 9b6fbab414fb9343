package org.reftel.archive.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.database.DatabaseCheck;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A database in memory, without the program around it. */
final class ArchiveDatabase {
    private final DataSource source = new DriverManagerDataSource(
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "reftel", "");
    private final JdbcTemplate template = new JdbcTemplate(source);

    /** With the tables of some version; empty. */
    static ArchiveDatabase of(String version) {
        ArchiveDatabase database = new ArchiveDatabase();
        Flyway.configure().dataSource(database.source).locations("classpath:db/migration").target(version).load()
                .migrate();
        return database;
    }

    /** With a document, a run, and tags to some number. */
    static ArchiveDatabase filled(String version) {
        ArchiveDatabase database = of(version);
        database.document("a telegram");
        database.template.update(
                "insert into ingest_run (id, cause, roots, parser_version, started, files) values (7, 'DESK', 'seeds', 1, current_timestamp, 0)");
        database.template.update("insert into tag (id, code) select x, 'T' || x from system_range(1, 1500)");
        database.template.update("alter sequence tag_seq restart with 1551");
        return database;
    }

    ContentHash document(String text) {
        ContentHash hash = ContentHash.of(text.getBytes(UTF_8));
        template.update("insert into source_content (sha256, bytes) values (?, ?)", hash.sha256(),
                text.getBytes(UTF_8));
        return hash;
    }

    JdbcTemplate sql() {
        return template;
    }

    long count(String table) {
        Long count = template.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    /** As every start of the program does before it makes tables. */
    void check() {
        DatabaseCheck.check(source);
    }

    BackupReport backup(Path file, Consumer<String> progress) throws BackupException {
        return new Backup(source, flyway(), Clock.systemUTC(),
                new StaticListableBeanFactory().getBeanProvider(BuildProperties.class)).write(file, progress);
    }

    BackupReport restore(Path file, Consumer<String> progress) throws Exception {
        return new Restore(source, flyway(), flyway -> {
            check();
            flyway.migrate();
        }).read(file, progress);
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration").load();
    }
}
