package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.CableText;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Index and database are compared in full only where the program did not end as it should, or where they differ at a glance. */
class CleanEndTests {
    @TempDir
    private Path folder;
    private Path data;
    private Path cables;

    @BeforeEach
    void archive() throws IOException {
        data = folder.resolve("data");
        cables = Files.createDirectory(folder.resolve("cables"));
        for (int serial = 1; serial <= 3; serial++) {
            Files.writeString(cables.resolve(serial + ".txt"),
                    CableText.numbered("LIMA %06d".formatted(serial)).text());
        }
        execute("ingest", "--data", data.toString(), cables.toString());
    }

    @Test
    void markIsThereBetweenTwoStartsAlone() throws IOException {
        Path mark = data.resolve("index.in-step");
        assertThat(mark).exists();
        execute("ingest", "--data", data.toString(), cables.toString());
        assertThat(mark).exists();
        execute("export", "--data", data.toString());
        assertThat(mark).exists();
    }

    @Test
    void indexThatIsTakenAwayIsFilledAtTheNextStartAllTheSame() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path index : files.filter(Files::isDirectory).toList()) {
                FileSystemUtils.deleteRecursively(index);
            }
        }
        execute("ingest", "--data", data.toString(), cables.toString());
        assertThat(execute("index", "--check", "--data", data.toString())).contains("agrees with the database");
    }

    @Test
    void databaseThatWasPutBackIsComparedThoughTheMarkIsThere() throws IOException {
        Path earlier = Files.copy(data.resolve("archive.mv.db"), folder.resolve("earlier"));
        Files.writeString(cables.resolve("4.txt"), CableText.numbered("LIMA 000004").text());
        execute("ingest", "--data", data.toString(), cables.toString());
        Files.delete(data.resolve("archive.mv.db"));
        Files.copy(earlier, data.resolve("archive.mv.db"));

        execute("ingest", "--data", data.toString(), cables.resolve("1.txt").toString());

        assertThat(execute("index", "--check", "--data", data.toString())).contains("agrees with the database");
        assertThat(execute("export", "--data", data.toString()).lines().toList())
                .hasSize(3);
    }

    private static String execute(String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Reftel.commandLine().setOut(new PrintWriter(out)).execute(arguments)).isZero();
        return out.toString();
    }
}
