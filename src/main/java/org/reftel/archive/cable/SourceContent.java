package org.reftel.archive.cable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of source documents, one row for each content, in a table of their own so that lists never load them. */
@Entity
@Table(name = "source_content")
public class SourceContent {
    @Id
    private String sha256;
    private byte[] bytes;

    protected SourceContent() {}

    public SourceContent(ContentHash hash, byte[] bytes) {
        this.sha256 = hash.sha256();
        this.bytes = bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
