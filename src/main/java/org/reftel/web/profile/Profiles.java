package org.reftel.web.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.SearchResult;
import org.reftel.web.browse.ResultRow;
import org.reftel.web.browse.ResultRows;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Level;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Histogram;
import org.reftel.web.profile.Profile.Companion;
import org.reftel.web.profile.Profile.Companions;
import org.springframework.stereotype.Component;

/** Makes the profile of a facet's value, with one search. */
@Component
public class Profiles {
    private static final int LATEST = 5;
    private static final List<Facet> SHOWN = List.of(Facet.ORIGIN, Facet.PERSON, Facet.TAG, Facet.CLASSIFICATION);

    private final CableSearch search;
    private final FacetLabels labels;
    private final ResultRows rows;

    Profiles(CableSearch search, FacetLabels labels, ResultRows rows) {
        this.search = search;
        this.labels = labels;
        this.rows = rows;
    }

    /** The page of a tag or an origin. */
    Profile of(Facet facet, String value) {
        Criteria criteria = Criteria.everything().toggle(facet, value);
        SearchResult result = search.search(criteria, Set.of());
        return of(criteria, facet, result,
                rows.rows(Criteria.everything(), result.hits().stream().limit(LATEST).toList()));
    }

    /**
     * What a result has in common.
     *
     * @param facet whose value the result has
     * @param latest what is shown of its cables
     */
    public Profile of(Criteria criteria, Facet facet, SearchResult result, List<ResultRow> latest) {
        return new Profile(Words.count(result.total(), "cable", "cables"), result.total(), Links.browse(criteria),
                Histogram.of(result.months(), result.undated(), Set.of(),
                        period -> Links.browse(criteria.only(Facet.DATE, period))),
                companions(criteria, facet, result), latest);
    }

    private List<Companions> companions(Criteria criteria, Facet own, SearchResult result) {
        Set<String> slugs = new LinkedHashSet<>();
        if (own != Facet.PERSON) {
            result.values(Facet.PERSON).forEach(value -> slugs.add(value.value()));
        }
        Map<String, String> names = labels.names(slugs);
        List<Companions> companions = new ArrayList<>();
        for (Facet facet : SHOWN) {
            boolean ownFacet = facet == own;
            // a cable has one origin: the others would be those of other cables; a person's company is a picture of its own
            List<Companion> values = ownFacet && (facet.isAlternatives() || facet == Facet.PERSON)
                    ? List.of()
                    : result.values(facet).stream()
                            .filter(value -> !ownFacet || !criteria.included(facet).contains(value.value()))
                            .map(value -> companion(criteria, facet, value, names)).toList();
            if (!values.isEmpty()) {
                int distinct = result.distinct(facet) - (ownFacet ? 1 : 0);
                companions.add(
                        new Companions(heading(facet, ownFacet), values, Math.max(0, distinct - values.size())));
            }
        }
        return companions;
    }

    private Companion companion(Criteria criteria, Facet facet, FacetValue value, Map<String, String> names) {
        boolean tag = facet == Facet.TAG;
        String label = tag
                ? labels.meaningOrNot(value.value())
                : labels.label(facet, value.value(), names);
        return new Companion(tag ? Optional.of(value.value()) : Optional.empty(), label,
                facet == Facet.CLASSIFICATION ? Optional.of(Level.of(value.value())) : Optional.empty(),
                Links.entity(facet, value.value()), value.count(), Links.browse(criteria.toggle(facet, value.value())));
    }

    private static String heading(Facet facet, boolean own) {
        return switch (facet) {
            case ORIGIN -> "Written at";
            case PERSON -> "People named";
            case TAG -> own ? "Other tags on these cables" : "Tags";
            default -> facet.label();
        };
    }
}
