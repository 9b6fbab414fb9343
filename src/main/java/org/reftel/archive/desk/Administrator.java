package org.reftel.archive.desk;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who may use the desk. */
@Entity
public class Administrator {
    @Id
    private String name;
    private String password;
    private Instant since;

    protected Administrator() {}

    /**
     * An account.
     *
     * @param password hashed
     */
    public Administrator(String name, String password, Instant since) {
        this.name = name;
        this.password = password;
        this.since = since;
    }

    public String name() {
        return name;
    }

    /** Hashed. */
    public String password() {
        return password;
    }

    public Instant since() {
        return since;
    }
}
