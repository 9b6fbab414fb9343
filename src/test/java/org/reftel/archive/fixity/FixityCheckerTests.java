package org.reftel.archive.fixity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A flipped byte is found, named, and mended by the file. */
@ArchiveTest
class FixityCheckerTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private FixityChecker checker;
    @Autowired
    private FixityRecord record;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @Test
    void flippedByteIsNamedWithFileAndCableUntilTheFileComesInAgain() throws IOException {
        for (int serial = 1; serial <= 45; serial++) {
            Files.writeString(folder.resolve("%02d.txt".formatted(serial)),
                    CableText.numbered("LAGOS %06d".formatted(serial)).text());
        }
        Files.copy(folder.resolve("07.txt"), folder.resolve("copy of 07.txt"));
        ingest(folder);
        FixityCheck before = checker.check("a test", (_, _) -> {});
        assertThat(before.damaged()).isZero();
        assertThat(before.documents()).isGreaterThanOrEqualTo(45);
        assertThat(before.bytes())
                .isEqualTo(database.queryForObject("select sum(size) from source_document", Long.class));

        flipAByte("07LAGOS7");
        FixityCheck check = checker.check("a test", (_, _) -> {});
        checker.check("a test", (_, _) -> {});

        assertThat(check.damaged()).isEqualTo(1);
        assertThat(record.countDamaged()).isEqualTo(1);
        DamagedDocument damaged = record.damaged().getFirst();
        assertThat(damaged.cable()).isEqualTo("07LAGOS7");
        assertThat(damaged.files()).hasSize(2).allMatch(file -> file.endsWith("07.txt"));
        assertThat(damaged.sha256()).isEqualTo(hash("07LAGOS7")).isNotEqualTo(damaged.found());
        assertThat(record.latest().orElseThrow().damaged()).isEqualTo(1);

        ingest(folder.resolve("07.txt"));

        assertThat(record.countDamaged()).isZero();
        assertThat(checker.check("a test", (_, _) -> {}).damaged()).isZero();
    }

    @Test
    void whatIsPutRightElsewhereLeavesTheList() throws IOException {
        Files.writeString(folder.resolve("a.txt"), CableText.numbered("ACCRA 000009").text());
        ingest(folder);
        byte[] right = bytes("07ACCRA9");
        flipAByte("07ACCRA9");
        checker.check("a test", (_, _) -> {});
        assertThat(record.damaged()).extracting(DamagedDocument::cable).containsExactly("07ACCRA9");

        database.update("update source_content set bytes = ? where sha256 = ?", right, hash("07ACCRA9"));
        assertThat(record.countDamaged()).isEqualTo(1);
        checker.check("a test", (_, _) -> {});

        assertThat(record.countDamaged()).isZero();
    }

    @Test
    void checkThatIsCutOffIsNoFinishedCheck() throws IOException {
        Files.writeString(folder.resolve("a.txt"), CableText.numbered("ABUJA 000001").text());
        ingest(folder);
        checker.check("a test", (_, _) -> {});

        assertThatThrownBy(() -> checker.check("somebody else", (_, _) -> {
            throw new IllegalStateException("the program stops");
        })).hasMessage("the program stops");

        assertThat(record.latest().orElseThrow().who()).isEqualTo("a test");
    }

    private void flipAByte(String cable) {
        byte[] bytes = bytes(cable);
        bytes[bytes.length / 2] ^= 1;
        database.update("update source_content set bytes = ? where sha256 = ?", bytes, hash(cable));
    }

    private byte[] bytes(String cable) {
        return Objects.requireNonNull(database.queryForObject(
                "select bytes from source_content where sha256 = ?", byte[].class, hash(cable)));
    }

    private String hash(String cable) {
        return Objects.requireNonNull(database.queryForObject(
                "select s.sha256 from source_document s join cable c on c.source_document_id = s.id where c.identifier = ?",
                String.class, cable));
    }

    private void ingest(Path path) throws IOException {
        job.ingest(IngestRequest.fromCommandLine(List.of(path)), (_, _) -> {});
    }
}
