package org.reftel.archive.cable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A difference between a paragraph's reading text and the source document. */
@Entity
public class Repair extends PartOfDocument {
    private int paragraph;
    private String rule;
    @Column(name = "source_start")
    private int sourceStart;
    @Column(name = "source_end")
    private int sourceEnd;
    @Column(name = "reading_start")
    private int readingStart;
    @Column(name = "from_text")
    private String from;
    @Column(name = "to_text")
    private String to;

    protected Repair() {}

    /**
     * A repair.
     *
     * @param paragraph the paragraph's ordinal, 0 for a heading or a paragraph's number
     * @param readingStart where the replacement starts in the paragraph's reading text
     */
    public Repair(int paragraph, String rule, TextSpan source, int readingStart, String from, String to) {
        this.paragraph = paragraph;
        this.rule = rule;
        this.sourceStart = source.start();
        this.sourceEnd = source.end();
        this.readingStart = readingStart;
        this.from = from;
        this.to = to;
    }

    public int paragraph() {
        return paragraph;
    }

    public String rule() {
        return rule;
    }

    public TextSpan source() {
        return new TextSpan(sourceStart, sourceEnd);
    }

    public int readingStart() {
        return readingStart;
    }

    /** What the source has. */
    public String from() {
        return from;
    }

    /** What the reading text has; empty where something was left out. */
    public String to() {
        return to;
    }

    @Override
    void mask(Masking masking) {
        from = masking.required(from);
        to = masking.required(to);
    }

    @Override
    public String told() {
        return rule + ": \u201C" + from + "\u201D \u2192 \u201C" + to + "\u201D";
    }

    @Override
    public String place() {
        return part() + ":" + sourceStart + "-" + sourceEnd + " " + paragraph + ":" + readingStart;
    }
}
