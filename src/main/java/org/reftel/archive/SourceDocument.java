package org.reftel.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A file as received: a witness of one cable. Its bytes are kept apart and never overwritten. */
@Entity
@Table(name = "source_document")
public class SourceDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_document_seq")
    @SequenceGenerator(name = "source_document_seq", sequenceName = "source_document_seq", allocationSize = 50)
    private @Nullable Long id;
    private String name;
    private String sha256;
    private int size;
    private String charset;
    private String layout;
    @Column(name = "parser_version")
    private int parserVersion;
    private Instant received;
    private String identifier;
    private boolean superseded;
    private int completeness;

    protected SourceDocument() {}

    /**
     * A new document.
     *
     * @param name folder and file name, as given to the ingest
     * @param content its hash and size
     */
    public SourceDocument(String name, ContentHash content, String charset, Instant received, ReadAs as) {
        this.name = name;
        this.sha256 = content.sha256();
        this.size = content.size();
        this.charset = charset;
        this.received = received;
        readAs(as);
    }

    /**
     * What a parser made of it.
     *
     * @param layout the code of the layout that framed the telegram
     * @param identifier the cable it is a witness of
     * @param completeness how much of a telegram it has; greater is more
     */
    public record ReadAs(int parserVersion, String layout, String identifier, int completeness) {}

    /** A parser has read it, perhaps again. */
    public final void readAs(ReadAs as) {
        parserVersion = as.parserVersion;
        layout = as.layout;
        identifier = as.identifier;
        completeness = as.completeness;
    }

    public boolean isStored() {
        return id != null;
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public String charset() {
        return charset;
    }

    /** The code of the layout that framed the telegram in it. */
    public String layout() {
        return layout;
    }

    public int parserVersion() {
        return parserVersion;
    }

    public Instant received() {
        return received;
    }

    public String identifier() {
        return identifier;
    }

    /** Whether a later version of the same file has come in. */
    public boolean isSuperseded() {
        return superseded;
    }

    public void supersede() {
        superseded = true;
    }

    /** Whether this witness is to be shown rather than the other: it has more of the telegram; then more text; then by content. */
    public boolean isBetterThan(SourceDocument other) {
        if (completeness != other.completeness) {
            return completeness > other.completeness;
        }
        return size != other.size ? size > other.size : sha256.compareTo(other.sha256) < 0;
    }
}
