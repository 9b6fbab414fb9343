package org.reftel.archive.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of alike surnames in which something changed since its persons were linked. */
@Entity
@Table(name = "block_to_link")
public class BlockToLink {
    @Id
    private String block;

    protected BlockToLink() {}

    public BlockToLink(String block) {
        this.block = block;
    }
}
