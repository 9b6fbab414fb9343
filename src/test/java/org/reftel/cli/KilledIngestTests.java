package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.CableText;

import static org.assertj.core.api.Assertions.assertThat;

/** A power cut in the middle of an ingest, as a process that is killed without a word. */
class KilledIngestTests {
    private static final int FILES = 300;

    @TempDir
    private Path folder;

    /**
     * The very first start, while the tables are made.
     *
     * @param millis behind the beginning of that
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 50, 200})
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void archiveKilledWhileItIsMadeIsMadeAnew(int millis) throws Exception {
        Path cables = Files.createDirectory(folder.resolve("one"));
        Files.writeString(cables.resolve("1.txt"), CableText.numbered("QUITO 000001").text());
        Path data = folder.resolve("new");
        Path before = data.resolve("archive.before-upgrade.zip");

        killIngest(data, cables, before, 1, millis);

        assertThat(execute("ingest", "--data", data.toString(), cables.toString())).contains("1 files: 1 added");
        assertThat(execute("export", "--data", data.toString()).lines()).hasSize(1);
        assertThat(before).doesNotExist();
    }

    /** H2 2.5.252 lost rows here in three kills of ten, and kept the index entries that point to them. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void archiveKilledTwiceHoldsWhatAnUndisturbedOneHolds() throws Exception {
        Path cables = Files.createDirectory(folder.resolve("cables"));
        for (int serial = 1; serial <= FILES; serial++) {
            Files.writeString(cables.resolve("%04d.txt".formatted(serial)), CableText
                    .numbered("QUITO %06d".formatted(serial))
                    .saying("1. (C) Minister Jaime Orellana%d met the Ambassador.\n\n2. (C) ".formatted(serial % 50)
                            + "They spoke of trade. ".repeat(100))
                    .text());
        }
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");

        execute("ingest", "--data", undisturbed.toString(), cables.toString());
        Path database = killed.resolve("archive.mv.db");
        killIngest(killed, cables, database, 300_000, 0);
        killIngest(killed, cables, database, 1_500_000, 0);
        String table = execute("ingest", "--data", killed.toString(), cables.toString());

        assertThat(table).contains(FILES + " unchanged");
        assertThat(execute("export", "--data", killed.toString()).lines()).hasSize(FILES)
                .containsExactlyElementsOf(execute("export", "--data", undisturbed.toString()).lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stored:1", "index-written:2"})
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void powerCutBetweenDatabaseAndIndexIsMadeGoodAtTheNextStart(String point) throws Exception {
        Path cables = Files.createDirectory(folder.resolve("few"));
        for (int serial = 1; serial <= 3; serial++) {
            Files.writeString(cables.resolve(serial + ".txt"),
                    CableText.numbered("QUITO %06d".formatted(serial)).text());
        }
        Path data = folder.resolve("cut");
        Process process = start(data, cables, "-Dreftel.test.halt-at=" + point);
        assertThat(process.waitFor()).as("killed at %s", point).isEqualTo(137);

        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        execute("ingest", "--data", data.toString(), nothing.toString());

        assertThat(execute("export", "--data", data.toString()).lines()).hasSize(3);
        assertThat(execute("index", "--check", "--data", data.toString())).contains("agrees with the database");
        assertThat(execute("runs", "show", "1", "--data", data.toString())).contains("3 added");
    }

    /**
     * Starts an ingest in a process of its own and kills it once a file has grown.
     *
     * @param size of the file, in bytes
     * @param millis behind that
     */
    private static void killIngest(Path data, Path cables, Path file, long size, int millis)
            throws IOException, InterruptedException {
        Process process = start(data, cables);
        while (process.isAlive() && (!Files.exists(file) || Files.size(file) < size)) {
            Thread.sleep(1);
        }
        Thread.sleep(millis);
        assertThat(process.isAlive()).as("still at work, see %s", Files.readString(data.resolveSibling("killed.log")))
                .isTrue();
        process.destroyForcibly().waitFor();
    }

    private static Process start(Path data, Path cables, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(options));
        command.addAll(List.of(Reftel.class.getName(), "ingest", "--data", data.toString(), cables.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("killed.log").toFile()).start();
    }

    private static String execute(String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Reftel.commandLine().setOut(new PrintWriter(out)).execute(arguments)).isZero();
        return out.toString();
    }
}
