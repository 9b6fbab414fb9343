package org.reftel.archive;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody whom cables name. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;
    private String slug;
    private String name;
    private String surname;
    private @Nullable String context;

    protected Person() {}

    /**
     * A new person.
     *
     * @param surname folded, for looking up
     * @param context the country whose posts name this person by surname alone; null where the full name is known
     */
    public Person(String slug, String name, String surname, @Nullable String context) {
        this.slug = slug;
        this.name = name;
        this.surname = surname;
        this.context = context;
    }

    Optional<Long> id() {
        return Optional.ofNullable(id);
    }

    /** The person's key in addresses. */
    public String slug() {
        return slug;
    }

    /** The fullest form met. */
    public String name() {
        return name;
    }

    public String surname() {
        return surname;
    }

    public Optional<String> context() {
        return Optional.ofNullable(context);
    }
}
