package org.reftel.archive.cable;

import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveTest
class StoredDocumentsTests {
    @Autowired
    private EntityManagerFactory factory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100})
    void oneForEachCableInTheOrderOfTheIdentifiers(int batchSize) {
        assertThat(new StoredDocuments(factory, batchSize)).extracting(StoredDocuments.Stored::identifier)
                .containsExactly("05ALMATY538", "06ALMATY2935", "06ALMATY3065", "09ASTANA1843", "ALMATY1856");
    }

    @Test
    void bytesAreThoseReceived() throws Exception {
        for (StoredDocuments.Stored stored : new StoredDocuments(factory)) {
            assertThat(stored.bytes()).isEqualTo(Files.readAllBytes(Path.of(stored.name())));
        }
    }
}
