package org.reftel.generate;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reftel.support.Golden;
import org.reftel.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The corpora as files. */
class CorpusGeneratorTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path generated(String name, int cables, long seed, Layout layout) throws IOException {
        Path into = folder.resolve(name);
        new CorpusGenerator(new CorpusOptions(cables, seed, layout, into), Vocabulary.load()).write(_ -> {});
        return into;
    }

    /** Of all files with their names, in the order of these. */
    private static String digest(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files(folder)) {
            digest.update(folder.relativize(file).toString().replace('\\', '/').getBytes(UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void bytesAreTheSameOnAnyMachine() throws Exception {
        StringBuilder digests = new StringBuilder();
        for (Layout layout : Layout.values()) {
            digests.append(layout).append(' ').append(digest(generated(layout.name(), 150, 42, layout))).append('\n');
        }
        Golden.assertMatches("generate/digests.txt", digests.toString());
    }

    @Test
    void languageOfTheMachineDoesNotMatter() throws Exception {
        String plain = digest(generated("plain", 100, 1, Layout.C));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(digest(generated("arabic", 100, 1, Layout.C))).isEqualTo(plain);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(digest(generated("turkish", 100, 1, Layout.C))).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(digest(generated("other", 100, 2, Layout.C))).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentSaysThatItIsGenerated(Layout layout) throws IOException {
        for (Path file : files(generated("said", 120, 3, layout))) {
            if (!file.toString().endsWith(".jsonl")) {
                assertThat(Files.readString(file).replaceAll("\\s+", " ")).containsIgnoringCase("generated cable");
            }
        }
    }

    @Test
    void indexAndTruthNameEveryFile() throws IOException {
        Path corpus = generated("indexed", 60, 4, Layout.B);

        Map<String, String> identifiers = new HashMap<>();
        for (String line : Files.readAllLines(corpus.resolve("index.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            assertThat(Files.size(corpus.resolve(row.get("file").asString()))).isEqualTo(row.get("bytes").asLong());
            identifiers.put(row.get("file").asString(), row.get("id").asString());
        }
        for (String line : Files.readAllLines(corpus.resolve("truth.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            assertThat(identifiers.remove(row.get("file").asString())).isEqualTo(row.get("id").asString());
        }
        assertThat(identifiers).isEmpty();
    }

    @Test
    void tableHasEightQuotedColumns() throws IOException {
        String table = Files.readString(generated("table", 40, 5, Layout.CSV).resolve("cables.csv"));

        int cells = 0;
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            switch (table.charAt(i)) {
                case '\\' -> i++;
                case '"' -> {
                    quoted = !quoted;
                    cells += quoted ? 1 : 0;
                }
                default -> assertThat(quoted || ",\n".indexOf(table.charAt(i)) >= 0).isTrue();
            }
        }
        assertThat(cells).isEqualTo(40 * 8);
        assertThat(table).startsWith("\"1\",\"").containsPattern("\"\\d{1,2}/\\d{1,2}/20\\d\\d \\d{1,2}:\\d\\d\"");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> generated("full", 1, 1, Layout.A)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(files(folder.resolve("full"))).hasSize(1);
    }
}
