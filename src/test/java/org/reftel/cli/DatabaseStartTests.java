package org.reftel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.PostgresServer;
import org.reftel.support.SeedFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program says when its PostgreSQL cannot be used, and that it works when it can. */
@Tag("postgresql")
@EnabledIf(value = "org.reftel.support.PostgresServer#isThereIfWanted", disabledReason = "no PostgreSQL server can be started here")
class DatabaseStartTests {
    @TempDir
    private Path data;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void withTheProfile() {
        System.setProperty("spring.profiles.active", "postgresql");
        System.setProperty("spring.datasource.username", "postgres");
    }

    @AfterEach
    void withoutIt() {
        List.of("spring.profiles.active", "spring.datasource.username", "spring.datasource.url")
                .forEach(System::clearProperty);
    }

    @Test
    void ingestAndExportWorkOnPostgresql() throws Exception {
        try (Connection connection = PostgresServer.get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database reftel_cli");
        }
        assertThat(run("reftel_cli", "ingest", SeedFiles.FOLDER.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("5 files: 5 added");
        assertThat(run("reftel_cli", "ingest", SeedFiles.FOLDER.toString())).isZero();
        assertThat(out.toString()).contains("5 unchanged");
    }

    @Test
    void missingDatabaseIsSaidInOneLine() {
        assertThat(run("no_such_database", "export")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString()
                .startsWith("There is no such database: ").contains("no_such_database", "SPRING_DATASOURCE_URL");
    }

    @Test
    void refusedUserIsSaidInOneLine() {
        System.setProperty("spring.datasource.username", "nobody_we_know");
        assertThat(run("postgres", "export")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString()
                .startsWith("The database refuses the user: ").contains("nobody_we_know");
    }

    @Test
    void serverThatDoesNotRunIsSaidInOneLine() {
        System.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/reftel");
        assertThat(execute("export")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString()
                .startsWith("The database server cannot be reached: ");
    }

    private int run(String database, String... arguments) {
        System.setProperty("spring.datasource.url",
                "jdbc:postgresql://localhost:" + PostgresServer.get().getPort() + "/" + database);
        return execute(arguments);
    }

    private int execute(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = arguments[0];
        all[1] = "--data";
        all[2] = data.toString();
        System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
        return Reftel.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(all);
    }
}
