package org.reftel.vocabulary;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By which clock the posts live; summer times of the past are the JDK's business. */
public final class Zones {
    private final Map<String, ZoneId> byStation = new HashMap<>();

    private Zones() {}

    static Zones all() {
        return Loaded.ZONES;
    }

    /** Filled when it is first touched. */
    private static final class Loaded {
        private static final Zones ZONES = load();
    }

    private static Zones load() {
        Zones zones = new Zones();
        Table.read("zones.csv", row -> Map.entry(row.get("station"), ZoneId.of(row.get("zone"))))
                .forEach(zone -> zones.byStation.put(zone.getKey(), zone.getValue()));
        return zones;
    }

    /** The zone of a post; empty for one that travels, or whose place is not known. */
    public Optional<ZoneId> of(Post post) {
        return Optional.ofNullable(byStation.get(post.station()));
    }
}
