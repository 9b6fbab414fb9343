package org.reftel.ingest.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.reftel.ingest.IngestJob;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Indexes and foreign keys that a first load goes without are there again behind it, whatever happened. */
@ArchiveTest
class DeferredKeysTests {
    private static final List<String> TABLES = List.of("cable", "paragraph", "cable_tag", "mention", "addressee",
            "cable_reference", "repair", "finding", "comparison", "person", "source_document");

    @Autowired
    private DeferredKeys keys;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;

    @Test
    void whatWasTakenAwayIsMadeAgain() {
        keys.makeAll();
        Set<String> before = keys();

        keys.drop();
        assertThat(keys()).doesNotContain("mention(block)", "cable(origin)", "mention.person_id to person")
                .hasSizeLessThan(before.size() - 13);
        keys.makeToLink();
        assertThat(keys()).contains("mention(block)").doesNotContain("cable(origin)");
        keys.dropToLink();
        keys.makeToSettle();
        keys.makeToCite();
        assertThat(keys()).contains("cable_reference(target,cable_id)").doesNotContain("mention(block)");
        try (DeferredKeys.Making _ = keys.makeBeside()) {
            // they are waited for
        }
        assertThat(keys()).contains("mention(block)", "mention(person_id)").doesNotContain("cable(origin)");
        keys.makeAll();

        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void whatIsThereIsNotMadeTwice() {
        keys.makeAll();
        Set<String> before = keys();
        keys.makeAll();
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void nextStartMakesWhatACrashLeftUndone() {
        keys.makeAll();
        Set<String> before = keys();
        keys.drop();

        job.resume();

        assertThat(keys()).isEqualTo(before);
    }

    /** The columns of each index, and whereto each foreign key points, by whatever names. */
    private Set<String> keys() {
        Set<String> keys = database.execute((ConnectionCallback<Set<String>>) connection -> {
            Set<String> found = new TreeSet<>();
            for (String table : TABLES) {
                String name = connection.getMetaData().storesUpperCaseIdentifiers()
                        ? table.toUpperCase(Locale.ROOT)
                        : table;
                found.addAll(indexes(connection, table, name));
                try (ResultSet foreign = connection.getMetaData().getImportedKeys(connection.getCatalog(),
                        connection.getSchema(), name)) {
                    while (foreign.next()) {
                        found.add((table + "." + foreign.getString("FKCOLUMN_NAME") + " to "
                                + foreign.getString("PKTABLE_NAME")).toLowerCase(Locale.ROOT));
                    }
                }
            }
            return found;
        });
        return keys == null ? Set.of() : keys;
    }

    private static Set<String> indexes(Connection connection, String table, String name) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        Set<String> indexes = new TreeSet<>();
        String last = "";
        StringBuilder columns = new StringBuilder();
        try (ResultSet parts = metadata.getIndexInfo(connection.getCatalog(), connection.getSchema(), name, false,
                true)) {
            while (parts.next()) {
                if (parts.getString("COLUMN_NAME") == null) {
                    continue;
                }
                if (!last.equals(parts.getString("INDEX_NAME"))) {
                    add(indexes, table, columns);
                    last = parts.getString("INDEX_NAME");
                }
                columns.append(columns.isEmpty() ? "" : ",")
                        .append(parts.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        add(indexes, table, columns);
        return indexes;
    }

    private static void add(Set<String> indexes, String table, StringBuilder columns) {
        if (!columns.isEmpty()) {
            indexes.add(table + "(" + columns + ")");
            columns.setLength(0);
        }
    }
}
