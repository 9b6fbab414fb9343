package org.reftel.people.office;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The organisations that roles state, as "MFA spokesman" does. The same roles stand in cable after cable, so each is read once,
 * as long as there are not too many. Safe for use by several threads.
 */
public final class StatedOrganisations {
    private static final int MOST = 8_192;

    private final OfficeReader offices = OfficeReader.load();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** Empty for a role that states none. */
    public Optional<String> in(String role) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(role, this::read);
    }

    private Optional<String> read(String role) {
        return offices.of(role, Optional.empty(), Optional.empty()).flatMap(Office::statedOrganisation);
    }
}
