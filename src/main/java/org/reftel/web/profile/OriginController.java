package org.reftel.web.profile;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reftel.archive.graph.SerialNumbers;
import org.reftel.archive.mention.MentionRepository;
import org.reftel.archive.mention.StaffMember;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Origins;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.page.Links;
import org.reftel.web.page.NotHereException;
import org.reftel.web.page.Words;
import org.reftel.web.picture.OriginMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /origins}: where the cables held were written, as a map and a list, and a page for each post. */
@Controller
class OriginController {
    /** A seventh of the world's width. */
    private static final double AROUND_A_POST = 140;

    private final Origins origins;
    private final Vocabulary vocabulary;
    private final Profiles profiles;
    private final MentionRepository mentions;
    private final SerialNumbers numbers;

    OriginController(Origins origins, Vocabulary vocabulary, Profiles profiles, MentionRepository mentions,
            SerialNumbers numbers) {
        this.origins = origins;
        this.vocabulary = vocabulary;
        this.profiles = profiles;
        this.mentions = mentions;
        this.numbers = numbers;
    }

    /** An origin's own page. */
    record OriginPage(String label, Optional<Post> post, Optional<OriginMap> map, Optional<SerialRuler> ruler,
            List<StaffView> staff, Profile profile) {}

    /** Somebody who signed or classified here. */
    record StaffView(String name, String href, long signed, long classified, String when) {
        private static StaffView of(StaffMember member) {
            return new StaffView(member.name(), Links.entity(Facet.PERSON, member.slug()), member.signed(),
                    member.classified(), Words.days(member.from(), member.to()));
        }
    }

    @GetMapping("/origins")
    String origins(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String sort,
            Model model) {
        model.addAttribute("page", OriginList.of(origins.held(), vocabulary, region, sort));
        return "origins";
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
        model.addAttribute("page", new OriginPage(label, post,
                post.flatMap(Post::place).map(place -> OriginMap.around(
                        List.of(new OriginMap.Located(place, new FacetValue(label, profile.total()))),
                        AROUND_A_POST)),
                post.flatMap(found -> SerialRuler.of(label, found, numbers.of(found.numberedAs()))), staff(label),
                profile));
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
