package org.reftel.archive.person;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Somebody whom cables name. Hidden persons are stored, but not seen through this class. */
@Entity
@SQLRestriction("shown = true")
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
    private String posts;
    private String block;
    private boolean shown = true;

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
     * @param block the group of alike surnames
     */
    public Person(String slug, Called called, Posts posts, String block) {
        this.slug = slug;
        this.country = posts.first;
        this.posts = posts.nearlyAll;
        this.block = block;
        call(called);
    }

    /** One that is stored, as read below the entities. */
    public Person(long id, String slug, Called called, Posts posts, String block, boolean shown) {
        this(slug, called, posts, block);
        this.id = id;
        this.shown = shown;
    }

    /**
     * A name.
     *
     * @param surname folded, for looking up
     */
    public record Called(String name, String surname, Form form) {}

    /**
     * The countries of the posts that name a person.
     *
     * @param first of the one that did so first
     * @param nearlyAll of nearly all that do; empty where they are of several countries
     */
    public record Posts(String first, String nearlyAll) {
        /** Where only one post does so far. */
        public static Posts of(String country) {
            return new Posts(country, country);
        }
    }

    private void call(Called called) {
        name = called.name;
        surname = called.surname;
        form = called.form.name();
    }

    /** Takes over another name, key and all. */
    public void become(String newSlug, Called called, Posts newPosts, String newBlock) {
        slug = newSlug;
        country = newPosts.first;
        posts = newPosts.nearlyAll;
        block = newBlock;
        call(called);
    }

    public void show(boolean isShown) {
        shown = isShown;
    }

    public boolean isShown() {
        return shown;
    }

    /** The group of alike surnames that this person belongs to. */
    public String block() {
        return block;
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

    /** Of the post that named this person first. */
    public String country() {
        return country;
    }

    public Posts posts() {
        return new Posts(country, posts);
    }
}
