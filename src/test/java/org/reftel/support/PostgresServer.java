package org.reftel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server for all tests of a run, on a free port of the loopback, started when it is first asked for. */
public final class PostgresServer {
    /** The property that says which database the tests use. */
    static final String DATABASE = "reftel.test.database";
    private static final boolean CAN_RUN = canRun();

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

    /** Whether a test can run: on H2 always, on PostgreSQL where the server that the tests bring can be started. */
    public static boolean isThereIfWanted() {
        return !System.getProperty(DATABASE, "h2").equals("postgresql") || CAN_RUN;
    }

    /** The server brings programs for Linux; as root it needs a user namespace, because it refuses to run as root. */
    private static boolean canRun() {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        return linux && (!System.getProperty("user.name", "").equals("root") || hasUserNamespaces());
    }

    private static boolean hasUserNamespaces() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static EmbeddedPostgres get() {
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
