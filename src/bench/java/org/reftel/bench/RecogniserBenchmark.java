package org.reftel.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reftel.ingest.read.CodeLists;
import org.reftel.people.PersonRecogniser;
import org.reftel.people.RecognisedPerson;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.vocabulary.Vocabulary;

/** In how many parsed cables, and in how many characters, one core recognises the persons in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class RecogniserBenchmark {
    private PersonRecogniser recogniser;
    private List<ParsedTelegram> telegrams;
    private int next;

    /** What is counted besides the cables. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Text {
        /** Of the whole documents, header included. */
        public long characters;
    }

    /** Parses the corpus. */
    @Setup
    public void prepare() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        recogniser = new PersonRecogniser(vocabulary);
        TelegramParser parser = new TelegramParser(new CodeLists(vocabulary));
        telegrams = BenchmarkCorpus.texts(vocabulary).stream().map(parser::parse).toList();
    }

    /** One cable an operation. */
    @Benchmark
    public List<RecognisedPerson> recognise(Text text) {
        next = next + 1 == telegrams.size() ? 0 : next + 1;
        text.characters += telegrams.get(next).source().text().length();
        return recogniser.recognise(telegrams.get(next));
    }
}
