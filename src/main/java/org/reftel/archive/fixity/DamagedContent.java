package org.reftel.archive.fixity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.ContentHash;

/** Content whose bytes were found to be others than its hash says. */
@Entity
@Table(name = "damaged_content")
class DamagedContent {
    @Id
    private String sha256;
    @Column(name = "found_sha256")
    private String foundSha256;
    @Column(name = "found_size")
    private int foundSize;
    @Column(name = "first_seen")
    private Instant firstSeen;
    @Column(name = "last_seen")
    private Instant lastSeen;
    private @Nullable Instant mended;

    protected DamagedContent() {}

    DamagedContent(String sha256, ContentHash found, Instant seen) {
        this.sha256 = sha256;
        this.firstSeen = seen;
        seen(found, seen);
    }

    /** Met once more; where it had been mended in between, the damage is a new one. */
    final void seen(ContentHash found, Instant at) {
        if (mended != null) {
            firstSeen = at;
        }
        foundSha256 = found.sha256();
        foundSize = found.size();
        lastSeen = at;
        mended = null;
    }
}
