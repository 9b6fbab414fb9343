package org.reftel.archive.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.reftel.archive.database.DatabaseCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Writes the whole archive into one file, as it is at one moment, while others go on reading and writing. */
@Component
public class Backup {
    private static final int BUFFER = 1 << 16;

    private final DataSource source;
    private final Flyway flyway;
    private final Clock clock;
    private final String program;

    Backup(DataSource source, Flyway flyway, Clock clock, ObjectProvider<BuildProperties> build) {
        this.source = source;
        this.flyway = flyway;
        this.clock = clock;
        this.program = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion)
                .orElse("(unpacked)");
    }

    /**
     * Writes a file that is not there yet; its owner alone can read it, for it holds what passwords are checked with. It bears its
     * name once it has been read again and found to be what it says; until then, that name and {@code .part}.
     *
     * @param progress told from time to time how far it is, as a sentence
     * @throws BackupException where there is such a file, it cannot be written, or there is no archive
     */
    public BackupReport write(Path file, Consumer<String> progress) throws BackupException {
        DatabaseCheck.check(source);
        MigrationInfo version = flyway.info().current();
        if (version == null || version.getVersion() == null) {
            throw new BackupException("There is no archive in this database.");
        }
        if (Files.exists(file)) {
            throw new BackupException(file + " is there already.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            create(part);
        } catch (FileAlreadyExistsException e) {
            throw new BackupException(part + " is there already: a backup is being written, or was cut off; "
                    + "delete it in this case.", e);
        } catch (NoSuchFileException e) {
            throw new BackupException(file + " cannot be written: there is no such folder.", e);
        } catch (AccessDeniedException e) {
            throw new BackupException(file + " cannot be written: access is denied.", e);
        } catch (IOException e) {
            throw BackupException.because(file + " cannot be written: ", e);
        }
        return write(file, part, version.getVersion().getVersion(), progress);
    }

    private BackupReport write(Path file, Path part, String version, Consumer<String> progress)
            throws BackupException {
        try {
            writeRows(part, version, progress);
            BackupReport report = verified(part, progress);
            // without replacing: another file may bear the name by now
            Files.move(part, file);
            return report;
        } catch (FileAlreadyExistsException e) {
            throw new BackupException(file + " is there already.", e);
        } catch (IOException e) {
            throw BackupException.because(file + " cannot be written: ", e);
        } finally {
            deleteIfThere(part);
        }
    }

    private static void create(Path part) throws IOException {
        boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(part, posix
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0]);
    }

    private void writeRows(Path part, String version, Consumer<String> progress) throws IOException, BackupException {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            dialect.beginSnapshot(connection);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE),
                    BUFFER);
                    BackupWriter writer = new BackupWriter(connection, out,
                            clock.instant().truncatedTo(ChronoUnit.SECONDS), progress)) {
                writer.write(version, program);
            } finally {
                dialect.endSnapshot(connection);
            }
        } catch (SQLException e) {
            throw BackupException.because("The database cannot be read: ", e);
        }
    }

    private static BackupReport verified(Path part, Consumer<String> progress) throws IOException, BackupException {
        try (BackupFile written = BackupFile.open(part)) {
            written.verify(progress);
            return BackupReport.of(written.manifest(), Files.size(part));
        }
    }

    private static void deleteIfThere(Path part) throws BackupException {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw BackupException.because(part + " cannot be deleted: ", e);
        }
    }
}
