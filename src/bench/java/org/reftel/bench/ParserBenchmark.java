package org.reftel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reftel.generate.CorpusGenerator;
import org.reftel.generate.CorpusOptions;
import org.reftel.generate.Layout;
import org.reftel.ingest.CodeLists;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.vocabulary.Vocabulary;

/**
 * How many cables a second one core reads, all fields, text in memory. The cables are generated ones, or the files of the folder
 * named by {@code -Dreftel.bench.corpus}; with {@code times} each is followed by its own text so many times, to show that the time
 * grows with the length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class ParserBenchmark {
    private static final int CABLES = 500;
    private static final long SEED = 4;

    /** How often each text is there. */
    @Param({"1", "10"})
    public int times;

    private TelegramParser parser;
    private List<String> texts;
    private int next;

    /** Reads or writes the corpus. */
    @Setup
    public void prepare() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        parser = new TelegramParser(new CodeLists(vocabulary));
        String given = System.getProperty("reftel.bench.corpus", "");
        Path folder = given.isEmpty() ? Files.createTempDirectory("reftel-bench").resolve("corpus") : Path.of(given);
        if (given.isEmpty()) {
            new CorpusGenerator(new CorpusOptions(CABLES, SEED, Layout.A, folder), vocabulary).write(_ -> {});
        }
        try (Stream<Path> files = Files.walk(folder)) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(ParserBenchmark::read)
                    .map(text -> text.repeat(times)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One cable an operation. */
    @Benchmark
    public ParsedTelegram parse() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return parser.parse(texts.get(next));
    }
}
