package org.reftel.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.reftel.archive.database.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Makes the file of the embedded database smaller when a command is done with it. H2 never writes over a page, and is told not to
 * tidy up while it works, which costs more than it saves: behind a first load, five sixths of the file are pages that later ones
 * replaced. The database makes the smaller file beside the old one and changes them at the end, so that a crash loses nothing.
 */
final class Compaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long LEAST_BYTES = 256L << 20;
    private static final int BYTES_IN_MEGABYTE = 1 << 20;

    private final Environment environment;

    /**
     * Of the database of an application that is closed before this.
     *
     * @param environment what says where it is
     */
    Compaction(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void close() {
        if (EmbeddedDatabase.of(environment).isEmpty()) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
                Statement statement = connection.createStatement()) {
            Map<String, Long> pages = figures(statement);
            long bytes = pages.getOrDefault("info.FILE_SIZE", 0L);
            long live = pages.getOrDefault("info.PAGE_COUNT_LIVE", 0L);
            if (bytes > LEAST_BYTES && 2 * live < pages.getOrDefault("info.PAGE_COUNT", 0L)) {
                LOG.info("most of the {} MB of the database's file are what was written over: making it smaller",
                        String.format(Locale.ENGLISH, "%,d", bytes / BYTES_IN_MEGABYTE));
                statement.execute("shutdown compact");
            }
        } catch (SQLException e) {
            LOG.warn("the database's file stays as large as it is: {}", e.getMessage());
        }
    }

    private static Map<String, Long> figures(Statement statement) throws SQLException {
        Map<String, Long> figures = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("""
                select setting_name, setting_value from information_schema.settings
                where setting_name in ('info.FILE_SIZE', 'info.PAGE_COUNT', 'info.PAGE_COUNT_LIVE')""")) {
            while (rows.next()) {
                figures.put(rows.getString(1), rows.getLong(2));
            }
        }
        return figures;
    }
}
