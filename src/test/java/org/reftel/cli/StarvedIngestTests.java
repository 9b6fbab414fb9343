package org.reftel.cli;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.CableText;

import static org.assertj.core.api.Assertions.assertThat;

/** An ingest, in a process of its own, that is short of what it needs. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limits")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StarvedIngestTests {
    private static final int FILES = 120;
    /** Enough to start, too few for an index. */
    private static final int FEW = 24;
    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path",
            System.getProperty("java.class.path"));

    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        Path cables = Files.createDirectory(folder.resolve("cables"));
        for (int serial = 1; serial <= FILES; serial++) {
            Files.writeString(cables.resolve("%04d.txt".formatted(serial)),
                    CableText.numbered("QUITO %06d".formatted(serial)).text());
        }
    }

    /** The class path alone takes a handle for each of its files. */
    @Test
    void ingestWithFewFileHandlesWorksOrSaysSoAndTheNextOneCompletesIt() throws Exception {
        int handles = CLASS_PATH.split(File.pathSeparator, -1).length + FEW;

        String printed = ingest("ulimit -n " + handles + "; ", "-Xmx512m");

        assertThat(printed).satisfiesAnyOf(
                out -> assertThat(out).contains(FILES + " files: " + FILES + " added"),
                out -> assertThat(out).contains("Too many open files"));
        assertThat(ingest("", "-Xmx512m")).containsPattern(FILES + " files: .* 0 rejected");
    }

    @Test
    void documentLargerThanTheMemoryIsRefusedAndTheOthersComeIn() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("cables/0060.txt").toFile(), "rw")) {
            huge.setLength(1L << 30);
        }

        assertThat(ingest("", "-Xmx256m")).contains("too large: 1,073,741,824 bytes",
                FILES + " files: " + (FILES - 1) + " added, 0 changed, 0 unchanged, 1 rejected");
    }

    private String ingest(String before, String memory) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", before + "exec \"$@\"", "sh",
                ProcessHandle.current().info().command().orElseThrow(), memory, "-cp",
                CLASS_PATH, Reftel.class.getName(), "ingest", "--data", folder.resolve("data").toString(),
                folder.resolve("cables").toString()));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log);
    }
}
