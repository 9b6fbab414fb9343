package org.reftel.archive.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.reftel.archive.backup.Table.Column;
import org.reftel.archive.database.UnfinishedRestore;

/**
 * What the database says of its tables.
 *
 * @param tables all whose rows are part of the archive, those first that others refer to
 * @param sequences their names in lower case, in order
 */
record Schema(List<Table> tables, List<String> sequences) {
    /** Whose rows mean nothing in another database. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", UnfinishedRestore.TABLE,
            // who ingests at the moment: nobody does in an archive that is restored
            "ingest_lock");
    private static final String OF_CABLE = "cable_id";

    static Schema of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String schema = connection.getSchema();
        Map<String, Table> tables = new TreeMap<>();
        try (ResultSet rows = database.getTables(null, schema, "%", new String[]{"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!LEFT_OUT.contains(lower(name))) {
                    tables.put(lower(name), table(database, schema, name));
                }
            }
        }
        return new Schema(ordered(tables, references(database, schema, tables)), sequences(connection, schema));
    }

    private static Table table(DatabaseMetaData database, String schema, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        // the name is a pattern, in which an underscore is any letter
        try (ResultSet rows = database.getColumns(null, schema, name, "%")) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equals(name)) {
                    columns.add(new Column(lower(rows.getString("COLUMN_NAME")),
                            ColumnType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"))));
                }
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = database.getPrimaryKeys(null, schema, name)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        return new Table(lower(name), columns,
                key.isEmpty() ? columns.stream().map(Column::name).toList() : List.copyOf(key.values()));
    }

    /** For each table the others that its rows refer to; parts of cables do, with a key of the database or without. */
    private static Map<String, Set<String>> references(DatabaseMetaData database, String schema,
            Map<String, Table> tables) throws SQLException {
        Map<String, Set<String>> references = new TreeMap<>();
        for (String table : tables.keySet()) {
            Set<String> others = new TreeSet<>();
            String name = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
            try (ResultSet rows = database.getImportedKeys(null, schema, name)) {
                while (rows.next()) {
                    others.add(lower(rows.getString("PKTABLE_NAME")));
                }
            }
            if (Objects.requireNonNull(tables.get(table)).columnNames().contains(OF_CABLE)) {
                others.add("cable");
            }
            others.remove(table);
            references.put(table, others);
        }
        return references;
    }

    private static List<Table> ordered(Map<String, Table> tables, Map<String, Set<String>> references) {
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            references.forEach((table, others) -> {
                if (ordered.containsAll(others)) {
                    ordered.add(table);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle: " + references.keySet());
            }
        }
        return ordered.stream().map(tables::get).toList();
    }

    private static List<String> sequences(Connection connection, String schema) throws SQLException {
        List<String> sequences = new ArrayList<>();
        try (var statement = connection.prepareStatement(
                "select sequence_name from information_schema.sequences where sequence_schema = ?")) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sequences.add(lower(rows.getString(1)));
                }
            }
        }
        return sequences.stream().sorted().toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
