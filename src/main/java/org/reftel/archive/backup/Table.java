package org.reftel.archive.backup;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the database, by its names in lower case.
 *
 * @param key the columns of the primary key in order; all columns where there is none
 */
record Table(String name, List<Column> columns, List<String> key) {
    /** One column. */
    record Column(String name, ColumnType type) {}

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The same without one column. */
    Table without(String column) {
        return new Table(name, columns.stream().filter(c -> !c.name.equals(column)).toList(), key);
    }

    /** All rows in the order of the key. */
    String select(Dialect dialect) {
        return "select " + String.join(", ", columnNames()) + " from " + name + " order by "
                + key.stream().map(column -> ordered(column, dialect)).collect(Collectors.joining(", "));
    }

    /** Letters are ordered by their codes, so that every database gives the same rows in the same order. */
    private String ordered(String column, Dialect dialect) {
        boolean text = columns.stream().anyMatch(c -> c.name.equals(column) && c.type == ColumnType.TEXT);
        return text ? column + dialect.codeOrder() : column;
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columnNames()) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
