package org.reftel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.SeedFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of the index are lost or changed while the program does not run. */
class DamagedIndexTests {
    @TempDir
    private Path folder;
    private Path index;

    @BeforeEach
    void seeds() {
        assertThat(run("ingest", SeedFiles.FOLDER.toString()).exit()).isZero();
        index = folder.resolve("data").resolve("index-7");
        assertThat(run("index", "--check").out()).contains("5 cables: the index agrees with the database");
    }

    @Test
    void indexWithoutASegmentIsMovedAsideAndFilledAnew() throws IOException {
        Files.delete(largest(index.resolve("Cable")));

        assertThat(run("ingest", SeedFiles.FOLDER.toString()).exit()).isZero();

        assertThat(folder.resolve("data/index-7-damaged/Cable")).isDirectory();
        assertAllIsWell();
    }

    @Test
    void indexWithoutItsListOfSegmentsIsFilledAnew() throws IOException {
        try (Stream<Path> files = Files.list(index.resolve("Cable"))) {
            files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .forEach(DamagedIndexTests::delete);
        }

        assertThat(run("ingest", SeedFiles.FOLDER.toString()).exit()).isZero();

        assertThat(folder.resolve("data/index-7-damaged/Cable")).isDirectory();
        assertAllIsWell();
    }

    @Test
    void flippedByteInsideAFileIsFoundByTheCheckAndMendedByTheRebuild() throws IOException {
        Path file = largest(index.resolve("Cable"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        CommandRun check = run("index", "--check");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("the files of the index are damaged: ");
        assertThat(run("index", "--rebuild").exit()).isZero();

        assertAllIsWell();
    }

    private void assertAllIsWell() {
        CommandRun check = run("index", "--check");
        assertThat(check.out()).contains("5 cables: the index agrees with the database");
        assertThat(check.exit()).isZero();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new));
    }

    private static Path largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(DamagedIndexTests::size)).orElseThrow();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
