package org.reftel.telegram.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** The outcome of looking for one field: found, met but unreadable, or not there. */
public sealed interface Reading<T> {
    /**
     * It is there.
     *
     * @param spans where the value stands, in order; never empty
     */
    record Found<T>(T value, List<Span> spans) implements Reading<T> {
        public Found {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a found value stands somewhere: " + value);
            }
        }
    }

    /**
     * The field's label is there, its value cannot be read.
     *
     * @param why a sentence
     */
    record Garbled<T>(List<Span> spans, String why) implements Reading<T> {
        public Garbled {
            spans = List.copyOf(spans);
        }
    }

    /** It is not there. */
    record Absent<T>() implements Reading<T> {}

    static <T> Reading<T> found(T value, Slice where) {
        return new Found<>(value, List.of(where.span()));
    }

    static <T> Reading<T> garbled(Slice where, String why) {
        return new Garbled<>(List.of(where.span()), why);
    }

    static <T> Reading<T> absent() {
        return new Absent<>();
    }

    /** The slice's text with blanks squeezed, or absent where it is blank. */
    static Reading<String> text(Slice where) {
        Slice trimmed = where.trim();
        return trimmed.isEmpty() ? absent() : found(trimmed.squeezed(), trimmed);
    }

    /** The value where it was found. */
    default Optional<T> optional() {
        return this instanceof Found<T>(T value, List<Span> _) ? Optional.of(value) : Optional.empty();
    }

    /** Where it stands; empty where absent. */
    default List<Span> where() {
        return switch (this) {
            case Found<T>(T _, List<Span> spans) -> spans;
            case Garbled<T>(List<Span> spans, String _) -> spans;
            case Absent<T>() -> List.of();
        };
    }

    default boolean isFound() {
        return this instanceof Found;
    }

    /** This where it is found, else the other. */
    default Reading<T> or(Reading<T> other) {
        return isFound() ? this : other;
    }

    /** This where it is found, else what the other gives, which is not asked before. */
    default Reading<T> or(Supplier<Reading<T>> other) {
        return isFound() ? this : other.get();
    }

    default <R> Reading<R> map(Function<T, R> function) {
        return switch (this) {
            case Found<T>(T value, List<Span> spans) -> new Found<>(function.apply(value), spans);
            case Garbled<T>(List<Span> spans, String why) -> new Garbled<>(spans, why);
            case Absent<T>() -> absent();
        };
    }
}
