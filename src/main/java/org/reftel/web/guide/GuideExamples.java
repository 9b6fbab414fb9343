package org.reftel.web.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.archive.cable.CableKey;
import org.reftel.archive.cable.CableRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.Match;
import org.reftel.search.View;
import org.reftel.search.field.Feature;
import org.springframework.stereotype.Component;

/** Cables of different kinds to look at in the guide. */
@Component
class GuideExamples {
    private final CableSearch search;
    private final CableRepository cables;

    GuideExamples(CableSearch search, CableRepository cables) {
        this.search = search;
        this.cables = cables;
    }

    /**
     * A cable to explain.
     *
     * @param kind the end of its key in the message bundle
     */
    record Suggested(String kind, String identifier) {}

    private record AllSuggested(List<Suggested> all) {}

    /** One of each kind that is held. */
    List<Suggested> all() {
        return search.remembered(AllSuggested.class, AllSuggested.class, () -> new AllSuggested(find())).all;
    }

    private List<Suggested> find() {
        Map<String, Long> found = new LinkedHashMap<>();
        criteria().forEach((kind, criteria) -> search.after(criteria, Optional.empty()).hits().stream().findFirst()
                .ifPresent(hit -> found.put(kind, hit.cableId())));
        Map<Long, String> identifiers = found.isEmpty()
                ? Map.of()
                : cables.keys(found.values()).stream().collect(Collectors.toMap(CableKey::id, CableKey::identifier));
        List<Suggested> all = new ArrayList<>();
        found.forEach((kind, id) -> {
            if (identifiers.containsKey(id)) {
                all.add(new Suggested(kind, Objects.requireNonNull(identifiers.get(id))));
            }
        });
        return all;
    }

    private static Map<String, Criteria> criteria() {
        Map<String, Criteria> criteria = new LinkedHashMap<>();
        criteria.put("urgent", first().toggle(Facet.PRECEDENCE, "IMMEDIATE"));
        criteria.put("secret", first().toggle(Facet.CLASSIFICATION, "SECRET"));
        criteria.put("sections", first().toggle(Facet.FEATURE, Feature.SECTIONS.value()));
        criteria.put("washington", first().toggle(Facet.ORIGIN, "Secretary of State"));
        criteria.put("partial", first().toggle(Facet.FEATURE, Feature.PARTIAL.value()));
        return criteria;
    }

    private static Criteria first() {
        return new Criteria("", Map.of(), Map.of(), Match.ALL, Optional.empty(), 1, 1, View.LIST);
    }
}
