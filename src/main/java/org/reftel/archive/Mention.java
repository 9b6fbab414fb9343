package org.reftel.archive;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A person in a cable: under which name and role, where, and why this is taken for a person. */
@Entity
public class Mention extends PartOfCable {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;
    private String name;
    private @Nullable String role;
    private @Nullable String organisation;
    private String reason;
    @Convert(converter = Lines.class)
    private List<String> surfaces;
    @Convert(converter = Occurrences.class)
    private List<Occurrence> occurrences;

    protected Mention() {}

    /**
     * A mention.
     *
     * @param called who it is by this cable's own words
     * @param surfaces the name as printed at each of {@code occurrences}
     */
    public Mention(Person person, Called called, List<String> surfaces, List<Occurrence> occurrences) {
        this.person = person;
        this.name = called.name;
        this.role = called.role;
        this.organisation = called.organisation;
        this.reason = called.reason;
        this.surfaces = surfaces;
        this.occurrences = occurrences;
    }

    /**
     * Who it is by this cable's own words.
     *
     * @param name the fullest form in this cable
     * @param role as stated, null where none is
     * @param organisation as stated, null where none is
     * @param reason a sentence: why these words name a person, and this one
     */
    public record Called(String name, @Nullable String role, @Nullable String organisation, String reason) {}

    public Person person() {
        return person;
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

    public String reason() {
        return reason;
    }

    public List<String> surfaces() {
        return surfaces;
    }

    public List<Occurrence> occurrences() {
        return occurrences;
    }
}
