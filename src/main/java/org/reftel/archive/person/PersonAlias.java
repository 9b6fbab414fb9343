package org.reftel.archive.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The address of somebody who turned out to be another person. */
@Entity
@Table(name = "person_alias")
public class PersonAlias {
    @Id
    private String slug;
    @Column(name = "person_id")
    private long personId;

    protected PersonAlias() {}

    public PersonAlias(String slug, long personId) {
        this.slug = slug;
        this.personId = personId;
    }

    public String slug() {
        return slug;
    }

    public long personId() {
        return personId;
    }
}
