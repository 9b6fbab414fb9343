package org.reftel.web.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.page.Links;
import org.reftel.web.picture.OriginMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The origins of the cables held, in the world or in a part of it.
 *
 * @param region empty for the world
 * @param browse the cables of the region; empty for the world
 */
record OriginList(String region, Optional<String> browse, long cables, OriginMap map, List<RegionLink> regions,
        List<SortLink> sorts, List<Entry> origins, int unplaced) {
    private static final double LEAST_REGION = 240;

    /** A part of the world; its name is empty for all of it. */
    record RegionLink(String name, String href, long cables, boolean present) {}

    /** {@code name} is the end of its key in the message bundle. */
    record SortLink(String name, String href, boolean present) {}

    /** An origin in the table. */
    record Entry(String label, String href, String country, Optional<String> countryHref, String kind, long count,
            String browse) {}

    /** In what order they are. */
    private enum Sort {
        COUNT, NAME, COUNTRY;

        private Comparator<Entry> order() {
            return switch (this) {
                case COUNT -> Comparator.comparingLong(Entry::count).reversed();
                case NAME -> Comparator.comparing(Entry::label);
                case COUNTRY -> Comparator.comparing(Entry::country).thenComparing(Entry::label);
            };
        }

        private String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Sort of(String parameter) {
            for (Sort sort : values()) {
                if (sort.parameter().equals(parameter)) {
                    return sort;
                }
            }
            return COUNT;
        }
    }

    /**
     * Those of a region.
     *
     * @param asked the region's name as part of an address; whatever is none is the world
     */
    static OriginList of(List<FacetValue> held, Vocabulary vocabulary, String asked, String sorting) {
        Sort sort = Sort.of(sorting);
        Map<String, List<FacetValue>> byRegion = new TreeMap<>();
        held.forEach(value -> region(value, vocabulary)
                .ifPresent(name -> byRegion.computeIfAbsent(name, _ -> new ArrayList<>()).add(value)));
        String region = byRegion.keySet().stream().filter(name -> Slug.ofLabel(name).equals(asked)).findFirst()
                .orElse("");
        List<FacetValue> shown = region.isEmpty() ? held : byRegion.getOrDefault(region, List.of());
        List<OriginMap.Located> located = shown.stream()
                .flatMap(value -> vocabulary.posts().labelled(value.value()).flatMap(Post::place)
                        .map(place -> new OriginMap.Located(place, value)).stream())
                .toList();
        List<SortLink> sorts = new ArrayList<>();
        for (Sort other : Sort.values()) {
            sorts.add(new SortLink(other.parameter(), address(region, other), other == sort));
        }
        return new OriginList(region, region.isEmpty()
                ? Optional.empty()
                : Optional.of(Links.browse(Facet.REGION,
                        region)),
                sum(shown), region.isEmpty()
                        ? OriginMap.world(located)
                        : OriginMap.around(located, LEAST_REGION),
                regions(held, byRegion, region, sort), sorts,
                shown.stream().map(value -> entry(value, vocabulary)).sorted(sort.order()).toList(),
                shown.size() - located.size());
    }

    private static Optional<String> region(FacetValue origin, Vocabulary vocabulary) {
        return vocabulary.posts().labelled(origin.value()).flatMap(vocabulary.posts()::region);
    }

    private static long sum(List<FacetValue> origins) {
        return origins.stream().mapToLong(FacetValue::count).sum();
    }

    private static List<RegionLink> regions(List<FacetValue> held, Map<String, List<FacetValue>> byRegion,
            String present, Sort sort) {
        List<RegionLink> regions = new ArrayList<>();
        regions.add(new RegionLink("", address("", sort), sum(held), present.isEmpty()));
        byRegion.forEach((name, origins) -> regions
                .add(new RegionLink(name, address(name, sort), sum(origins), name.equals(present))));
        return regions;
    }

    private static String address(String region, Sort sort) {
        List<String> parts = new ArrayList<>();
        if (!region.isEmpty()) {
            parts.add("region=" + UriUtils.encode(Slug.ofLabel(region), UTF_8));
        }
        if (sort != Sort.COUNT) {
            parts.add("sort=" + sort.parameter());
        }
        return Links.withQuery("/origins", String.join("&", parts));
    }

    private static Entry entry(FacetValue value, Vocabulary vocabulary) {
        Optional<Post> post = vocabulary.posts().labelled(value.value());
        Optional<String> country = post.flatMap(Post::country);
        return new Entry(value.value(), Links.entity(Facet.ORIGIN, value.value()), country.orElse(""),
                country.map(name -> Links.browse(Facet.COUNTRY, name)),
                post.map(Post::kind).map(StringUtils::capitalize).orElse(""), value.count(),
                Links.browse(Facet.ORIGIN, value.value()));
    }
}
