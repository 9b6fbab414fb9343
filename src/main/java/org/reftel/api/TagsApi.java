package org.reftel.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.Tally;
import org.reftel.archive.cable.TagRepository;
import org.reftel.search.Facet;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/tags}. */
@RestController
class TagsApi {
    /** More than a whole release has, which is 3,875. */
    private static final int ALL = 20_000;

    private final FacetDocuments facets;
    private final TagRepository tags;
    private final Vocabulary vocabulary;

    TagsApi(FacetDocuments facets, TagRepository tags, Vocabulary vocabulary) {
        this.facets = facets;
        this.tags = tags;
        this.vocabulary = vocabulary;
    }

    /**
     * A tag.
     *
     * @param kind subject, country, program, organization, geographic or free_text
     * @param certainty of the meaning: documented, inferred, variant, historic, unresolved; null for a word of no list
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record TagEntry(String tag, String slug, String kind, @Nullable String meaning, @Nullable String certainty,
            long cables) {}

    /** A tag with its spellings and its cables. */
    @JsonNaming(SnakeCaseStrategy.class)
    record TagDocument(String tag, String slug, String kind, @Nullable String meaning, @Nullable String certainty,
            @Nullable String source, List<Tally> asPrinted, ProfileDocument profile) {}

    /** All tags of the cables held, the most frequent first. */
    @GetMapping("/api/tags")
    @Operation(operationId = "tags", summary = "All tags of the cables held, the most frequent first.")
    List<TagEntry> tags() {
        return facets.top(Facet.TAG, ALL).stream().map(value -> {
            Optional<Tag> tag = vocabulary.tags().find(value.value());
            return new TagEntry(value.value(), Slug.ofCode(value.value()), kind(tag), value.label(),
                    certainty(tag), value.count());
        }).toList();
    }

    @GetMapping("/api/tags/{slug}")
    @Operation(operationId = "tag", summary = "A tag: meaning, certainty, spellings, and what goes with it.")
    TagDocument tag(@PathVariable String slug) {
        String code = Slug.code(slug).map(vocabulary.tags()::canonical)
                .orElseThrow(() -> new NotHeldException("No tag has the address " + slug + "."));
        Optional<Tag> tag = vocabulary.tags().find(code);
        ProfileDocument profile = facets.profile(Facet.TAG, code);
        if (tag.isEmpty() && profile.cables() == 0) {
            throw new NotHeldException("No cable in this archive carries the tag " + code + ".");
        }
        return new TagDocument(code, Slug.ofCode(code), kind(tag), tag.flatMap(Tag::meaning).orElse(null),
                certainty(tag), tag.map(Tag::source).orElse(null), tags.printed(code), profile);
    }

    private static String kind(Optional<Tag> tag) {
        return tag.map(Tag::kind).orElse(TagKind.FREE_TEXT).name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String certainty(Optional<Tag> tag) {
        return tag.map(t -> t.basis().name().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
