package org.reftel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.reftel.generate.CorpusGenerator;
import org.reftel.generate.CorpusOptions;
import org.reftel.generate.Layout;
import org.reftel.vocabulary.Vocabulary;

/** What benchmarks read: generated cables, or the files of the folder named by {@code -Dreftel.bench.corpus}. */
final class BenchmarkCorpus {
    private static final int CABLES = 500;
    private static final long SEED = 4;

    private BenchmarkCorpus() {}

    static List<String> texts(Vocabulary vocabulary) throws IOException {
        String given = System.getProperty("reftel.bench.corpus", "");
        Path folder = given.isEmpty() ? Files.createTempDirectory("reftel-bench").resolve("corpus") : Path.of(given);
        if (given.isEmpty()) {
            new CorpusGenerator(new CorpusOptions(CABLES, SEED, Layout.A, folder), vocabulary).write(_ -> {});
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(BenchmarkCorpus::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
