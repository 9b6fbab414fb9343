package org.reftel.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.reftel.archive.backup.Manifest.TableRows;
import tools.jackson.core.JacksonException;

/** A backup, open for reading. */
final class BackupFile implements AutoCloseable {
    private static final int TOLD_EVERY = 1_000;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip) throws IOException, BackupException {
        this.path = path;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /**
     * Opens one.
     *
     * @throws BackupException where the file is none, or cut
     * @throws NoSuchFileException where there is no file
     */
    static BackupFile open(Path path) throws IOException, BackupException {
        ZipFile zip;
        if (Files.isDirectory(path)) {
            throw new BackupException(path + " is a folder; a backup is one file.");
        }
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new BackupException(path + " is no backup, or was cut: " + e.getMessage() + ".", e);
        }
        try {
            return new BackupFile(path, zip);
        } catch (IOException | BackupException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** An entry's bytes, uncompressed. */
    InputStream open(String entry) throws IOException, BackupException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new BackupException(path + " is damaged: " + entry + " is missing.");
        }
        return zip.getInputStream(found);
    }

    private Manifest readManifest() throws IOException, BackupException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new BackupException(path + " is no backup of Reftel: it has no " + Manifest.ENTRY + ".");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            int format = BackupJson.MAPPER.readTree(bytes).path("format").asInt(0);
            if (sum.getValue() != entry.getCrc()) {
                throw damaged(Manifest.ENTRY);
            }
            if (format != Manifest.FORMAT) {
                throw new BackupException(format < Manifest.FORMAT
                        ? path + " is no backup of Reftel."
                        : path + " was written by a newer Reftel: its format is " + format + ", this one reads "
                                + Manifest.FORMAT + ".");
            }
            return BackupJson.MAPPER.readValue(bytes, Manifest.class);
        } catch (ZipException | JacksonException e) {
            throw damaged(Manifest.ENTRY);
        }
    }

    /**
     * Reads all of it once.
     *
     * @throws BackupException where anything is other than the manifest says
     */
    void verify(Consumer<String> progress) throws IOException, BackupException {
        for (TableRows table : manifest.tables()) {
            progress.accept("Verifying the rows of " + table.name() + ".");
            Sha256 read = read(table.entry());
            if (!read.hash().equals(table.sha256()) || read.lines() != table.rows()) {
                throw damaged(table.entry());
            }
        }
        long documents = verifyDocuments(progress);
        if (documents != manifest.documents().count()
                || zip.size() != manifest.tables().size() + documents + 1) {
            throw new BackupException(
                    "%s is damaged: it holds %d documents and %d entries, the manifest says %d and %d."
                            .formatted(path, documents, zip.size(), manifest.documents().count(),
                                    manifest.tables().size() + manifest.documents().count() + 1));
        }
    }

    private long verifyDocuments(Consumer<String> progress) throws IOException, BackupException {
        long count = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (name.startsWith("documents/")) {
                String recorded = name.substring(name.lastIndexOf('/') + 1);
                if (!read(name).hash().equals(manifest.expectedHash(recorded))) {
                    throw damaged(name);
                }
                if (++count % TOLD_EVERY == 0) {
                    progress.accept("%,d documents verified.".formatted(count));
                }
            }
        }
        return count;
    }

    private Sha256 read(String entry) throws IOException, BackupException {
        try (InputStream in = open(entry)) {
            return Sha256.of(in);
        } catch (ZipException e) {
            throw damaged(entry);
        }
    }

    private BackupException damaged(String entry) {
        return new BackupException(path + " is damaged: " + entry + " is not what was written.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
