package org.reftel.archive.version;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Lines;

/** One change in what the archive tells of a cable: by which run, from which document, in which fields. Never deleted. */
@Entity
@Table(name = "cable_version")
public class CableVersion {
    /** What a change was. */
    public enum Change {
        /** The cable came into the archive. */
        ADDED,
        /** It tells something else, or is shown from another document. */
        CHANGED,
        /** It is no cable of its own any more: its documents became witnesses of another one. */
        WITHDRAWN
    }

    /**
     * The key.
     *
     * @param number from 1
     */
    @Embeddable
    public record Key(@Column(name = "identifier") String identifier,
            @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    private Change change;
    private Instant made;
    @Column(name = "made_month")
    private String month;
    @Column(name = "run_id")
    private @Nullable Long runId;
    @Column(name = "parser_version")
    private int parserVersion;
    private String sha256;
    @Convert(converter = Lines.class)
    private List<String> fields;
    private byte @Nullable [] outline;

    protected CableVersion() {}

    /**
     * A change of this moment.
     *
     * @param by null where no run did it: an administrator's decision
     * @param fields those that tell something else than before
     */
    public CableVersion(Key key, Change change, Origin by, List<String> fields) {
        this.key = key;
        this.change = change;
        this.made = by.made;
        this.month = YearMonth.from(by.made.atOffset(ZoneOffset.UTC)).toString();
        this.runId = by.runId;
        this.parserVersion = by.parserVersion;
        this.sha256 = by.sha256;
        this.fields = fields;
    }

    /**
     * Where a version comes from.
     *
     * @param runId null where it was made outside of a run
     * @param sha256 of the document that the cable is shown from
     */
    public record Origin(Instant made, @Nullable Long runId, int parserVersion, String sha256) {}

    public String identifier() {
        return key.identifier();
    }

    /** From 1. */
    public int number() {
        return key.number();
    }

    public Change change() {
        return change;
    }

    public Instant made() {
        return made;
    }

    /** The run that made it; empty for a decision, and for what was held before versions were noted. */
    public Optional<Long> run() {
        return Optional.ofNullable(runId);
    }

    /** 0 where it is not known. */
    public int parserVersion() {
        return parserVersion;
    }

    /** Of the document that the cable was shown from. */
    public String sha256() {
        return sha256;
    }

    /** What tells something else than in the version before. */
    public List<String> fields() {
        return fields;
    }

    /** What was told; empty for the present version, whose cable tells it. */
    public Optional<CableOutline> outline() {
        return Optional.ofNullable(outline).map(PackedOutline::unpack);
    }

    /** It is not the present one any more. */
    public void keep(CableOutline told) {
        outline = PackedOutline.pack(told);
    }
}
