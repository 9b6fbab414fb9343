package org.reftel.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The embedded database as a file that survives being killed at any moment. H2 keeps each table as soon as it is made, so that
 * bringing the tables up to date could, once cut off, neither go on nor begin anew: until all of it is done, the file as it was
 * before lies beside it, and the next start puts it back. From then on a commit is written before it returns; left to itself, H2
 * writes it up to half a second later.
 */
public final class EmbeddedDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file|retry):([^;]++).*+");

    private final Path file;
    private final Path before;
    private final Path part;

    private EmbeddedDatabase(String name) {
        this.file = Path.of(name + ".mv.db");
        this.before = Path.of(name + ".before-upgrade.zip");
        this.part = Path.of(name + ".part");
    }

    /** The one that the settings name; empty where they name a server, or one in memory. */
    public static Optional<EmbeddedDatabase> of(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "");
        Matcher file = URL.matcher(url);
        return file.matches() ? Optional.of(new EmbeddedDatabase(file.group(1))) : Optional.empty();
    }

    /** Whether it was ever made. */
    public boolean isThere() {
        return Files.exists(file) || Files.exists(before);
    }

    /**
     * Puts back what lies beside the file; nothing where no such work was cut off. To be called by whoever has the data folder,
     * before the database is opened.
     *
     * @throws DatabaseUnavailableException where the file cannot be put back
     */
    public void undoCutOff() {
        if (!Files.exists(before)) {
            return;
        }
        try {
            try (ZipInputStream kept = new ZipInputStream(Files.newInputStream(before))) {
                if (kept.getNextEntry() == null) {
                    throw new ZipException("it holds nothing");
                }
                Files.copy(kept, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(before);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The database was cut off while its tables were brought up to date,"
                    + " and " + before + " cannot be put back: " + e, e);
        }
        LOG.warn("bringing the database's tables up to date was cut off; it begins anew with {} as it was before",
                file);
    }

    /** Keeps the file as it is now, until its tables are {@link #upToDate}. */
    void keep(DataSource source) {
        try (Connection connection = source.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
            Files.move(part, before, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw new DatabaseUnavailableException("The database needs newer tables, and cannot be kept as it is until"
                    + " they are made: " + e.getMessage(), e);
        }
    }

    /** All is done: written, and only then no more to be undone. */
    void upToDate(DataSource source) {
        try (Connection connection = source.getConnection()) {
            writeAtOnce(connection);
            Files.deleteIfExists(before);
        } catch (SQLException | IOException e) {
            throw new DatabaseUnavailableException("The database's tables are up to date, but " + before
                    + " cannot be deleted, which would be put back: " + e.getMessage(), e);
        }
    }

    /**
     * From here on commits are written up to half a second later, several at once and by a thread of their own. For work that
     * goes on behind what was written when a crash cuts it off, until {@link #writeAtOnce}. Nothing on a database server.
     */
    public static void writeBehind(Connection connection) throws SQLException {
        delayWriting(connection, "500");
    }

    /** Writes all that was committed, and from here on each commit before it returns. Nothing on a database server. */
    public static void writeAtOnce(Connection connection) throws SQLException {
        delayWriting(connection, "0");
    }

    /** Whether the database is of the kind that is embedded, and no database server. */
    public static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void delayWriting(Connection connection, String milliseconds) throws SQLException {
        if (isH2(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set write_delay " + milliseconds);
            }
        }
    }
}
