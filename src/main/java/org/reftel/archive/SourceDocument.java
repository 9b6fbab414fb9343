package org.reftel.archive;

import java.time.Instant;
import java.util.Optional;

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

    protected SourceDocument() {}

    /**
     * A new document.
     *
     * @param name folder and file name, as given to the ingest
     * @param content its hash and size
     * @param identifier the cable it is a witness of
     */
    public SourceDocument(String name, ContentHash content, String charset, String layout, int parserVersion,
            Instant received,
            String identifier) {
        this.name = name;
        this.sha256 = content.sha256();
        this.size = content.size();
        this.charset = charset;
        this.layout = layout;
        this.parserVersion = parserVersion;
        this.received = received;
        this.identifier = identifier;
    }

    Optional<Long> id() {
        return Optional.ofNullable(id);
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

    /** Another version of the parser has read it. */
    public void readAgain(int version, String byLayout, String asIdentifier) {
        parserVersion = version;
        layout = byLayout;
        identifier = asIdentifier;
    }
}
