package org.reftel.archive.cable;

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
    private int findings;
    private @Nullable String number;
    @Column(name = "witness_of")
    private @Nullable String witnessOf;

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
     * @param identifier of the telegram in it, as it tells it
     * @param number station and serial, whatever the year; the identifier where it has none
     * @param completeness how much of a telegram it has; greater is more
     * @param findings how many things its reader should know
     */
    public record ReadAs(int parserVersion, String layout, String identifier, String number, int completeness,
            int findings) {}

    /** A parser has read it, perhaps again. */
    public final void readAs(ReadAs as) {
        parserVersion = as.parserVersion;
        layout = as.layout;
        identifier = as.identifier;
        number = as.number;
        completeness = as.completeness;
        findings = as.findings;
        if (witnessOf == null) {
            witnessOf = as.identifier;
        }
    }

    /** It is a witness of this cable. */
    public void settle(String cable) {
        witnessOf = cable;
    }

    /** It came under this name first, or under one that comes before in the order of letters. */
    public void call(String fileName) {
        name = fileName;
    }

    /**
     * Its key in the database.
     *
     * @throws IllegalStateException before it is stored
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(name + " is not stored yet");
        }
        return id;
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

    /** Of the telegram in it, as it tells it: without year where it has none. */
    public String identifier() {
        return identifier;
    }

    /** Station and serial, whatever the year; only documents of one number can be witnesses of one cable. */
    public String number() {
        return number == null ? identifier : number;
    }

    /** The identifier of the cable that it is a witness of. */
    public String witnessOf() {
        return witnessOf == null ? identifier : witnessOf;
    }

    /** How much of a telegram it has; greater is more. */
    public int completeness() {
        return completeness;
    }

    /** How many things its reader should know, as the last reading found them. */
    public int findings() {
        return findings;
    }

    /** What a parser made of it last. */
    public ReadAs readAs() {
        return new ReadAs(parserVersion, layout, identifier, number(), completeness, findings);
    }

    /** Whether a later version of the same file has come in. */
    public boolean isSuperseded() {
        return superseded;
    }

    public void supersede() {
        superseded = true;
    }

    /** The file has this content again. */
    public void reinstate(String fileName) {
        superseded = false;
        name = fileName;
    }
}
