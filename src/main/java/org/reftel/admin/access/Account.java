package org.reftel.admin.access;

import java.time.Instant;
import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An administrator who signs in; equal to another one of the name. */
final class Account extends User {
    private static final long serialVersionUID = 1;

    private final Instant since;

    Account(String name, String password, Instant since) {
        super(name, password, List.of(new SimpleGrantedAuthority("ROLE_" + Administrators.ROLE)));
        this.since = since;
    }

    /** When the password was set that was signed in with. */
    Instant since() {
        return since;
    }
}
