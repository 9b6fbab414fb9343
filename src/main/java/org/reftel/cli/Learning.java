package org.reftel.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.reftel.ingest.read.DocumentReader;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.ingest.source.ReceivedDocument;
import org.reftel.ingest.source.UnreadableDocumentException;
import org.reftel.people.learn.SurnameTable;
import org.reftel.people.learn.TelegramSurnames;
import org.reftel.people.learn.TelegramWords;
import org.reftel.people.learn.WordTable;
import org.reftel.people.lexicon.LearntTables;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.vocabulary.Vocabulary;

/**
 * Goes twice through documents: once to count words, once to recognise persons with these counts, for their surnames. A cable
 * that several documents carry counts once, as the first of them has it.
 */
final class Learning {
    private final Vocabulary vocabulary;
    private final Set<String> except;
    private final PrintWriter err;
    private final ProgressLine line;
    private final Set<String> rejections = new HashSet<>();

    /**
     * @param except identifiers of cables that nothing is learnt from
     */
    Learning(Vocabulary vocabulary, Set<String> except, PrintWriter err) {
        this.vocabulary = vocabulary;
        this.except = except;
        this.err = err;
        this.line = new ProgressLine(err);
    }

    /** What was learnt, and from how much. */
    record Learnt(LearntTables tables, int cables, long words) {}

    /**
     * Learns.
     *
     * @param lexicon the one to recognise persons with, given the words that were counted
     */
    Learnt from(Documents documents, Function<LearntTables, Lexicon> lexicon) throws InterruptedException {
        WordTable words = new WordTable();
        DocumentReader parser = new DocumentReader(vocabulary);
        documents.each(document -> Lesson.of(document, parser::readTelegram, read -> TelegramWords.of(read.telegram())),
                new Lessons<>("words", words::add));
        LearntTables counted = words.tables();

        Lexicon known = lexicon.apply(counted);
        SurnameTable surnames = new SurnameTable();
        DocumentReader reader = new DocumentReader(vocabulary, known);
        documents.each(document -> Lesson.of(document, reader::read, read -> TelegramSurnames.of(read.persons())),
                new Lessons<>("surnames", surnames::add));
        line.clear();
        return new Learnt(counted.plus(surnames.tables(known, words)), words.cables(), words.total());
    }

    /** Whether all documents could be read. */
    boolean isComplete() {
        return rejections.isEmpty();
    }

    /** The second time says nothing new. */
    private void reject(String why) {
        if (rejections.add(why)) {
            line.clear();
            err.println(why);
        }
    }

    private interface Reader {
        ReadDocument read(String name, byte[] bytes) throws UnreadableDocumentException;
    }

    /**
     * What one document teaches.
     *
     * @param value empty where it cannot be read
     * @param rejection why it cannot
     */
    private record Lesson<T>(String identifier, @Nullable T value, String rejection) {
        static <T> Lesson<T> of(ReceivedDocument document, Reader reader, Function<ReadDocument, T> lesson) {
            try {
                ReadDocument read = reader.read(document.name(), document.readable());
                return new Lesson<>(read.identifier(), lesson.apply(read), "");
            } catch (UnreadableDocumentException e) {
                return new Lesson<>("", null, document.name() + ": " + e.getMessage());
            }
        }
    }

    /** Passes on what counts. */
    private final class Lessons<T> implements Documents.Results<Lesson<T>> {
        private final String what;
        private final Consumer<T> table;
        private final Set<String> met = new HashSet<>(except);

        private Lessons(String what, Consumer<T> table) {
            this.what = what;
            this.table = table;
        }

        @Override
        public void take(Lesson<T> lesson, long bytes) {
            if (lesson.value == null) {
                reject(lesson.rejection);
            } else if (met.add(lesson.identifier)) {
                table.accept(lesson.value);
            }
            if (line.isDue()) {
                line.show(String.format(Locale.ENGLISH, "%s: %,d cables", what, met.size() - except.size()));
            }
        }

    }
}
