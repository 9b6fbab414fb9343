package org.reftel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.CableText;

import static org.assertj.core.api.Assertions.assertThat;

/** An archive tells the same times, in the same words, wherever it was made and wherever it is read. */
class OneZoneTests {
    /** In New York this hour does not exist: clocks were put forward from two to three. */
    private static final String SENT = "020230Z APR 06";
    private static final String TOLD = "2006-04-02 02:30";

    @TempDir
    private Path folder;

    @Test
    void timeIsThatOfTheTelegramInEveryZone() throws Exception {
        Path cable = Files.writeString(folder.resolve("cable.txt"),
                CableText.numbered("LIMA 000001").sent(SENT).text());
        Path large = Files.write(folder.resolve("large.txt"), new byte[1_048_577]);
        assertThat(run("America/New_York", "ingest", cable.toString(), large.toString())).as("on a German machine")
                .contains("too large: 1,048,577 bytes, the archive takes documents of up to 1,048,576");

        assertThat(run("America/New_York", "export")).contains(TOLD);
        assertThat(run("Asia/Almaty", "export")).contains(TOLD);
        assertThat(run("UTC", "export")).contains(TOLD);
    }

    private String run(String zone, String command, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=" + zone,
                "-Duser.language=de", "-Duser.country=DE", "-cp",
                System.getProperty("java.class.path"), "org.reftel.Launcher", command, "--data",
                folder.resolve("data").toString()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(command.equals("ingest") ? 1 : 0);
        return Files.readString(out);
    }
}
