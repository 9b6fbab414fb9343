package org.reftel.archive.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.database.DatabaseUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is no whole backup is refused in a sentence, and an archive in use is left alone. */
class BackupFaultsTests {
    private static final String NEWEST = "latest";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("archive.zip");
    }

    private static void quietly(String words) {
        assertThat(words).endsWith(".");
    }

    @Test
    void fileOfTheNameStaysAsItIs() throws Exception {
        Files.writeString(file, "mine");

        assertThatThrownBy(() -> ArchiveDatabase.filled(NEWEST).backup(file, BackupFaultsTests::quietly))
                .isInstanceOf(BackupException.class).hasMessage(file + " is there already.");
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve("archive.zip.part")).doesNotExist();
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("no").resolve("archive.zip");

        assertThatThrownBy(() -> ArchiveDatabase.filled(NEWEST).backup(nowhere, BackupFaultsTests::quietly))
                .isInstanceOf(BackupException.class)
                .hasMessage(nowhere + " cannot be written: there is no such folder.");
    }

    @Test
    void backupOfNothingIsRefused() {
        assertThatThrownBy(() -> new ArchiveDatabase().backup(file, BackupFaultsTests::quietly))
                .isInstanceOf(BackupException.class).hasMessage("There is no archive in this database.");
        assertThat(file).doesNotExist();
    }

    @Test
    void damagedDocumentIsNamedAndKeptAsItIs() throws Exception {
        ArchiveDatabase database = ArchiveDatabase.filled(NEWEST);
        ContentHash hash = database.document("another telegram");
        byte[] damaged = "anothex telegram".getBytes(StandardCharsets.UTF_8);
        database.sql().update("update source_content set bytes = ? where sha256 = ?", damaged, hash.sha256());

        BackupReport report = database.backup(file, BackupFaultsTests::quietly);

        assertThat(report.damaged()).containsExactly(hash.sha256());
        assertThat(report.documents()).isEqualTo(2);
        ArchiveDatabase restored = new ArchiveDatabase();
        assertThat(restored.restore(file, BackupFaultsTests::quietly).damaged()).containsExactly(hash.sha256());
        assertThat(restored.sql().queryForObject("select bytes from source_content where sha256 = ?", byte[].class,
                hash.sha256())).isEqualTo(damaged);
    }

    /** At the beginning, in the middle, and where the list of entries is. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.2, 0.5, 0.7, 0.995})
    void cutFileIsRefused(double share) throws Exception {
        ArchiveDatabase.filled(NEWEST).backup(file, BackupFaultsTests::quietly);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));

        assertRefused("is no backup, or was cut: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/tag.jsonl", "tables/source_content.jsonl", "manifest.json", "documents/"})
    void flippedByteIsRefused(String entry) throws Exception {
        ArchiveDatabase.filled(NEWEST).backup(file, BackupFaultsTests::quietly);
        byte[] bytes = Files.readAllBytes(file);
        // an entry's bytes are behind its name
        bytes[behindName(bytes, entry) + 2] ^= 1;
        Files.write(file, bytes);

        assertRefused(" is damaged: ");
    }

    private int behindName(byte[] bytes, String beginning) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String name = zip.stream().map(ZipEntry::getName).filter(entry -> entry.startsWith(beginning)).findFirst()
                    .orElseThrow();
            return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/tag.jsonl", "documents/"})
    void missingEntryIsRefused(String entry) throws Exception {
        ArchiveDatabase.filled(NEWEST).backup(file, BackupFaultsTests::quietly);
        rewrite(name -> name.startsWith(entry) ? "" : name);

        assertRefused(" is damaged: ");
    }

    @Test
    void entryThatNobodyWroteIsRefused() throws Exception {
        ArchiveDatabase.filled(NEWEST).backup(file, BackupFaultsTests::quietly);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("tables/tag.jsonl")).isNotNull();
        }
        rewrite(name -> name.startsWith("documents/") ? name.replace("documents/", "papers/") : name);

        assertRefused(" is damaged: ");
    }

    @Test
    void foreignZipIsRefused() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.closeEntry();
        }

        assertRefused("is no backup of Reftel: it has no manifest.json");
    }

    @Test
    void foreignManifestIsRefused() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("{\"name\": \"another program\"}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        assertRefused("is no backup of Reftel");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> new ArchiveDatabase().restore(file, BackupFaultsTests::quietly))
                .isInstanceOf(NoSuchFileException.class).hasMessageContaining(file.toString());
    }

    @Test
    void newerTablesAreRefused() throws Exception {
        ArchiveDatabase newer = ArchiveDatabase.filled(NEWEST);
        newer.sql().update("""
                insert into "flyway_schema_history" values
                (1000, '1000', 'later', 'SQL', 'V1000__later.sql', 0, 'reftel', current_timestamp, 1, true)""");
        newer.backup(file, BackupFaultsTests::quietly);

        assertRefused("from tables of version 1000; this Reftel knows none newer than ");
    }

    @Test
    void archiveInUseIsLeftAlone() throws Exception {
        ArchiveDatabase.filled(NEWEST).backup(file, BackupFaultsTests::quietly);
        ArchiveDatabase used = ArchiveDatabase.of(NEWEST);
        used.document("held");

        assertThatThrownBy(() -> used.restore(file, BackupFaultsTests::quietly)).isInstanceOf(BackupException.class)
                .hasMessage(
                        "The archive is not empty: the table source_content has 1 rows. Restore needs an empty one.");
        assertThat(used.count("tag")).isZero();
    }

    @Test
    void emptyTablesThatAreNewerAreRefused() throws Exception {
        ArchiveDatabase.filled("7").backup(file, BackupFaultsTests::quietly);

        assertThatThrownBy(() -> ArchiveDatabase.of("8").restore(file, BackupFaultsTests::quietly))
                .isInstanceOf(BackupException.class)
                .hasMessage("The database has tables of version 8 already, the backup is of version 7. "
                        + "Restore needs a database without tables.");
    }

    @Test
    void restoreThatWasCutOffIsNoticedAndBeginsAnew() throws Exception {
        ArchiveDatabase whole = ArchiveDatabase.filled(NEWEST);
        whole.backup(file, BackupFaultsTests::quietly);
        ArchiveDatabase half = new ArchiveDatabase();

        assertThatThrownBy(() -> half.restore(file, words -> {
            if (words.endsWith("rows of tag restored.")) {
                throw new IllegalStateException("power cut");
            }
        })).hasMessage("power cut");

        assertThat(half.count("tag")).isEqualTo(1_000);
        assertThatThrownBy(half::check).isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("half of an archive");
        half.restore(file, BackupFaultsTests::quietly);
        half.check();
        assertThat(half.count("tag")).isEqualTo(1_500);
        assertThat(half.count("ingest_run")).isOne();
    }

    private void assertRefused(String why) {
        ArchiveDatabase empty = new ArchiveDatabase();
        assertThatThrownBy(() -> empty.restore(file, BackupFaultsTests::quietly)).isInstanceOf(BackupException.class)
                .hasMessageContaining(why).message().hasLineCount(1);
        assertThat(empty.sql().queryForList("show tables")).isEmpty();
    }

    /** Copies every entry under the name that it is given; without one it is left out. */
    private void rewrite(UnaryOperator<String> naming) throws IOException {
        Path copy = folder.resolve("copy.zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = naming.apply(entry.getName());
                if (!name.isEmpty()) {
                    out.putNextEntry(new ZipEntry(name));
                    zip.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
