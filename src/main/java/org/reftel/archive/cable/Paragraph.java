package org.reftel.archive.cable;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A paragraph of a cable's text, made for reading. */
@Entity
public class Paragraph extends PartOfDocument {
    private @Nullable Integer number;
    private @Nullable String marking;
    private String kind;
    private @Nullable String heading;
    private String text;
    @Column(name = "span_start")
    private int spanStart;
    @Column(name = "span_end")
    private int spanEnd;
    @Convert(converter = Occurrences.class)
    private List<Occurrence> redactions;

    protected Paragraph() {}

    /**
     * A paragraph.
     *
     * @param redactions marks of what was taken out before the release
     */
    public Paragraph(@Nullable Integer number, @Nullable String marking, String kind, @Nullable String heading,
            String text,
            TextSpan span, List<Occurrence> redactions) {
        this.number = number;
        this.marking = marking;
        this.kind = kind;
        this.heading = heading;
        this.text = text;
        this.spanStart = span.start();
        this.spanEnd = span.end();
        this.redactions = redactions;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    /** Portion marking without brackets. */
    public Optional<String> marking() {
        return Optional.ofNullable(marking);
    }

    /** TEXT, SUMMARY, COMMENT, ACTION_REQUEST, POINT_OF_CONTACT or QUOTED_TEXT. */
    public String kind() {
        return kind;
    }

    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    /** With {@code \n\n} between its parts. */
    public String text() {
        return text;
    }

    /** Where it stands in the source document's text. */
    public TextSpan span() {
        return new TextSpan(spanStart, spanEnd);
    }

    /** Where its text has marks of what was taken out before the release, in order. */
    public List<Occurrence> redactions() {
        return redactions;
    }

    @Override
    void mask(Masking masking) {
        heading = masking.apply(heading);
        text = masking.required(text);
    }

    void mask(Occurrence place) {
        int end = Math.min(text.length(), place.readingStart() + place.length());
        if (place.readingStart() < end) {
            text = text.substring(0, place.readingStart()) + Masking.masked(text.substring(place.readingStart(), end))
                    + text.substring(end);
        }
    }

    @Override
    public String told() {
        String head = words(number == null ? null : number + ".", marking == null ? null : "(" + marking + ")",
                kind.equals("TEXT") ? null : kind, heading);
        return head.isEmpty() ? text : head + "\n" + text;
    }

    @Override
    public String place() {
        return part() + ":" + spanStart + "-" + spanEnd + " " + redactions;
    }
}
