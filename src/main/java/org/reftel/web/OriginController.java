package org.reftel.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /origins}: where the cables held were written, as a map and a list, and a page for each post. */
@Controller
class OriginController {
    /** A whole release has 274. */
    private static final int ALL = 2_000;

    private final CableSearch search;
    private final Vocabulary vocabulary;
    private final Profiles profiles;

    OriginController(CableSearch search, Vocabulary vocabulary, Profiles profiles) {
        this.search = search;
        this.vocabulary = vocabulary;
        this.profiles = profiles;
    }

    /** An origin in the list; {@code place} where the vocabulary knows it. */
    record OriginEntry(String label, String href, String country, String kind, long count,
            Optional<WorldMap.Dot> place) {}

    /** An origin's own page. */
    record OriginPage(String label, Optional<Post> post, List<WorldMap.Dot> dots, Profile profile) {}

    @GetMapping("/origins")
    String origins(@RequestParam(defaultValue = "") String sort, Model model) {
        List<FacetValue> values = search.top(Criteria.everything(), Facet.ORIGIN, ALL).values();
        long most = values.stream().mapToLong(FacetValue::count).max().orElse(1);
        List<OriginEntry> entries = values.stream().map(value -> entry(value, most)).toList();
        boolean byName = sort.equals("name");
        boolean byCountry = sort.equals("country");
        Comparator<OriginEntry> order = byName
                ? Comparator.comparing(OriginEntry::label)
                : byCountry
                        ? Comparator.comparing(OriginEntry::country).thenComparing(OriginEntry::label)
                        : Comparator.comparingLong(OriginEntry::count).reversed()
                                .thenComparing(OriginEntry::label);
        model.addAttribute("sort", byName ? "name" : byCountry ? "country" : "count");
        model.addAttribute("origins", entries.stream().sorted(order).toList());
        // large circles first, so that small ones lie on top of them
        model.addAttribute("dots", entries.stream().flatMap(entry -> entry.place().stream())
                .sorted(Comparator.comparingDouble(WorldMap.Dot::radius).reversed()).toList());
        return "origins";
    }

    private OriginEntry entry(FacetValue value, long most) {
        Optional<Post> post = vocabulary.posts().labelled(value.value());
        return new OriginEntry(value.value(), Links.entity(Facet.ORIGIN, value.value()),
                post.flatMap(Post::country).orElse(""), post.map(Post::kind).map(StringUtils::capitalize).orElse(""),
                value.count(), post.flatMap(Post::place).map(place -> WorldMap.dot(place, value, most)));
    }

    @GetMapping("/origins/{slug}")
    String origin(@PathVariable String slug, Model model) {
        String label = held(slug).or(() -> known(slug)).orElseThrow(
                () -> new NotHereException("No cable here comes from an origin of this name, and no list has it."));
        String canonical = Slug.ofLabel(label);
        if (!slug.equals(canonical)) {
            return "redirect:" + Links.entity(Facet.ORIGIN, label);
        }
        Profile profile = profiles.of(Facet.ORIGIN, label);
        Optional<Post> post = vocabulary.posts().labelled(label);
        List<WorldMap.Dot> dots = post.flatMap(Post::place)
                .map(place -> List.of(WorldMap.dot(place, new FacetValue(label, profile.total()), profile.total())))
                .orElse(List.of());
        model.addAttribute("page", new OriginPage(label, post, dots, profile));
        return "origin";
    }

    private Optional<String> held(String slug) {
        return search.top(Criteria.everything(), Facet.ORIGIN, ALL).values().stream().map(FacetValue::value)
                .filter(label -> Slug.ofLabel(label).equalsIgnoreCase(slug)).findFirst();
    }

    private Optional<String> known(String slug) {
        return vocabulary.posts().all().stream().filter(post -> post.mainStation().isEmpty()).map(Post::label)
                .filter(label -> Slug.ofLabel(label).equalsIgnoreCase(slug)).findFirst();
    }
}
