package org.reftel.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Something that reader or administrator should know of a cable's document. */
@Entity
public class Finding extends PartOfCable {
    private String code;
    @Column(name = "source_start")
    private int sourceStart;
    @Column(name = "source_end")
    private int sourceEnd;
    private int line;
    private String message;

    protected Finding() {}

    /**
     * A finding.
     *
     * @param line 1-based
     */
    public Finding(String code, TextSpan source, int line, String message) {
        this.code = code;
        this.sourceStart = source.start();
        this.sourceEnd = source.end();
        this.line = line;
        this.message = message;
    }

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
}
