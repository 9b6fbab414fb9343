package org.reftel.ingest.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One statement for many rows, sent some hundred at a time. */
public final class BatchUpdate {
    private static final int BATCH = 500;

    private BatchUpdate() {}

    /** Puts the values of a row into the statement. */
    public interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    public static <T> void run(Connection connection, String statement, List<T> rows, Binding<T> binding)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            int pending = 0;
            for (T row : rows) {
                binding.bind(update, row);
                update.addBatch();
                if (++pending % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
