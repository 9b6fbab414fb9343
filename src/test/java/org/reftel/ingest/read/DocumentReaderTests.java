package org.reftel.ingest.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.source.UnreadableDocumentException;
import org.reftel.people.RecognisedPerson;
import org.reftel.people.lexicon.LearntFiles;
import org.reftel.people.lexicon.LearntTables;
import org.reftel.support.CableText;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The reader of an archive, with and without what was learnt from its cables. */
@ExtendWith(OutputCaptureExtension.class)
class DocumentReaderTests {
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @TempDir
    private Path data;

    @Test
    void archiveKnowsTheSurnamesThatItHasLearnt() throws Exception {
        LearntFiles.write(data.resolve("people"), new LearntTables(Map.of(), Set.of("zembrath")), List.of());
        DocumentReader reader = DocumentReader.ofArchive(VOCABULARY, data);

        assertThat(reader.fingerprint()).hasSize(12);
        assertThat(names(reader, "Zembrath said nothing.")).containsExactly("Zembrath");
    }

    @Test
    void archiveThatHasLearntNothingReadsWithWhatIsShipped() throws Exception {
        DocumentReader reader = DocumentReader.ofArchive(VOCABULARY, data);

        assertThat(reader.fingerprint()).isEmpty();
        assertThat(names(reader, "Zembrath said nothing.")).isEmpty();
        assertThat(names(reader, "Minister Zembrath said nothing.")).containsExactly("Zembrath");
    }

    @Test
    void brokenTablesAreNamedInTheLogAndNotUsed(CapturedOutput output) throws Exception {
        Files.createDirectories(data.resolve("people"));
        Files.writeString(data.resolve("people").resolve("counts.csv"), "name,value\na,1\n");
        DocumentReader reader = DocumentReader.ofArchive(VOCABULARY, data);

        assertThat(output).contains(data.resolve("people").toString(), "is not used, only what is shipped");
        assertThat(reader.fingerprint()).isEmpty();
        assertThat(names(reader, "Minister Zembrath said nothing.")).containsExactly("Zembrath");
    }

    private static List<String> names(DocumentReader reader, String text) throws UnreadableDocumentException {
        String cable = CableText.numbered("ACCRA 000001").saying("1. (C) " + text).signed("").text();
        return reader.read("a.txt", cable.getBytes(UTF_8)).persons().stream().map(RecognisedPerson::name).toList();
    }
}
