package org.reftel.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.PersonNames;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.SearchResult;
import org.reftel.search.field.Feature;
import org.reftel.vocabulary.Tag;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes facets, and what is counted like them, for programs. */
@Component
class FacetDocuments {
    private final CableSearch search;
    private final PersonNames persons;
    private final Vocabulary vocabulary;

    FacetDocuments(CableSearch search, PersonNames persons, Vocabulary vocabulary) {
        this.search = search;
        this.persons = persons;
        this.vocabulary = vocabulary;
    }

    /** All facets of a result, by their names in addresses. */
    Map<String, List<ResultDocument.Value>> of(Map<Facet, FacetResult> results) {
        FacetResult named = results.get(Facet.PERSON);
        Map<String, String> names = names(named == null ? List.of() : named.values());
        Map<String, List<ResultDocument.Value>> facets = new LinkedHashMap<>();
        results.forEach((facet, values) -> facets.put(facet.parameter(), values.values().stream()
                .map(value -> new ResultDocument.Value(value.value(), label(facet, value, names), value.count()))
                .toList()));
        return facets;
    }

    /** The most frequent values of one facet over the whole archive. */
    List<ResultDocument.Value> top(Facet facet, int most) {
        List<FacetValue> values = search.top(Criteria.everything(), facet, most).values();
        Map<String, String> names = facet == Facet.PERSON ? names(values) : Map.of();
        return values.stream()
                .map(value -> new ResultDocument.Value(value.value(), label(facet, value, names), value.count()))
                .toList();
    }

    /** What the cables with a value have in common. */
    ProfileDocument profile(Facet facet, String value) {
        Criteria criteria = Criteria.everything().toggle(facet, value);
        return profile(criteria, search.search(criteria, Set.of()), Set.of());
    }

    /**
     * What a result has in common.
     *
     * @param without facets that are told elsewhere
     */
    ProfileDocument profile(Criteria criteria, SearchResult result, Set<Facet> without) {
        Map<Facet, FacetResult> told = new EnumMap<>(result.facets());
        told.remove(Facet.DATE);
        told.keySet().removeAll(without);
        Map<String, List<ResultDocument.Value>> facets = of(told);
        return new ProfileDocument(result.total(), result.undated(), months(result.months()), facets,
                "/api/cables?" + CriteriaParameters.write(criteria));
    }

    static List<ResultDocument.Value> months(List<FacetValue> months) {
        return months.stream().map(month -> new ResultDocument.Value(month.value(), null, month.count())).toList();
    }

    private Map<String, String> names(List<FacetValue> values) {
        return persons.byAddress(values.stream().map(FacetValue::value).toList());
    }

    private @Nullable String label(Facet facet, FacetValue value, Map<String, String> names) {
        return switch (facet) {
            case TAG -> vocabulary.tags().find(value.value()).flatMap(Tag::meaning).orElse(null);
            case PERSON -> names.get(value.value());
            case CAPTION, MARKING -> vocabulary.glossary().marking(value.value()).orElse(null);
            case FEATURE -> Feature.of(value.value()).map(Feature::words).orElse(null);
            default -> null;
        };
    }
}
