package org.reftel.ingest.store;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.archive.Milestones;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.read.IncomingReader;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.reftel.telegram.TelegramParser;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is held is read anew while its bytes are damaged, or the machine has a fault. */
@ArchiveTest
@ExtendWith(OutputCaptureExtension.class)
class RereadFaultsTests {
    private static final String KEPT = "the bytes kept are not those received";

    @Autowired
    private IngestJob job;
    @Autowired
    private IncomingReader reader;
    @Autowired
    private Vocabulary vocabulary;
    @Autowired
    private Clock clock;
    @Autowired
    private ObjectProvider<Milestones> milestones;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    /** One byte of the text, and one that makes it no text at all. */
    @ParameterizedTest
    @ValueSource(strings = {"LIMA 1", "LIMA 2"})
    void damagedDocumentStaysAsItWasReadAndIsToldOnce(String number, CapturedOutput log) throws Exception {
        String identifier = "07" + number.replace(" ", "");
        ingest(number.replace(" ", " 00000"));
        byte[] bytes = bytes(identifier);
        bytes[number.endsWith("1") ? bytes.length - 10 : 0] ^= (byte) 0x80;
        if (number.endsWith("2")) {
            bytes[1] = 0;
            bytes[2] = 0;
        }
        database.update("update source_content set bytes = ? where sha256 = (select sha256 from source_document"
                + " where identifier = ?)", bytes, identifier);
        database.update("update source_document set parser_version = 0 where identifier = ?", identifier);
        String subject = subject(identifier);

        job.followUp("a test");
        job.followUp("a test");

        assertThat(count(log, "is held as it was read before")).isOne();
        assertThat(subject(identifier)).isEqualTo(subject);
        assertThat(version(identifier)).isNotZero().isNotEqualTo(TelegramParser.VERSION);

        ingest(number.replace(" ", " 00000"));
        assertThat(version(identifier)).as("the file itself is read anew").isEqualTo(TelegramParser.VERSION);
        assertThat(log).contains(number.endsWith("1") ? KEPT : "it cannot be read any more");
    }

    @Test
    void faultOfTheMachineIsNoDocumentsFault() {
        AtomicInteger tries = new AtomicInteger();
        SessionFactory full = (SessionFactory) Proxy.newProxyInstance(SessionFactory.class.getClassLoader(),
                new Class<?>[]{SessionFactory.class}, (_, _, _) -> {
                    tries.incrementAndGet();
                    throw new PersistenceException(new SQLException("could not extend file", "53100"));
                });
        ChunkWriter writer = new ChunkWriter(full, vocabulary, reader, false, clock, milestones);

        assertThatThrownBy(() -> writer.writeAgain(List.of(
                reader.read(ReceivedDocument.of("a.txt", CableText.numbered("QUITO 000001").text().getBytes(UTF_8))),
                reader.read(ReceivedDocument.of("b.txt", CableText.numbered("QUITO 000002").text().getBytes(UTF_8))))))
                .isInstanceOf(PersistenceException.class);
        assertThat(tries).as("neither is tried alone, nor left unread").hasValue(1);
    }

    private void ingest(String number) throws IOException {
        Files.writeString(folder.resolve("a.txt"), CableText.numbered(number).about("A HELD CABLE").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private static long count(CapturedOutput log, String words) {
        return log.getAll().lines().filter(line -> line.contains(words)).count();
    }

    private byte[] bytes(String identifier) {
        return Objects.requireNonNull(database.queryForObject("select content.bytes from source_content content"
                + " join source_document d on d.sha256 = content.sha256 where d.identifier = ?", byte[].class,
                identifier));
    }

    private String subject(String identifier) {
        return Objects.requireNonNull(
                database.queryForObject("select subject from cable where identifier = ?", String.class, identifier));
    }

    private int version(String identifier) {
        return Objects.requireNonNull(database.queryForObject(
                "select parser_version from source_document where identifier = ?", Integer.class, identifier));
    }
}
