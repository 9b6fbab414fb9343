package org.reftel.search;

import java.util.List;
import java.util.Optional;

import org.reftel.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The offices that persons in the cables held have. */
@Component
public class Offices {
    /** More than a whole release has by far. */
    private static final int ALL = 50_000;

    private final CableSearch search;

    Offices(CableSearch search) {
        this.search = search;
    }

    /** The most frequent ones with the number of their cables. */
    public FacetResult held(int most) {
        return search.top(Criteria.everything(), Facet.OFFICE, most);
    }

    /** An office in words, by its words or by its key: {@code foreign-minister-kazakhstan}. */
    public Optional<String> meant(String text) {
        String key = Slug.ofLabel(text);
        List<FacetValue> held = key.isEmpty() ? List.of() : held(ALL).values();
        return held.stream().map(FacetValue::value).filter(office -> Slug.ofLabel(office).equals(key)).findFirst();
    }
}
