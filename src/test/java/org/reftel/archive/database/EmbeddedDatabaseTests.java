package org.reftel.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseTests {
    @TempDir
    private Path folder;
    private final JdbcDataSource source = new JdbcDataSource();
    private EmbeddedDatabase database;

    @BeforeEach
    void setUp() {
        source.setURL("jdbc:h2:file:" + folder.resolve("archive"));
        source.setUser("reftel");
        database = EmbeddedDatabase.of(settings(source.getURL())).orElseThrow();
    }

    /** Between any two versions of the tables, and before the first. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "5", "9"})
    void upgradeThatWasCutOffBeginsAnewAndLosesNothing(String version) throws SQLException {
        boolean filled = !version.equals("0");
        if (filled) {
            flyway(version).migrate();
            execute("insert into administrator values ('ann', 'x', current_timestamp)");
        }
        database.keep(source);
        execute("create table cable_version (identifier varchar)");
        if (filled) {
            execute("delete from administrator");
        }

        assertThatThrownBy(() -> flyway("latest").migrate()).isInstanceOf(FlywayException.class);
        database.undoCutOff();

        flyway("latest").migrate();
        assertThat(administrators()).isEqualTo(filled ? 1 : 0);
        database.undoCutOff();
        assertThat(administrators()).as("nothing is put back twice").isEqualTo(filled ? 1 : 0);
    }

    @Test
    void upgradeThatWasDoneIsNotUndone() throws IOException, SQLException {
        new DatabaseCheck().checkedMigration(settings(source.getURL())).migrate(flyway("latest"));
        execute("insert into administrator values ('ann', 'x', current_timestamp)");

        database.undoCutOff();

        assertThat(administrators()).isEqualTo(1);
        assertThat(files()).contains("archive.mv.db").doesNotContain("archive.before-upgrade.zip", "archive.part");
    }

    @Test
    void upgradeThatFailsIsPutBackByTheNextStart() throws IOException, SQLException {
        flyway("5").migrate();
        execute("create table witness_decision (id bigint)");

        assertThatThrownBy(() -> new DatabaseCheck().checkedMigration(settings(source.getURL()))
                .migrate(flyway("latest"))).isInstanceOf(FlywayException.class);
        assertThat(files()).contains("archive.before-upgrade.zip");
        database.undoCutOff();

        assertThat(flyway("latest").info().current().getVersion()).isEqualTo(MigrationVersion.fromVersion("5"));
    }

    @Test
    void damagedCopyIsNotPutBack() throws IOException, SQLException {
        flyway("5").migrate();
        Files.writeString(folder.resolve("archive.before-upgrade.zip"), "PK");

        assertThatThrownBy(() -> database.undoCutOff()).isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("archive.before-upgrade.zip cannot be put back");
        assertThat(administrators()).isZero();
    }

    /** A thread that is interrupted while it reads closes the file of the database, for all. */
    @Test
    void oneInterruptedReaderDoesNotKeepOthersOut() throws SQLException {
        source.setURL(shippedUrl());
        execute("create table letter (id int primary key, text varchar)");
        execute("insert into letter select x, repeat('x', 2000) from system_range(1, 5000)");

        try (Connection held = source.getConnection()) {
            Thread.currentThread().interrupt();
            try (Statement reader = held.createStatement()) {
                reader.execute("select count(*), max(length(text)) from letter");
            } catch (SQLException e) {
                // may fail by itself
            } finally {
                Thread.interrupted();
            }

            assertThat(count("select count(*) from letter where text like 'x%'")).isEqualTo(5_000);
        }
    }

    @Test
    void shippedDatabaseIsAFile() {
        assertThat(EmbeddedDatabase.of(settings(shippedUrl()))).isPresent();
    }

    /** As application.yaml has it. */
    private String shippedUrl() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.url"))
                .replace("${reftel.data}", folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:archive", "jdbc:postgresql://localhost/reftel", ""})
    void otherDatabasesAreNoFiles(String url) {
        assertThat(EmbeddedDatabase.of(settings(url))).isEmpty();
    }

    private static MockEnvironment settings(String url) {
        return new MockEnvironment().withProperty("spring.datasource.url", url);
    }

    private Flyway flyway(String version) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration").target(version).load();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private int administrators() throws SQLException {
        return count("select count(*) from administrator");
    }

    private int count(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
