package org.reftel.archive.cable;

import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Two places of a cable's document that tell the same thing, and whether they tell it alike. */
@Entity
public class Comparison extends PartOfCable {
    private String kind;
    private boolean agrees;
    @Embedded
    @AttributeOverride(name = "part", column = @Column(name = "first_part"))
    @AttributeOverride(name = "value", column = @Column(name = "first_value"))
    @AttributeOverride(name = "start", column = @Column(name = "first_start"))
    @AttributeOverride(name = "end", column = @Column(name = "first_end"))
    @AttributeOverride(name = "line", column = @Column(name = "first_line"))
    private Statement first;
    @Embedded
    @AttributeOverride(name = "part", column = @Column(name = "second_part"))
    @AttributeOverride(name = "value", column = @Column(name = "second_value"))
    @AttributeOverride(name = "start", column = @Column(name = "second_start"))
    @AttributeOverride(name = "end", column = @Column(name = "second_end"))
    @AttributeOverride(name = "line", column = @Column(name = "second_line"))
    private Statement second;
    private @Nullable String message;

    protected Comparison() {}

    /**
     * A comparison.
     *
     * @param kind what is compared: number, date, filing-time, subject, tags, origin, classification, portions, sections,
     *            declassification
     * @param message a sentence: where they differ, in what; where they agree, what is odd all the same; else null
     */
    public Comparison(String kind, boolean agrees, Statement first, Statement second, @Nullable String message) {
        this.kind = kind;
        this.agrees = agrees;
        this.first = first;
        this.second = second;
        this.message = message;
    }

    /** Stable, for counting. */
    public String kind() {
        return kind;
    }

    public boolean agrees() {
        return agrees;
    }

    public Statement first() {
        return first;
    }

    public Statement second() {
        return second;
    }

    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    @Override
    void mask(Masking masking) {
        first = first.masked(masking);
        second = second.masked(masking);
        message = masking.apply(message);
    }

    @Override
    public String told() {
        return words(kind + ":", agrees ? "agree" : "differ", first.part(), "\u201C" + first.value() + "\u201D,",
                second.part(), "\u201C" + second.value() + "\u201D", message);
    }

    @Override
    public String place() {
        return first.start() + "-" + first.end() + " " + second.start() + "-" + second.end();
    }
}
