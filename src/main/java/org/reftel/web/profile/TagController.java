package org.reftel.web.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.Tally;
import org.reftel.archive.cable.TagRepository;
import org.reftel.search.Facet;
import org.reftel.search.TagCompany;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Links;
import org.reftel.web.page.NotHereException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /tags}: the tags on the cables held, by kind, and a page for each. */
@Controller
class TagController {
    /** Of each kind, until more are asked for. */
    private static final int SHOWN = 60;
    private static final int COMPANIONS = 15;
    /** What can stand across in the picture. */
    private static final List<TagKind> ACROSS = List.of(TagKind.SUBJECT, TagKind.COUNTRY, TagKind.PROGRAM,
            TagKind.ORGANIZATION);

    private final TagRepository tags;
    private final Vocabulary vocabulary;
    private final FacetLabels labels;
    private final Profiles profiles;
    private final TagCompany company;

    TagController(TagRepository tags, Vocabulary vocabulary, FacetLabels labels, Profiles profiles,
            TagCompany company) {
        this.company = company;
        this.tags = tags;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.profiles = profiles;
    }

    /** A tag in the list. */
    record TagEntry(String code, String meaning, String href, long count) {}

    /** The tags of one kind; {@code name} is its anchor, {@code more} leads to the rest of them, where not all are shown. */
    record KindView(String name, TagKind kind, int distinct, List<TagEntry> tags, Optional<String> more) {}

    /** All tags, with the pairs that belong together. */
    record TagsPage(List<KindView> kinds, TagMatrix matrix, List<AcrossLink> across, List<TagCompanyView> strongest) {}

    /** A kind that can stand across. */
    record AcrossLink(String plural, String href, boolean present) {}

    /** A tag's own page. */
    record TagPage(String code, String kind, Optional<String> meaning, String basis, String source,
            List<Tally> printed, List<TagCompanyView> company, Profile profile) {}

    @GetMapping("/tags")
    String tags(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String across,
            Model model) {
        TagCompany.Overview overview = company.overview();
        Map<TagKind, List<TagEntry>> kinds = new EnumMap<>(TagKind.class);
        overview.counts().forEach((code, count) -> kinds.computeIfAbsent(labels.kind(code), _ -> new ArrayList<>())
                .add(new TagEntry(code, labels.meaningOrNot(code), Links.entity(Facet.TAG, code), count)));
        TagKind present = ACROSS.stream().filter(other -> name(other).equals(across)).findFirst()
                .orElse(TagKind.SUBJECT);
        model.addAttribute("page", new TagsPage(
                kinds.entrySet().stream().map(entry -> view(entry.getKey(), entry.getValue(), kind)).toList(),
                TagMatrix.of(overview, present, labels::kind, labels::meaningOrNot),
                ACROSS.stream().filter(kinds::containsKey).map(other -> new AcrossLink(other.plural(),
                        "/tags?across=" + name(other) + "#together", other == present)).toList(),
                TagCompanyView.of(overview.strongest(), overview.counts(), labels::meaningOrNot)));
        return "tags";
    }

    /** In addresses. */
    private static String name(TagKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static KindView view(TagKind kind, List<TagEntry> tags, String opened) {
        String name = name(kind);
        boolean whole = tags.size() <= SHOWN || name.equals(opened);
        return new KindView(name, kind, tags.size(), whole ? tags : tags.subList(0, SHOWN),
                whole ? Optional.empty() : Optional.of("/tags?kind=" + name + "#" + name));
    }

    @GetMapping("/tags/{slug}")
    String tag(@PathVariable String slug, Model model) {
        String code = Slug.code(slug)
                .orElseThrow(() -> new NotHereException("There is no tag at this address."));
        String canonical = vocabulary.tags().canonical(code);
        if (!slug.equals(Slug.ofCode(canonical))) {
            return "redirect:" + Links.entity(Facet.TAG, canonical);
        }
        Optional<Tag> tag = vocabulary.tags().find(code);
        Profile profile = profiles.of(Facet.TAG, code);
        if (tag.isEmpty() && profile.total() == 0) {
            throw new NotHereException("No cable here carries the tag " + code + ", and no list of TAGS has it.");
        }
        model.addAttribute("page", new TagPage(code,
                labels.kind(code).singular(), labels.meaning(code),
                tag.map(t -> t.basis().words())
                        .orElse("A word that no list of TAGS has; it stands on a TAGS line nevertheless."),
                tag.map(Tag::source).orElse("TAGS lines of the cables held here"), tags.printed(code),
                TagCompanyView.of(company.of(code, COMPANIONS), Map.of(code, profile.total()), labels::meaningOrNot),
                profile));
        return "tag";
    }
}
