package org.reftel.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

/** The known posts, by station, by spelling, by label and by routing indicator. */
public final class Posts {
    private final Map<String, Post> byStation = new HashMap<>();
    private final Map<String, Post> byLabel = new HashMap<>();
    private final Map<String, Post> byRouting = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    private Posts() {}

    static Posts load() {
        Posts posts = new Posts();
        Table.read("posts.csv", Posts::post).forEach(posts::add);
        Table.read("station_variants.csv", row -> Map.entry(row.get("as_written"), row.get("station")))
                .forEach(variant -> posts.variants.put(variant.getKey(), variant.getValue()));
        Table.read("regions.csv", row -> Map.entry(row.get("iso2"), row.get("region")))
                .forEach(country -> posts.regions.put(country.getKey(), country.getValue()));
        return posts;
    }

    private static Post post(CSVRecord row) {
        List<String> routing = Table.cell(row, "routing").map(r -> Arrays.asList(r.split(";"))).orElse(List.of());
        return new Post(row.get("station"), row.get("label"), row.get("kind"), Table.cell(row, "city"),
                Table.cell(row, "country"),
                Table.cell(row, "iso2"),
                Table.cell(row, "lat")
                        .map(lat -> new Post.Coordinates(Double.parseDouble(lat), Double.parseDouble(row.get("lon")))),
                routing,
                Table.cell(row, "canonical_station"), row.get("numbered_as"), Table.cell(row, "note"),
                row.get("source"));
    }

    private void add(Post post) {
        byStation.put(post.station(), post);
        if (post.mainStation().isEmpty()) {
            byLabel.put(post.label(), post);
            post.routing().forEach(indicator -> byRouting.putIfAbsent(indicator, post));
        }
    }

    public Collection<Post> all() {
        return byStation.values();
    }

    public Optional<Post> atStation(String station) {
        return Optional.ofNullable(byStation.get(station));
    }

    /** The post that a station in a message reference number is of: of another spelling or an older name the usual one. */
    public Optional<Post> numbering(String station) {
        return atStation(station).map(post -> post.mainStation().flatMap(this::atStation).orElse(post));
    }

    public Optional<Post> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** The part of the world that a post is in, by the State Department's regional bureaus; empty for travelling delegations. */
    public Optional<String> region(Post post) {
        return post.iso2().map(regions::get);
    }

    public Optional<Post> atRouting(String indicator) {
        return Optional.ofNullable(byRouting.get(indicator));
    }

    /**
     * The station in whose numbers a name as printed counts, by known misspellings and short forms too: SECSTATE is STATE; empty
     * where the name is unknown.
     */
    public Optional<String> station(String printed) {
        String letters = letters(printed);
        String station = variants.getOrDefault(letters, letters);
        return Optional.ofNullable(byStation.get(station)).map(Post::numberedAs);
    }

    /** The capitals of a name as printed, blanks and marks left out. */
    public static String letters(String printed) {
        StringBuilder letters = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = Character.toUpperCase(printed.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
