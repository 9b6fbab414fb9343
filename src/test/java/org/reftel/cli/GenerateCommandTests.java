package org.reftel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code generate} as somebody at a terminal meets it, and the parser's answers held against the truth it writes. */
class GenerateCommandTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CABLES = 300;
    private static final List<String> IN_EVERY_LAYOUT = List.of("classification", "subject", "signer",
            "declassify_on", "classified_by", "mrn_serial", "tags", "paragraphs");
    private static final List<String> NOT_IN_B = List.of("id", "created", "origin", "title", "transmission_id",
            "precedence", "from", "to", "info");

    @TempDir
    private Path folder;

    private Path generated(String layout) {
        Path corpus = folder.resolve(layout);
        CommandRun run = CommandRun.of("generate", "--cables", Integer.toString(CABLES), "--seed", "8", "--output",
                corpus.toString(),
                "--layout", layout);
        assertThat(run.exit()).isZero();
        return corpus;
    }

    /** References in the last column: forms that the parser does not know yet stand in one cable of ten. */
    @ParameterizedTest
    @CsvSource({"A, 0.97, 0.85", "B, 0.97, 0.85", "C, 0.97, 0.85"})
    void parserReadsGeneratedCablesRight(String layout, double share, double shareOfReferences) throws Exception {
        Path corpus = generated(layout);
        Map<String, JsonNode> read = new HashMap<>();
        CommandRun.of("parse", corpus.resolve("cables").toString()).out().lines().map(JSON::readTree)
                .forEach(cable -> read.put(cable.get("file").asString(), cable));
        Map<String, Integer> right = new TreeMap<>();

        for (String line : Files.readAllLines(corpus.resolve("truth.jsonl"))) {
            JsonNode truth = JSON.readTree(line);
            JsonNode cable = Objects.requireNonNull(read.get(truth.get("file").asString()));
            IN_EVERY_LAYOUT.forEach(field -> count(right, field, truth, cable));
            if (!layout.equals("B")) {
                NOT_IN_B.forEach(field -> count(right, field, truth, cable));
                right.merge("references", references(truth, cable).equals(value(cable, "references")) ? 1 : 0,
                        Integer::sum);
            }
        }
        assertThat(right).allSatisfy((field, count) -> assertThat(count).as(field).isGreaterThanOrEqualTo(
                (int) (CABLES * (field.equals("references") ? shareOfReferences : share))));
        assertThat(right).hasSize(layout.equals("B") ? IN_EVERY_LAYOUT.size() : 18);
    }

    private static void count(Map<String, Integer> right, String field, JsonNode truth, JsonNode cable) {
        right.merge(field, value(truth, field).equals(value(cable, field)) ? 1 : 0, Integer::sum);
    }

    /** Where last year's number has no year, this year's is as good an answer. */
    private static Set<String> references(JsonNode truth, JsonNode cable) {
        Set<String> read = value(cable, "references");
        Set<String> wanted = new TreeSet<>();
        for (String target : value(truth, "references")) {
            JsonNode others = truth.get("alt").path("references").path(target);
            String other = others.isArray() ? others.get(0).asString() : target;
            wanted.add(read.contains(other) ? other : target);
        }
        return wanted;
    }

    /** What counts of a field: letters and figures of texts, entries of lists. */
    private static Set<String> value(JsonNode cable, String field) {
        JsonNode value = cable.get(field);
        Set<String> values = new TreeSet<>();
        if (value.isArray()) {
            value.forEach(
                    entry -> values.add(plain(entry.isObject() && entry.has("name") ? entry.get("name") : entry)));
        } else if (!value.isNull()) {
            values.add(plain(value));
        }
        return values;
    }

    private static String plain(JsonNode value) {
        String text = value.isValueNode() ? value.asString() : value.toString();
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cables 0 --seed 1", "--cables many --seed 1", "--cables 5",
        "--cables 5 --seed 1 --layout Z",
        "--cables 2000000 --seed 1"})
    void wrongOptionIsNamedInOneLine(String options) {
        Path output = folder.resolve("none");

        CommandRun run = CommandRun.of(("generate --output " + output + " " + options).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("option").endsWith("--help.");
        assertThat(output).doesNotExist();
    }

    @Test
    void folderThatHasSomethingInItIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        CommandRun run = CommandRun.of("generate", "--cables", "5", "--seed", "1", "--output", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--output", "is not empty");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }
}
