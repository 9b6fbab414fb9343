package org.reftel.people.find;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One run with what speaks for and against it there. */
public final class Occurrence {
    private final Run run;
    private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    private Optional<String> role = Optional.empty();
    private Optional<String> protection = Optional.empty();

    Occurrence(Run run) {
        this.run = run;
    }

    public Run run() {
        return run;
    }

    /** As stated here. */
    public Optional<String> role() {
        return role;
    }

    /** Whether the role is a title in front of the name. */
    public boolean isTitled() {
        return has(Evidence.TITLE) || has(Evidence.ROLE) || has(Evidence.TITLE_OF) || has(Evidence.LISTED_UNDER_TITLE);
    }

    /** The marker behind the name as printed: strictly protect. */
    public Optional<String> protection() {
        return protection;
    }

    Set<Evidence> evidence() {
        return evidence;
    }

    void add(Evidence kind) {
        evidence.add(kind);
    }

    void add(Evidence kind, String statedRole) {
        evidence.add(kind);
        if (role.isEmpty() || kind != Evidence.APPOSITION) {
            role = Optional.of(statedRole);
        }
    }

    /** A form of address says that it is a person but not what the person is. */
    void addressed() {
        evidence.add(Evidence.ADDRESSED);
    }

    void protect(String marker) {
        evidence.add(Evidence.PROTECTED);
        protection = Optional.of(marker);
    }

    boolean has(Evidence kind) {
        return evidence.contains(kind);
    }
}
