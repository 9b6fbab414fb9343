package org.reftel.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.backup.Manifest.TableRows;
import org.reftel.archive.backup.Table.Column;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/** Puts the rows of a backup into tables, in batches, each of which is committed. */
final class TableLoader {
    /** What tells how far the index is: there is none yet. Paragraphs are counted in backups of versions up to 17. */
    private static final Map<String, Set<String>> UNINDEXED = Map.of("cable",
            Set.of("indexed_revision", "indexed_paragraphs"));
    /** A commit of few rows suits H2 best. */
    private static final int BATCH = 1_000;
    private static final int BATCH_OF_DOCUMENTS = 100;

    private final Connection connection;
    private final BackupFile backup;
    private final Consumer<String> progress;

    TableLoader(Connection connection, BackupFile backup, Consumer<String> progress) {
        this.connection = connection;
        this.backup = backup;
        this.progress = progress;
    }

    /**
     * All rows of one table.
     *
     * @throws BackupException where the backup has other columns than the table
     */
    void load(Table table, TableRows rows) throws SQLException, IOException, BackupException {
        boolean content = table.name().equals(Manifest.CONTENT);
        List<String> expected = (content ? table.without(Manifest.CONTENT_BYTES) : table).columnNames();
        if (!new HashSet<>(expected).equals(new HashSet<>(rows.columns()))) {
            throw new BackupException("The table " + table.name() + " has the columns " + expected + ", in the backup "
                    + rows.columns() + ".");
        }
        try (InputStream in = backup.open(rows.entry());
                MappingIterator<JsonNode> read = BackupJson.MAPPER.readerFor(JsonNode.class).readValues(in);
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            insertAll(table, read, insert, content ? BATCH_OF_DOCUMENTS : BATCH);
        }
        connection.commit();
    }

    private void insertAll(Table table, MappingIterator<JsonNode> rows, PreparedStatement insert, int batch)
            throws SQLException, IOException, BackupException {
        int waiting = 0;
        long done = 0;
        while (rows.hasNext()) {
            bind(table, rows.next(), insert);
            insert.addBatch();
            if (++waiting == batch) {
                insert.executeBatch();
                connection.commit();
                done += waiting;
                waiting = 0;
                progress.accept(String.format(Locale.ENGLISH, "%,d rows of %s restored.", done, table.name()));
            }
        }
        if (waiting > 0) {
            insert.executeBatch();
        }
    }

    private void bind(Table table, JsonNode row, PreparedStatement insert)
            throws SQLException, IOException, BackupException {
        Set<String> unindexed = UNINDEXED.getOrDefault(table.name(), Set.of());
        int index = 0;
        for (Column column : table.columns()) {
            Object value = unindexed.contains(column.name()) ? 0L : value(table, column, row);
            index++;
            if (value == null) {
                insert.setNull(index, column.type().sqlType());
            } else if (value instanceof byte[] bytes) {
                insert.setBytes(index, bytes);
            } else {
                insert.setObject(index, value);
            }
        }
    }

    private @Nullable Object value(Table table, Column column, JsonNode row) throws IOException, BackupException {
        if (table.name().equals(Manifest.CONTENT) && column.name().equals(Manifest.CONTENT_BYTES)) {
            String hash = row.get(Manifest.CONTENT_HASH).stringValue();
            try (InputStream in = backup.open(Manifest.documentEntry(hash))) {
                return in.readAllBytes();
            }
        }
        JsonNode value = row.get(column.name());
        return value == null ? null : column.type().parse(value);
    }
}
