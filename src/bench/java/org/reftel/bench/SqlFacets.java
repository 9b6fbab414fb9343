package org.reftel.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.postgresql.PGConnection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The same five facets by GROUP BY in PostgreSQL, over the values that the index has. */
final class SqlFacets implements AutoCloseable {
    private static final int BATCH = 20_000;

    private final EmbeddedPostgres server;
    private final Connection connection;

    SqlFacets(DirectoryReader reader) throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "256MB").start();
        connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String field : BareLucene.FIELDS) {
                statement.execute("create table " + field.toLowerCase(java.util.Locale.ROOT)
                        + "_of (doc int not null, value text not null)");
                load(reader, field);
                statement.execute("create index on " + table(field) + " (value, doc)");
                statement.execute("create index on " + table(field) + " (doc)");
                statement.execute("analyze " + table(field));
            }
        }
    }

    private static String table(String field) {
        return field.toLowerCase(java.util.Locale.ROOT) + "_of";
    }

    private void load(DirectoryReader reader, String field) throws IOException, SQLException {
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        StringBuilder rows = new StringBuilder();
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    rows.append(doc).append('\t')
                            .append(values.lookupOrd(values.nextOrd()).utf8ToString().replace("\\", "\\\\"))
                            .append('\n');
                }
            }
            if (doc % BATCH == BATCH - 1 || doc == reader.maxDoc() - 1) {
                copy.copyIn("copy " + table(field) + " from stdin", new StringReader(rows.toString()));
                rows.setLength(0);
            }
        }
    }

    /** The most frequent ten of each; of everything, or of the documents with a tag. */
    void count(boolean narrowed) {
        try (Statement statement = connection.createStatement()) {
            for (String field : BareLucene.FIELDS) {
                String which = narrowed
                        ? " where doc in (select doc from tag_of where value = (select value from tag_of group by value"
                                + " order by abs(count(*) - (select count(*) / 50 from level_of)) limit 1))"
                        : "";
                statement.executeQuery("select value, count(*) from " + table(field) + which
                        + " group by value order by count(*) desc, value limit 10").close();
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    static List<String> fields() {
        return BareLucene.FIELDS;
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
