package org.reftel.archive.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.reftel.archive.backup.Manifest.Damaged;
import org.reftel.archive.backup.Manifest.DocumentBytes;
import org.reftel.archive.backup.Manifest.TableRows;
import org.reftel.archive.backup.Table.Column;
import org.reftel.archive.cable.ContentHash;
import tools.jackson.core.JsonGenerator;

/** Writes what a connection sees, entry by entry; a few rows are in memory at a time. */
final class BackupWriter implements AutoCloseable {
    private static final int ROWS_AT_A_TIME = 500;
    private static final int DOCUMENTS_AT_A_TIME = 50;
    private static final int TOLD_EVERY = 1_000;

    private final Connection connection;
    private final Dialect dialect;
    private final ZipOutputStream zip;
    private final LocalDateTime made;
    private final Consumer<String> progress;

    BackupWriter(Connection connection, OutputStream out, Instant made, Consumer<String> progress)
            throws SQLException {
        this.connection = connection;
        this.dialect = Dialect.of(connection);
        this.zip = new ZipOutputStream(out);
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.made = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
        this.progress = progress;
    }

    /** All rows, and behind them all documents. */
    Manifest write(String schemaVersion, String program) throws SQLException, IOException {
        Schema schema = Schema.of(connection);
        List<TableRows> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            tables.add(
                    rows(table.name().equals(Manifest.CONTENT) ? table.without(Manifest.CONTENT_BYTES) : table));
        }
        DocumentBytes documents = documents();
        // behind the rows: a key that they have was taken before
        Map<String, Long> sequences = new TreeMap<>();
        for (String sequence : schema.sequences()) {
            sequences.put(sequence, Dialect.number(connection, dialect.nextOf(sequence)));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, schemaVersion, program, made.toInstant(ZoneOffset.UTC),
                tables, sequences, documents);
        begin(Manifest.ENTRY);
        zip.write(BackupJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private void begin(String entry) throws IOException {
        ZipEntry begun = new ZipEntry(entry);
        begun.setTimeLocal(made);
        zip.putNextEntry(begun);
    }

    private TableRows rows(Table table) throws SQLException, IOException {
        TableRows unmeasured = new TableRows(table.name(), table.columnNames(), 0, "");
        begin(unmeasured.entry());
        MeasuredOutput out = new MeasuredOutput(zip);
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery(table.select(dialect));
                    JsonGenerator json = BackupJson.MAPPER.createGenerator(out)) {
                while (rows.next()) {
                    row(table, rows, json);
                    tell(++count, "rows of " + table.name());
                }
            }
        }
        if (count > 0) {
            out.write('\n');
        }
        zip.closeEntry();
        return new TableRows(table.name(), table.columnNames(), count, out.sha256());
    }

    /** What is null is left out. */
    private static void row(Table table, ResultSet row, JsonGenerator json) throws SQLException {
        json.writeStartObject();
        int index = 0;
        for (Column column : table.columns()) {
            Object value = column.type().read(row, ++index);
            if (value != null) {
                json.writeName(column.name());
                json.writePOJO(value);
            }
        }
        json.writeEndObject();
    }

    private DocumentBytes documents() throws SQLException, IOException {
        long count = 0;
        long bytes = 0;
        List<Damaged> damaged = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(DOCUMENTS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery("select %s, %s from %s order by %s%s".formatted(
                    Manifest.CONTENT_HASH, Manifest.CONTENT_BYTES, Manifest.CONTENT, Manifest.CONTENT_HASH,
                    dialect.codeOrder()))) {
                while (rows.next()) {
                    String recorded = rows.getString(1);
                    byte[] content = rows.getBytes(2);
                    String found = ContentHash.of(content).sha256();
                    if (!found.equals(recorded)) {
                        damaged.add(new Damaged(recorded, found));
                    }
                    begin(Manifest.documentEntry(recorded));
                    zip.write(content);
                    zip.closeEntry();
                    bytes += content.length;
                    tell(++count, "documents");
                }
            }
        }
        return new DocumentBytes(count, bytes, damaged);
    }

    private void tell(long count, String what) {
        if (count % TOLD_EVERY == 0) {
            progress.accept(String.format(Locale.ENGLISH, "%,d %s written.", count, what));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
