package org.reftel.people.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what linking looks at. Roles repeat, so each is taken apart once. Not safe for use by several threads. */
public final class PersonReader {
    private static final int MOST_ROLES = 20_000;
    private static final Countries COUNTRIES = Countries.load();

    private final Map<String, Role> roles = new HashMap<>();

    private record Role(Set<String> countries, Optional<RoleKind> kind) {}

    ParsedPerson read(NamedPerson named) {
        Role role = named.role().map(this::role).orElse(new Role(Set.of(), Optional.empty()));
        boolean staff = named.staff() && role.kind.filter(kind -> kind != RoleKind.OTHER).isEmpty();
        return new ParsedPerson(named, FamilyName.of(named.name()), role.countries,
                staff ? Optional.of(RoleKind.DIPLOMAT) : role.kind);
    }

    private Role role(String words) {
        if (roles.size() >= MOST_ROLES) {
            roles.clear();
        }
        return roles.computeIfAbsent(words,
                _ -> new Role(COUNTRIES.in(Optional.of(words)), RoleKind.of(Optional.of(words))));
    }
}
