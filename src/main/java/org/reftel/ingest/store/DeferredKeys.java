package org.reftel.ingest.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.database.EmbeddedDatabase;
import org.reftel.ingest.read.ChunkReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Indexes and foreign keys that are not there while a first load goes on, as making them at its end costs a fraction: their order
 * of letters is that of nothing else in the tables, so that each row of a load would touch another page; and H2 takes a row that
 * is updated out of every index and puts it in again. Each is made when it is needed, at the earliest. Which of them are there is
 * asked of the database alone, so that whatever a crash left undone is made at the next start.
 */
@Component
public class DeferredKeys {
    private static final Logger LOG = LoggerFactory.getLogger(DeferredKeys.class);
    private static final Index BLOCKS = new Index("mention", "mention_block", "block");
    private static final List<Index> TO_SETTLE = List.of(
            new Index("cable", "cable_number", "mrn_station, mrn_year, mrn_serial"),
            new Index("cable_reference", "cable_reference_number", "station, referrer_year, serial"));
    private static final List<Index> TO_CITE = List.of(
            new Index("cable_reference", "cable_reference_target_cable", "target, cable_id"));
    /** Of tables that nothing is written to once persons are linked. */
    private static final List<Index> BESIDE = List.of(
            BLOCKS,
            new Index("mention", "mention_person", "person_id"),
            new Index("mention", "mention_office", "office"),
            new Index("mention", "mention_state", "state, masked"),
            new Index("mention", "mention_protection", "protection"),
            new Index("cable_tag", "cable_tag_tag", "tag_id"));
    /** For readers alone. */
    private static final List<Index> AT_THE_END = List.of(
            new Index("cable", "cable_origin", "origin"),
            new Index("cable_reference", "cable_reference_alternative", "alternative"),
            new Index("source_document", "source_document_identifier", "identifier"),
            new Index("person", "person_surname", "surname"));
    private static final List<Index> ALL = Stream.of(TO_SETTLE, TO_CITE, BESIDE, AT_THE_END).flatMap(List::stream)
            .toList();
    private static final List<ForeignKey> WITH_INDEX = List.of(new ForeignKey("cable_tag", "tag_id", "tag"),
            new ForeignKey("mention", "person_id", "person"));
    /**
     * The others are for a database server: H2 makes an index of its own for each, as long as the table, which nothing is looked
     * for by.
     */
    private static final List<ForeignKey> FOREIGN = Stream.concat(
            Stream.of("paragraph", "cable_tag", "mention", "addressee", "cable_reference", "repair", "finding",
                    "comparison").map(table -> new ForeignKey(table, "cable_id", "cable")),
            WITH_INDEX.stream()).toList();

    private final SessionFactory sessions;

    DeferredKeys(SessionFactory sessions) {
        this.sessions = sessions;
    }

    private record Index(String table, String name, String columns) {
        private String making() {
            return "create index if not exists %s on %s (%s)".formatted(name, table, columns);
        }
    }

    private record ForeignKey(String table, String column, String parent) {
        /** The rows of a load were written with the rows that they point to; H2 would look up each of them again. */
        private String making(boolean isH2) {
            return "alter table %s add constraint %s_%s_fkey foreign key (%s) references %s%s".formatted(table, table,
                    column, column, parent, isH2 ? " nocheck" : "");
        }
    }

    /** A foreign key as the database has it. */
    private record Standing(String name, String table, String column) {
        private boolean is(ForeignKey key) {
            return key.table.equals(table) && key.column.equals(column);
        }

        private boolean isAmong(List<ForeignKey> keys) {
            return keys.stream().anyMatch(this::is);
        }
    }

    /** Takes all of them away, until they are made again. */
    void drop() {
        LOG.info("a first load: indexes are made at its end");
        sessions.inStatelessTransaction(session -> session.doWork(connection -> {
            for (Standing key : standing(connection)) {
                if (key.isAmong(FOREIGN)) {
                    drop(connection, key);
                }
            }
            for (Index index : ALL) {
                execute(connection, "drop index if exists " + index.name);
            }
        }));
    }

    /** Makes the one that persons are linked by. */
    public void makeToLink() {
        make(List.of(BLOCKS));
    }

    /** Most mentions are going to be written, and none is read by its block any more: the index is made anew when that is done. */
    public void dropToLink() {
        sessions.inStatelessTransaction(
                session -> session.doWork(connection -> execute(connection, "drop index if exists " + BLOCKS.name)));
    }

    /** Makes those that references are settled by. */
    public void makeToSettle() {
        make(TO_SETTLE);
    }

    /** Makes the one by which is told which cables are cited. */
    public void makeToCite() {
        make(TO_CITE);
    }

    /** Makes the largest in a thread of its own, while references are settled and cables are indexed. */
    public Making makeBeside() {
        return new Making();
    }

    /** Keys that are being made. */
    public final class Making implements AutoCloseable {
        private final CompletableFuture<@Nullable Void> made = new CompletableFuture<>();

        private Making() {
            Thread.ofPlatform().name("keys").start(() -> {
                try {
                    make(BESIDE);
                    made.complete(null);
                } catch (RuntimeException | Error e) {
                    made.completeExceptionally(e);
                }
            });
        }

        /** Waits until they are there, and throws what kept them from it. */
        @Override
        public void close() {
            ChunkReader.join(made);
        }
    }

    private void make(List<Index> indexes) {
        sessions.inStatelessTransaction(session -> session.doWork(connection -> make(connection, indexes)));
    }

    /** Makes whatever is missing. */
    public void makeAll() {
        sessions.inStatelessTransaction(session -> session.doWork(connection -> {
            make(connection, ALL);
            boolean isH2 = EmbeddedDatabase.isH2(connection);
            List<ForeignKey> wanted = isH2 ? WITH_INDEX : FOREIGN;
            List<Standing> standing = standing(connection);
            for (Standing key : standing) {
                if (key.isAmong(FOREIGN) && !key.isAmong(wanted)) {
                    drop(connection, key);
                }
            }
            for (ForeignKey key : wanted) {
                if (standing.stream().noneMatch(there -> there.is(key))) {
                    execute(connection, key.making(isH2));
                }
            }
        }));
    }

    private static void make(Connection connection, List<Index> indexes) throws SQLException {
        for (Index index : indexes) {
            execute(connection, index.making());
        }
    }

    private static List<Standing> standing(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        boolean upper = database.storesUpperCaseIdentifiers();
        List<Standing> standing = new ArrayList<>();
        for (String table : FOREIGN.stream().map(ForeignKey::table).distinct().toList()) {
            try (ResultSet keys = database.getImportedKeys(connection.getCatalog(), connection.getSchema(),
                    upper ? table.toUpperCase(Locale.ROOT) : table)) {
                while (keys.next()) {
                    standing.add(new Standing(keys.getString("FK_NAME"), table,
                            keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT)));
                }
            }
        }
        return standing;
    }

    private static void drop(Connection connection, Standing key) throws SQLException {
        execute(connection, "alter table " + key.table + " drop constraint " + quoted(connection, key));
    }

    private static String quoted(Connection connection, Standing key) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + key.name + quote;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
