package org.reftel.archive.cable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.Person;

/**
 * A person in a cable: under which name and role, where, and why this is taken for a person. Those of hidden persons, and words
 * that a curator said to be no name, are stored, but not seen through this class; nor is who has not been linked yet.
 */
@Entity
// put so that no index answers it: H2 would begin with all that are shown, which is nearly every row
@SQLRestriction("state not in ('HIDDEN', 'NOBODY', 'UNLINKED')")
public class Mention extends PartOfCable {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Person person;
    private String name;
    private @Nullable String role;
    private @Nullable String organisation;
    private String reason;
    @Convert(converter = Lines.class)
    private List<String> surfaces;
    @Convert(converter = Occurrences.class)
    private List<Occurrence> occurrences;
    @Column(name = "office_read")
    private @Nullable String officeRead;
    @Column(name = "office_inferred")
    private @Nullable String officeInferred;
    private @Nullable String office;
    @Column(name = "office_reason")
    private @Nullable String officeReason;
    private @Nullable String protection;
    private boolean addressed;
    private boolean signed;
    private boolean classified;
    private String block;
    @Column(name = "link_reason")
    private @Nullable String linkReason;
    private String state;
    private boolean masked;

    protected Mention() {}

    /** Whether readers see it. */
    public enum State {
        SHOWN,
        /** The person is hidden. */
        HIDDEN,
        /** A curator said that these words are no name. */
        NOBODY,
        /** Who it is will be known at the end of the run that read the cable. */
        UNLINKED
    }

    /**
     * A mention.
     *
     * @param called who it is by this cable's own words
     * @param surfaces the name as printed at each of {@code occurrences}
     */
    public Mention(Link link, Called called, List<String> surfaces, List<Occurrence> occurrences) {
        this.person = link.person;
        this.state = link.state.name();
        this.linkReason = link.reason;
        this.block = link.block;
        this.name = called.name;
        this.role = called.role;
        this.organisation = called.organisation;
        this.reason = called.reason;
        this.officeRead = called.office;
        this.officeInferred = called.officeInferred;
        this.office = called.office;
        this.officeReason = called.officeInferred;
        this.protection = called.protection;
        this.addressed = called.parts.addressed;
        this.signed = called.parts.signed;
        this.classified = called.parts.classified;
        this.surfaces = surfaces;
        this.occurrences = occurrences;
    }

    /**
     * Who it is by this cable's own words.
     *
     * @param name the fullest form in this cable
     * @param role as stated, null where none is
     * @param organisation as stated, null where none is
     * @param office that the role makes, null where it makes none
     * @param officeInferred why its country is taken for this one, null where it is stated
     * @param reason a sentence: why these words name a person
     * @param protection the marker that asks to protect the source, as printed; null where none is
     */
    public record Called(String name, @Nullable String role, @Nullable String organisation, @Nullable String office,
            @Nullable String officeInferred, String reason, @Nullable String protection, Parts parts) {}

    /**
     * The parts of the cable that name the person.
     *
     * @param addressed an attention line, and nothing else
     * @param signed the signature
     * @param classified the Classified By line
     */
    public record Parts(boolean addressed, boolean signed, boolean classified) {}

    /**
     * Which person it is.
     *
     * @param person null where words are no name, or it is not known yet who it is
     * @param reason why this one, null where the name is the first of its kind
     * @param block the group of alike surnames
     */
    public record Link(@Nullable Person person, State state, @Nullable String reason, String block) {}

    /** Never null where the mention is shown. */
    public Person person() {
        return Objects.requireNonNull(person);
    }

    public String name() {
        return name;
    }

    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Why these words name a person, and why this one. */
    public String reason() {
        return linkReason == null ? reason : reason + "; " + linkReason;
    }

    /** The office that the role makes, in words. */
    public Optional<String> office() {
        return Optional.ofNullable(office);
    }

    /** Why the office is taken for one of this country; empty where the role states it. */
    public Optional<String> officeReason() {
        return Optional.ofNullable(officeReason);
    }

    /** The marker that asks to protect the source, as printed. */
    public Optional<String> protection() {
        return Optional.ofNullable(protection);
    }

    /** Whether the cable names the person for attention only, as it does desk officers. */
    public boolean isAddressed() {
        return addressed;
    }

    /** Whether this person signed the cable. */
    public boolean isSigner() {
        return signed;
    }

    /** Whether this person classified the cable. */
    public boolean isClassifier() {
        return classified;
    }

    public State state() {
        return State.valueOf(state);
    }

    /** Whether readers see it, or will as soon as it is known who it is. */
    public boolean isSomebody() {
        return state() == State.SHOWN || state() == State.UNLINKED;
    }

    public String block() {
        return block;
    }

    public boolean isMasked() {
        return masked;
    }

    /** Somebody may be told by the name of a hidden person: the chief of staff of one. An office that is, is none to be listed. */
    @Override
    void mask(Masking masking) {
        role = masking.apply(role);
        organisation = masking.apply(organisation);
        reason = masking.required(reason);
        linkReason = masking.apply(linkReason);
        officeRead = masking.unless(officeRead);
        office = masking.unless(office);
        officeInferred = masking.apply(officeInferred);
        officeReason = masking.apply(officeReason);
    }

    /** Masks the name where these paragraphs have it. */
    void maskIn(List<Paragraph> paragraphs) {
        for (Occurrence place : occurrences) {
            if (place.paragraph() > 0 && place.paragraph() <= paragraphs.size()) {
                paragraphs.get(place.paragraph() - 1).mask(place);
            }
        }
        masked = true;
    }

    public List<String> surfaces() {
        return surfaces;
    }

    public List<Occurrence> occurrences() {
        return occurrences;
    }

    @Override
    public String told() {
        return words(name, role == null ? null : "as " + role, organisation, officeRead,
                officeInferred == null ? null : "(" + officeInferred + ")", protection,
                addressed ? "for attention" : null, signed ? "signs" : null, classified ? "classifies" : null,
                "(" + reason + ")");
    }

    @Override
    public String place() {
        return surfaces + " " + occurrences;
    }
}
