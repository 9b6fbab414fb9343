package org.reftel.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An embassy, consulate or other sender of telegrams.
 *
 * @param station its name in message reference numbers
 * @param label its name in the release
 * @param place empty for delegations that travel
 * @param routing its routing indicators, the observed one first
 * @param mainStation the same post's usual station, where this is another spelling, an older name or a short form of it
 * @param numberedAs the station in message reference numbers: of a short form the full one, else itself
 */
public record Post(String station, String label, String kind, Optional<String> city,
        Optional<String> country, Optional<String> iso2,
        Optional<Coordinates> place, List<String> routing, Optional<String> mainStation, String numberedAs,
        Optional<String> note,
        String source) {
    private static final Set<String> IN_COUNTRY = Set.of("embassy", "consulate", "embassy office", "interests section",
            "regional embassy office", "regional presence office");

    /** Whether it deals with the country that it is in; missions to organisations and Washington do not. */
    public boolean isInCountry() {
        return IN_COUNTRY.contains(kind);
    }

    /**
     * Where it is.
     *
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     */
    public record Coordinates(double latitude, double longitude) {}
}
