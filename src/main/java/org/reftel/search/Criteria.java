package org.reftel.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked for; the same for pages, API and exports.
 *
 * @param query as typed, perhaps empty
 * @param include chosen values
 * @param exclude values that results must not have
 * @param order empty for the natural one: by relevance for a query, else the newest first
 * @param page from 1
 * @param size results a page
 * @param view how a page shows them; what is found does not depend on it
 */
public record Criteria(String query, Map<Facet, Set<String>> include, Map<Facet, Set<String>> exclude, Match match,
        Optional<Order> order, int page, int size, View view) {
    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;
    /** Deeper pages than this many results are not shown; exports go further. */
    public static final int DEEPEST = 10_000;

    public Criteria {
        include = copy(include);
        exclude = copy(exclude);
    }

    /** Made for each link of a page; most have little to copy. */
    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, set) -> {
            if (!set.isEmpty()) {
                copy.put(facet, new LinkedHashSet<>(set));
            }
        });
        return copy;
    }

    /** Everything, the newest first. */
    public static Criteria everything() {
        return new Criteria("", Map.of(), Map.of(), Match.ALL, Optional.empty(), 1, DEFAULT_SIZE, View.LIST);
    }

    public Set<String> included(Facet facet) {
        return include.getOrDefault(facet, Set.of());
    }

    public Set<String> excluded(Facet facet) {
        return exclude.getOrDefault(facet, Set.of());
    }

    public boolean hasQuery() {
        return !query.isBlank();
    }

    public boolean hasFilters() {
        return !include.isEmpty() || !exclude.isEmpty();
    }

    public Order effectiveOrder() {
        return order.orElse(hasQuery() ? Order.RELEVANCE : Order.NEWEST);
    }

    /** The order asked for where it is one of time, else the newest first. */
    public Order orderOfTime() {
        return effectiveOrder() == Order.OLDEST ? Order.OLDEST : Order.NEWEST;
    }

    /** With the value chosen, or not chosen where it was; from the first page on. */
    public Criteria toggle(Facet facet, String value) {
        return new Criteria(query, toggled(include, facet, value), exclude, match, order, 1, size, view);
    }

    /** With the value excluded, or no longer; from the first page on. */
    public Criteria toggleExcluded(Facet facet, String value) {
        return new Criteria(query, include, toggled(exclude, facet, value), match, order, 1, size, view);
    }

    private static Map<Facet, Set<String>> toggled(Map<Facet, Set<String>> chosen, Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        return changed;
    }

    /** With the value chosen, whether it was before or not; of alternatives alone. */
    public Criteria including(Facet facet, String value) {
        boolean chosen = included(facet).contains(value);
        return facet.isAlternatives() ? only(facet, value) : chosen ? onPage(1) : toggle(facet, value);
    }

    /** With this value alone chosen for the facet. */
    public Criteria only(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(include);
        changed.put(facet, Set.of(value));
        return new Criteria(query, changed, exclude, match, order, 1, size, view);
    }

    /** Without any choice for the facet. */
    public Criteria without(Facet facet) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(include);
        changed.remove(facet);
        return new Criteria(query, changed, exclude, match, order, 1, size, view);
    }

    public Criteria withoutFilters() {
        return new Criteria(query, Map.of(), Map.of(), match, order, 1, size, view);
    }

    public Criteria withQuery(String other) {
        return new Criteria(other, include, exclude, match, order, 1, size, view);
    }

    public Criteria inOrder(Order other) {
        return new Criteria(query, include, exclude, match, Optional.of(other), 1, size, view);
    }

    public Criteria matching(Match other) {
        return new Criteria(query, include, exclude, other, order, 1, size, view);
    }

    public Criteria onPage(int other) {
        return new Criteria(query, include, exclude, match, order, other, size, view);
    }

    public Criteria shownAs(View other) {
        return new Criteria(query, include, exclude, match, order, page, size, other);
    }

    /** The same cables, whatever the order, the page and the view that were asked for. */
    public Criteria plain() {
        return new Criteria(query, include, exclude, match, Optional.empty(), 1, DEFAULT_SIZE, View.LIST);
    }

    /** Every filter with the criteria that are left without it. */
    public List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        include.forEach((facet, values) -> values
                .forEach(value -> filters.add(new Filter(facet, value, false, toggle(facet, value)))));
        exclude.forEach((facet, values) -> values
                .forEach(value -> filters.add(new Filter(facet, value, true, toggleExcluded(facet, value)))));
        return filters;
    }

    /** One chosen or excluded value. */
    public record Filter(Facet facet, String value, boolean excluded, Criteria without) {}
}
