package org.reftel.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
import org.reftel.ingest.read.CodeLists;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.vocabulary.Vocabulary;

/**
 * How many cables a second one core reads, all fields, text in memory. With {@code times} each is followed by its own text so many times, to show that the time
 * grows with the length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class ParserBenchmark {
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
        texts = BenchmarkCorpus.texts(vocabulary).stream().map(text -> text.repeat(times)).toList();
    }

    /** One cable an operation. */
    @Benchmark
    public ParsedTelegram parse() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return parser.parse(texts.get(next));
    }
}
