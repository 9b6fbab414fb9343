package org.reftel.archive;

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
    private String form;
    private String country;

    protected Person() {}

    /** How much of a name is known. */
    public enum Form {
        /** A given name and a surname. */
        FULL,
        /** An initial and a surname. */
        INITIAL, SURNAME
    }

    /**
     * A new person.
     *
     * @param surname folded, for looking up
     * @param country of the post that named this person first
     */
    public Person(String slug, String name, String surname, Form form, String country) {
        this.slug = slug;
        this.name = name;
        this.surname = surname;
        this.form = form.name();
        this.country = country;
    }

    /**
     * Its key.
     *
     * @throws IllegalStateException before it is stored
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(slug + " is not stored yet");
        }
        return id;
    }

    public boolean isStored() {
        return id != null;
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

    public Form form() {
        return Form.valueOf(form);
    }

    public String country() {
        return country;
    }
}
