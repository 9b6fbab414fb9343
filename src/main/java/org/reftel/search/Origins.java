package org.reftel.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Slug;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** The origins of the cables held, and the posts of the vocabulary that may become some. */
@Component
public class Origins {
    /** A whole release has 274. */
    private static final int ALL = 2_000;

    private final CableSearch search;
    private final Vocabulary vocabulary;

    Origins(CableSearch search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    /** Those held with the number of their cables, the most frequent first. */
    public List<FacetValue> held() {
        return search.top(Criteria.everything(), Facet.ORIGIN, ALL).values();
    }

    /** The label at an address, capitals forgiven; one that cables have before one that only the lists have. */
    public Optional<String> at(String slug) {
        Stream<String> posts = vocabulary.posts().all().stream().filter(post -> post.mainStation().isEmpty())
                .map(Post::label);
        return Stream.concat(held().stream().map(FacetValue::value), posts)
                .filter(label -> Slug.ofLabel(label).equalsIgnoreCase(slug)).findFirst();
    }
}
