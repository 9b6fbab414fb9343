package org.reftel.archive.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.reftel.archive.database.EmbeddedDatabase;

/** What the two databases say in words of their own. */
enum Dialect {
    H2 {
        // a level of its own: as of the first statement, in all tables
        private static final int SNAPSHOT = 6;

        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(SNAPSHOT);
            // without it a result is written to a file of its own before its first row is given
            execute(connection, "set lazy_query_execution 1");
        }

        @Override
        void endSnapshot(Connection connection) throws SQLException {
            connection.rollback();
            execute(connection, "set lazy_query_execution 0");
        }

        @Override
        String codeOrder() {
            return "";
        }

        @Override
        String nextOf(String sequence) {
            return "select base_value from information_schema.sequences where lower(sequence_name) = '" + sequence
                    + "'";
        }
    },
    POSTGRESQL {
        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }

        @Override
        void endSnapshot(Connection connection) throws SQLException {
            connection.rollback();
        }

        @Override
        String codeOrder() {
            return " collate \"C\"";
        }

        @Override
        String nextOf(String sequence) {
            return "select case when is_called then last_value + seqincrement else last_value end from " + sequence
                    + ", pg_sequence where seqrelid = '" + sequence + "'::regclass";
        }
    };

    static Dialect of(Connection connection) throws SQLException {
        return EmbeddedDatabase.isH2(connection) ? H2 : POSTGRESQL;
    }

    /** From here on the connection sees the archive as it is now, whatever others write, and gives rows as they are asked for. */
    abstract void beginSnapshot(Connection connection) throws SQLException;

    abstract void endSnapshot(Connection connection) throws SQLException;

    /** Behind a column of text in {@code order by}: compares the codes of the letters. */
    abstract String codeOrder();

    /** Asks for the number that a sequence gives next, without taking it. */
    abstract String nextOf(String sequence);

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query answers. */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
