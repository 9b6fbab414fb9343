package org.reftel.archive.cable;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a cable's REF line. Whether the archive holds the target is asked when it is shown: it may come later. Of which
 * year a target is that is named without one follows from the cables held, and changes with them.
 */
@Entity
@Table(name = "cable_reference")
public class CableReference extends PartOfCable {
    private @Nullable String label;
    private String printed;
    private String kind;
    private @Nullable String target;
    private @Nullable String inference;
    private @Nullable String station;
    private @Nullable Integer serial;
    @Column(name = "year_rule")
    private @Nullable String yearRule;
    @Column(name = "referrer_year")
    private @Nullable Integer referrerYear;
    @Column(name = "station_printed")
    private boolean stationPrinted;
    @Enumerated(EnumType.STRING)
    private @Nullable Certainty certainty;
    private @Nullable String alternative;
    private @Nullable String evidence;

    protected CableReference() {}

    /**
     * An entry.
     *
     * @param kind as {@link #kind}
     * @param named the telegram; null where it names none
     */
    public CableReference(@Nullable String label, String printed, String kind, @Nullable Named named) {
        this.label = label;
        this.printed = printed;
        this.kind = kind;
        this.stationPrinted = named == null || named.stationPrinted;
        if (named != null) {
            this.target = named.identifier;
            this.inference = named.inference;
            this.station = named.station;
            this.serial = named.serial;
            this.yearRule = named.yearRule;
            this.referrerYear = named.referrerYear;
            this.certainty = named.certainty();
        }
    }

    /**
     * The telegram that an entry names, as far as the entry and its own telegram tell.
     *
     * @param yearRule PRINTED, OF_REFERRER, YEAR_BEFORE or OPEN
     * @param referrerYear of the referring telegram, where the target's year is concluded from it
     * @param stationPrinted whether the post is printed, and not concluded
     * @param inference why it says more than what is printed
     */
    public record Named(String identifier, String station, int serial, String yearRule, @Nullable Integer referrerYear,
            boolean stationPrinted, @Nullable String inference) {
        private Certainty certainty() {
            return switch (yearRule) {
                case "OPEN" -> Certainty.OPEN;
                case "PRINTED" -> stationPrinted ? Certainty.CERTAIN : Certainty.INFERRED;
                default -> Certainty.INFERRED;
            };
        }
    }

    /** The letter it is called by: ref A. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    public String printed() {
        return printed;
    }

    /** What it names, as its words say: CABLE, MAIL, TELCON, PUBLICATION, NONE or OTHER. */
    public String kind() {
        return kind;
    }

    /**
     * The identifier of the cable it names, without year where that is open; empty for mail, conversations and publications.
     */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** Why the target says more than what is printed. */
    public Optional<String> inference() {
        return Optional.ofNullable(inference);
    }

    /** How sure the target is; empty where there is none. */
    public Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    /** How the target's year is known: PRINTED, OF_REFERRER, YEAR_BEFORE or OPEN; empty where there is no target. */
    public Optional<String> yearRule() {
        return Optional.ofNullable(yearRule);
    }

    /** The other telegram that may be meant. */
    public Optional<String> alternative() {
        return Optional.ofNullable(alternative);
    }

    /** What the cables held say of the target. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** Where the target's year is concluded: what from. */
    public Optional<OpenYear> open() {
        return station == null || serial == null || referrerYear == null
                ? Optional.empty()
                : Optional.of(new OpenYear(station, serial, referrerYear));
    }

    /** A number without a printed year, in a telegram of that year. */
    public record OpenYear(String station, int serial, int referrerYear) {}

    /** Whether telegrams of several years may be meant. */
    public boolean isOpen() {
        return certainty == Certainty.OPEN;
    }

    /** At whose address a link leads: the target's; where that is open, that of its number, where all telegrams of the number are. */
    public Optional<String> leadsTo() {
        return isOpen() && station != null ? Optional.of(station + serial) : target();
    }

    @Override
    void mask(Masking masking) {
        printed = masking.required(printed);
    }

    @Override
    public String told() {
        return words(label == null ? null : label + ".", printed, kind, station, serial, yearRule, referrerYear,
                stationPrinted ? null : "(post inferred)");
    }
}
