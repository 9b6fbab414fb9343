package org.reftel.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.MentionRepository;
import org.reftel.archive.StaffMember;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Origins;
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
    private final Origins origins;
    private final Vocabulary vocabulary;
    private final Profiles profiles;
    private final MentionRepository mentions;

    OriginController(Origins origins, Vocabulary vocabulary, Profiles profiles, MentionRepository mentions) {
        this.origins = origins;
        this.vocabulary = vocabulary;
        this.profiles = profiles;
        this.mentions = mentions;
    }

    /** An origin in the list; {@code place} where the vocabulary knows it. */
    record OriginEntry(String label, String href, String country, String kind, long count,
            Optional<WorldMap.Dot> place) {}

    /** An origin's own page. */
    record OriginPage(String label, Optional<Post> post, List<WorldMap.Dot> dots, List<StaffView> staff,
            Profile profile) {}

    /** Somebody who signed or classified here. */
    record StaffView(String name, String href, long signed, long classified, String when) {
        private static StaffView of(StaffMember member) {
            return new StaffView(member.name(), Links.entity(Facet.PERSON, member.slug()), member.signed(),
                    member.classified(), Words.days(member.from(), member.to()));
        }
    }

    @GetMapping("/origins")
    String origins(@RequestParam(defaultValue = "") String sort, Model model) {
        List<FacetValue> values = origins.held();
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
        String label = origins.at(slug).orElseThrow(
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
        model.addAttribute("page", new OriginPage(label, post, dots, staff(label), profile));
        return "origin";
    }

    /** In the order in which they came. */
    private List<StaffView> staff(String label) {
        return mentions.staff(label).stream()
                .sorted(Comparator.comparing((StaffMember member) -> member.from().orElse(LocalDateTime.MAX))
                        .thenComparing(StaffMember::slug))
                .map(StaffView::of).toList();
    }
}
