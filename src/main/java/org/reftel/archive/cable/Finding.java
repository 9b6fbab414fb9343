package org.reftel.archive.cable;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Something that reader or administrator should know of a cable's document. */
@Entity
public class Finding extends PartOfDocument {
    private String code;
    @Column(name = "source_start")
    private int sourceStart;
    @Column(name = "source_end")
    private int sourceEnd;
    private int line;
    private String message;
    @Column(name = "other_start")
    private @Nullable Integer otherStart;
    @Column(name = "other_end")
    private @Nullable Integer otherEnd;
    @Column(name = "other_line")
    private @Nullable Integer otherLine;

    protected Finding() {}

    /**
     * A finding.
     *
     * @param line 1-based
     * @param other the place it is compared with; null where it speaks of one
     */
    public Finding(String code, TextSpan source, int line, String message, @Nullable Other other) {
        this.code = code;
        this.sourceStart = source.start();
        this.sourceEnd = source.end();
        this.line = line;
        this.message = message;
        this.otherStart = other == null ? null : other.source.start();
        this.otherEnd = other == null ? null : other.source.end();
        this.otherLine = other == null ? null : other.line;
    }

    /**
     * The second of two places.
     *
     * @param line 1-based
     */
    public record Other(TextSpan source, int line) {}

    /** Stable, for counting. */
    public String code() {
        return code;
    }

    public TextSpan source() {
        return new TextSpan(sourceStart, sourceEnd);
    }

    public int line() {
        return line;
    }

    public String message() {
        return message;
    }

    /** The place it is compared with, where it speaks of two. */
    public Optional<Other> other() {
        return otherStart == null || otherEnd == null || otherLine == null
                ? Optional.empty()
                : Optional.of(new Other(new TextSpan(otherStart, otherEnd), otherLine));
    }

    @Override
    void mask(Masking masking) {
        message = masking.required(message);
    }

    @Override
    public String told() {
        return code + ": " + message;
    }

    @Override
    public String place() {
        return part() + ":" + sourceStart + "-" + sourceEnd + " " + line + " " + otherStart + "-" + otherEnd + " "
                + otherLine;
    }
}
