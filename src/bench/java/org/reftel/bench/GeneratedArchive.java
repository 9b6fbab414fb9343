package org.reftel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.reftel.generate.CorpusGenerator;
import org.reftel.generate.CorpusOptions;
import org.reftel.generate.Layout;
import org.reftel.vocabulary.Vocabulary;

/** An archive of so many generated cables, made by the program as a user starts it; kept for the next run of the benchmark. */
final class GeneratedArchive {
    private static final long SEED = 1;

    private final int cables;
    private final Path folder;
    private final List<String> stages = new ArrayList<>();

    /** How long the first ingest took, and the same again, in seconds; none where the archive was there. */
    record Ingest(double first, double again, List<String> stages) {}

    GeneratedArchive(int cables, Path folder) {
        this.cables = cables;
        this.folder = folder.resolve(String.valueOf(cables));
    }

    int cables() {
        return cables;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Generates and ingests what is not there yet, each in a program of its own with two gigabytes of heap. */
    Ingest make() throws IOException, InterruptedException {
        Path done = folder.resolve("ingest.txt");
        if (!Files.exists(done)) {
            Files.createDirectories(folder);
            Path corpus = folder.resolve("corpus");
            if (!Files.exists(corpus.resolve("cables.csv"))) {
                new CorpusGenerator(new CorpusOptions(cables, SEED, Layout.CSV, corpus), Vocabulary.load())
                        .write(_ -> {});
            }
            double first = ingest(corpus, "first.log");
            double again = ingest(corpus, "again.log");
            Files.writeString(done, first + "\n" + again + "\n" + String.join("\n", stages));
        }
        List<String> lines = Files.readAllLines(done);
        return new Ingest(Double.parseDouble(lines.get(0)), Double.parseDouble(lines.get(1)),
                lines.subList(2, lines.size()));
    }

    private double ingest(Path corpus, String log) throws IOException, InterruptedException {
        Path written = folder.resolve(log);
        long start = System.nanoTime();
        // as README.md says of a whole release
        Process process = new ProcessBuilder(Programs.java(List.of("-Xmx2g", "-XX:+UseParallelGC"),
                "org.reftel.Launcher", "ingest", "--data", data().toString(), corpus.resolve("cables.csv").toString()))
                .redirectErrorStream(true).redirectOutput(written.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the ingest failed: see " + written);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        try (var lines = Files.lines(written)) {
            lines.filter(line -> line.contains(" a second: ")).map(line -> log + " " + line.strip()).forEach(stages::add);
        }
        return seconds;
    }
}
