package org.reftel.api;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.reftel.search.Facet;
import org.reftel.search.Origins;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/origins}. */
@RestController
class OriginsApi {
    private final FacetDocuments facets;
    private final Origins origins;
    private final Vocabulary vocabulary;

    OriginsApi(FacetDocuments facets, Origins origins, Vocabulary vocabulary) {
        this.facets = facets;
        this.origins = origins;
        this.vocabulary = vocabulary;
    }

    /** An origin; what the lists of posts do not know is null. Degrees are positive north and east. */
    @JsonNaming(SnakeCaseStrategy.class)
    record OriginEntry(String origin, String slug, @Nullable String kind, @Nullable String city,
            @Nullable String country, @Nullable String station, @Nullable Double latitude, @Nullable Double longitude,
            long cables) {}

    /** An origin with its cables. */
    @JsonNaming(SnakeCaseStrategy.class)
    record OriginDocument(OriginEntry origin, List<String> routing, @Nullable String source,
            ProfileDocument profile) {}

    /** All origins of the cables held, the most frequent first. */
    @GetMapping("/api/origins")
    @Operation(operationId = "origins", summary = "All origins of the cables held, the most frequent first.")
    List<OriginEntry> origins() {
        return origins.held().stream().map(value -> entry(value.value(), value.count())).toList();
    }

    private OriginEntry entry(String label, long cables) {
        Optional<Post> post = vocabulary.posts().labelled(label);
        return new OriginEntry(label, Slug.ofLabel(label), post.map(Post::kind).orElse(null),
                post.flatMap(Post::city).orElse(null), post.flatMap(Post::country).orElse(null),
                post.map(Post::station).orElse(null),
                post.flatMap(Post::place).map(Post.Coordinates::latitude).orElse(null),
                post.flatMap(Post::place).map(Post.Coordinates::longitude).orElse(null), cables);
    }

    @GetMapping("/api/origins/{slug}")
    @Operation(operationId = "origin", summary = "An origin: place, station, and what goes with it.")
    OriginDocument origin(@PathVariable String slug) {
        String label = origins.at(slug)
                .orElseThrow(() -> new NotHeldException("There is no origin " + slug + "."));
        Optional<Post> post = vocabulary.posts().labelled(label);
        ProfileDocument profile = facets.profile(Facet.ORIGIN, label);
        return new OriginDocument(entry(label, profile.cables()), post.map(Post::routing).orElse(List.of()),
                post.map(Post::source).orElse(null), profile);
    }
}
