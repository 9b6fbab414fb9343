package org.reftel.admin.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the archive takes of the disk, and what is left of it, in bytes. */
@Component
public class DiskUse {
    private final DataSource source;
    private final Path data;
    private final Path index;

    DiskUse(DataSource source, @Value("${reftel.data}") Path data,
            @Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path index) {
        this.source = source;
        this.data = data;
        this.index = index;
    }

    /** What can still be written into the data folder. */
    public long usable() {
        return ask(FileStore::getUsableSpace);
    }

    /** What the disk of the data folder holds in all. */
    public long total() {
        return ask(FileStore::getTotalSpace);
    }

    private interface Question {
        long of(FileStore store) throws IOException;
    }

    private long ask(Question question) {
        try {
            return question.of(Files.getFileStore(data));
        } catch (IOException e) {
            return 0;
        }
    }

    /** What the database takes; 0 where it does not tell. */
    long database() {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                Path file = data.resolve("archive.mv.db");
                return Files.exists(file) ? Files.size(file) : 0;
            }
            try (ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
                return size.next() ? size.getLong(1) : 0;
            }
        } catch (SQLException | IOException e) {
            return 0;
        }
    }

    /** Kind and version of the database. */
    public String databaseVersion() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            return "cannot be reached";
        }
    }

    /** What the index takes. */
    long index() {
        try (Stream<Path> files = Files.walk(index)) {
            return files.filter(Files::isRegularFile).mapToLong(DiskUse::size).sum();
        } catch (IOException | UncheckedIOException e) {
            // a file that is merged away in between
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
