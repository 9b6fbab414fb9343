package org.reftel.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Lines;

/** One comparison of the index with the database, and what differed. */
@Entity
@Table(name = "index_check")
public class IndexCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "index_check_seq")
    @SequenceGenerator(name = "index_check_seq", sequenceName = "index_check_seq", allocationSize = 1)
    private @Nullable Long id;
    private String who;
    private Instant started;
    private Instant finished;
    private long cables;
    private long behind;
    private long missing;
    private long extra;
    private long stale;
    private @Nullable String damage;
    @Convert(converter = Lines.class)
    private List<String> examples;

    protected IndexCheck() {}

    /**
     * A check that came to its end.
     *
     * @param who at whose wish
     * @param differences what it found
     */
    public IndexCheck(String who, Instant started, Instant finished, Differences differences) {
        this.who = who;
        this.started = started;
        this.finished = finished;
        this.cables = differences.cables;
        this.behind = differences.behind;
        this.missing = differences.missing;
        this.extra = differences.extra;
        this.stale = differences.stale;
        this.damage = differences.damage.orElse(null);
        this.examples = differences.examples;
    }

    /**
     * What differs.
     *
     * @param cables held by the database
     * @param behind those that the index is about to catch up with, which is no fault
     * @param missing those that the index should hold and does not
     * @param extra those that it holds and the database does not
     * @param stale those that it holds in another state than it is said to
     * @param damage why the index's files cannot be trusted; nothing was compared then
     * @param examples the first of what differs, each in words
     */
    public record Differences(long cables, long behind, long missing, long extra, long stale, Optional<String> damage,
            List<String> examples) {
        /** Whether the index is what it should be. */
        public boolean isNone() {
            return missing == 0 && extra == 0 && stale == 0 && damage.isEmpty();
        }

        @Override
        public String toString() {
            String lag = behind == 0 ? "" : ", %,d waiting to be indexed".formatted(behind);
            return damage.map(why -> "the files of the index are damaged: " + why)
                    .orElseGet(() -> "%,d cables%s: ".formatted(cables, lag) + (isNone()
                            ? "the index agrees with the database"
                            : "%,d missing in the index, %,d too many, %,d stale".formatted(missing, extra, stale)));
        }
    }

    public Differences differences() {
        return new Differences(cables, behind, missing, extra, stale, Optional.ofNullable(damage), examples);
    }

    /** At whose wish. */
    public String who() {
        return who;
    }

    public Instant started() {
        return started;
    }

    public Instant finished() {
        return finished;
    }
}
