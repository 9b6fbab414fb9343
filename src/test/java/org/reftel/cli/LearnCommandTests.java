package org.reftel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.CableText;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code people learn} as somebody at a terminal meets it. */
class LearnCommandTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private static CommandRun run(Object... arguments) {
        return CommandRun.of(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Path cable(String name, String number, String text) throws Exception {
        Path file = folder.resolve("cables").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, CableText.numbered(number).saying("1. (C) " + text).signed("").text());
    }

    private String table(String output, String file) throws Exception {
        return Files.readString(folder.resolve(output).resolve(file));
    }

    @Test
    void peopleAloneTellsItsCommands() {
        CommandRun run = run("people");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: reftel people").contains("learn");
    }

    @Test
    void wrongUsesAreToldInOneLine() {
        assertThat(run("people", "learn", "seeds")).isEqualTo(new CommandRun(2, "",
                "Missing option '--output': the folder that the tables are written to. See reftel people learn --help."
                        + System.lineSeparator()));
        assertThat(run("people", "learn", "--output", folder).exit()).isEqualTo(2);
        assertThat(run("people", "learn", folder.resolve("none"), "--output", folder).err().strip())
                .isEqualTo("There is no file or folder " + folder.resolve("none") + ".");
    }

    @Test
    void sameCablesGiveTheSameBytes() throws Exception {
        Path files = folder.resolve("files");
        Path rows = folder.resolve("rows");
        run("generate", "--cables", 60, "--seed", 8, "--output", files);
        run("generate", "--cables", 60, "--seed", 8, "--output", rows, "--layout", "CSV");

        CommandRun first = run("people", "learn", files.resolve("cables"), "--output", folder.resolve("first"));
        run("people", "learn", files.resolve("cables"), "--output", folder.resolve("second"));
        CommandRun third = run("people", "learn", rows.resolve("cables.csv"), "--output", folder.resolve("third"));

        assertThat(first.exit()).isZero();
        assertThat(first.out()).startsWith("60 cables with ");
        assertThat(third.out()).startsWith("60 cables with ");
        assertThat(table("first", "counts.csv")).startsWith("# How often words stand").contains(
                """
                        # source: counted in 60 public cables; facts; licence: that of the project
                        # made by: reftel people learn PATH... --output DIR
                        word,lower,capital,in,the,capitals
                        """)
                .isEqualTo(table("second", "counts.csv"));
        assertThat(table("first", "surnames-met.txt")).contains("\n= SURNAME\n")
                .isEqualTo(table("second", "surnames-met.txt"));
    }

    @Test
    void cableCountsOnceAndExceptedOnesNotAtAll() throws Exception {
        cable("a.txt", "ACCRA 000001", "The envoy saw an envoy.");
        cable("b/a.txt", "ACCRA 000001", "The envoy saw an envoy again.");
        cable("c.txt", "ACCRA 000002", "The envoy saw oddities, oddities, oddities.");
        Files.writeString(folder.resolve("cables").resolve("none.txt"), "no telegram");
        Path except = Files.writeString(folder.resolve("except"), "\n07accra2 \n");

        CommandRun all = run("people", "learn", folder.resolve("cables"), "--output", folder.resolve("all"));
        run("people", "learn", folder.resolve("cables"), "--output", folder.resolve("some"), "--except", except);

        assertThat(all.exit()).isEqualTo(1);
        assertThat(all.err().lines()).hasSize(1).first().asString().startsWith("cables/none.txt: no telegram");
        assertThat(all.out()).startsWith("2 cables with ");
        assertThat(table("all", "counts.csv")).contains("\nenvoy,3,0,0,0,0\n", "\noddities,3,0,0,0,0\n");
        assertThat(table("some", "counts.csv")).contains("\nenvoy,2,0,0,0,0\n", "--except FILE")
                .doesNotContain("oddities");
    }

    /** Tables that are broken keep no archive from reading; learning replaces them. */
    @Test
    void archiveThatMetASurnameWithATitleKnowsItWithoutOne() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("people"));
        Files.writeString(data.resolve("people").resolve("counts.csv"), "name,value\na,1\n");
        for (int i = 1; i <= 4; i++) {
            cable("titled" + i + ".txt", "ACCRA 00000" + i, "Minister Zembrath met others. Zembrath left.");
        }
        cable("untitled.txt", "ACCRA 000008", "Zembrath said nothing.");
        CommandRun before = run("ingest", "--data", data, folder.resolve("cables"));
        Path behind = cable("behind.txt", "ACCRA 000009", "Zembrath said nothing.");

        CommandRun learn = run("people", "learn", "--data", data);
        run("ingest", "--data", data, behind);

        assertThat(before.out()).contains("5 files: 5 added");
        assertThat(learn.exit()).isZero();
        assertThat(learn.out().lines()).hasSize(2).first().asString().startsWith("5 cables with ")
                .endsWith(" and 1 surnames are in " + data.resolve("people") + ".");
        assertThat(learn.out().lines()).last().isEqualTo("The cables are read anew with them at the next ingest.");
        assertThat(run("export", "--data", data).out().lines().filter(line -> line.contains("\"person\":\"Zembrath\""))
                .map(line -> JSON.readTree(line).get("id").asString()))
                .contains("07ACCRA1", "07ACCRA4", "07ACCRA9");
    }

    @Test
    void folderInUseIsSaidInOneLine() throws Exception {
        Path data = folder.resolve("data");
        try (DataFolder _ = DataFolder.take(data, "serve on port 8080")) {
            CommandRun run = run("people", "learn", "--data", data);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines()).hasSize(1).first().asString()
                    .contains("is in use by serve on port 8080 (process ");
        }
    }
}
