package org.reftel.archive.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * The mark of a database that is being filled from a backup: a table, there until all is loaded. One transaction over all would need
 * none, but H2 keeps what it may have to undo beside the rows, and becomes the slower the more there is.
 */
public final class UnfinishedRestore {
    /** The table's name. */
    public static final String TABLE = "unfinished_restore";

    private UnfinishedRestore() {}

    /** Whether a database bears it. */
    public static boolean isMarked(Connection connection) throws SQLException {
        String name = connection.getMetaData().storesUpperCaseIdentifiers() ? TABLE.toUpperCase(Locale.ROOT) : TABLE;
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
            return rows.next();
        }
    }

    /** Puts it. */
    public static void mark(Connection connection) throws SQLException {
        execute(connection, "create table " + TABLE + " (since timestamp with time zone)");
    }

    /** Takes it away. */
    public static void unmark(Connection connection) throws SQLException {
        execute(connection, "drop table " + TABLE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
