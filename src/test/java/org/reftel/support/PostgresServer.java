package org.reftel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests of a run, on a free port of the loopback, started when it is first asked for. */
public final class PostgresServer {
    private PostgresServer() {}

    /** Made when it is first needed, stopped with the virtual machine. */
    private static final class Holder {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The server; where its program does not run, the test is skipped and says so. */
    public static EmbeddedPostgres get() {
        Assumptions.assumeTrue(System.getProperty("os.name", "").equals("Linux"),
                "skipped: the tests bring a PostgreSQL server for Linux only");
        return Holder.SERVER;
    }

    /** The address of a new empty database, whose owner is {@code postgres}. */
    static String newDatabase() {
        String name = "archive_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://localhost:" + get().getPort() + "/" + name + "?reWriteBatchedInserts=true";
    }
}
