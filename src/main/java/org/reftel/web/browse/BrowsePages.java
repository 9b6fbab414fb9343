package org.reftel.web.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.graph.CableGraph;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Order;
import org.reftel.search.SearchResult;
import org.reftel.search.View;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.browse.BrowsePage.Chip;
import org.reftel.web.browse.BrowsePage.Help;
import org.reftel.web.browse.BrowsePage.Link;
import org.reftel.web.browse.BrowsePage.Pager;
import org.reftel.web.browse.BrowsePage.Sort;
import org.reftel.web.browse.BrowsePage.Without;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Links;
import org.reftel.web.page.PageNumber;
import org.reftel.web.page.Words;
import org.reftel.web.picture.Histogram;
import org.reftel.web.picture.WorldMap;
import org.springframework.stereotype.Component;

/** Makes the page of results. */
@Component
class BrowsePages {
    private final CableSearch search;
    private final CableReader cables;
    private final CableGraph graph;
    private final FacetViews facets;
    private final FacetLabels labels;
    private final ResultRows rows;
    private final Vocabulary vocabulary;

    BrowsePages(CableSearch search, CableReader cables, CableGraph graph, FacetViews facets, FacetLabels labels,
            ResultRows rows, Vocabulary vocabulary) {
        this.search = search;
        this.cables = cables;
        this.graph = graph;
        this.facets = facets;
        this.labels = labels;
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    BrowsePage page(CriteriaParameters read, FacetOpening opening, TableColumns columns) {
        Criteria criteria = read.criteria();
        SearchResult result = search.search(criteria, counted(criteria, opening));
        List<String> messages = new ArrayList<>(read.ignored());
        messages.addAll(result.remarks());
        Histogram histogram = Histogram.near(result.values(Facet.DATE), result.months(), result.undated(),
                criteria.included(Facet.DATE),
                period -> opening.keep(Links.browse(criteria.only(Facet.DATE, period))));
        List<FacetView> further = facets.further(criteria, result.facets(), opening);
        List<ResultRow> found = rows.rows(criteria, result.hits());
        Optional<String> number = cables.identifierIn(criteria.query());
        Optional<Link> outside = number.isPresent() ? outside(criteria, result, found) : Optional.empty();
        Optional<Link> anyYear = outside.isPresent() ? Optional.empty() : number.flatMap(this::anyYear);
        return new BrowsePage(criteria.query(), heading(result), result.total(),
                messages,
                chips(criteria),
                criteria.hasFilters() ? Optional.of(Links.browse(criteria.withoutFilters())) : Optional.empty(),
                sorts(criteria), exports(criteria), histogram,
                facets.views(criteria, result.facets(), opening),
                new BrowsePage.Further(further, further.stream().anyMatch(facet -> !facet.folded())),
                looks(criteria, opening), found, columns.columns(criteria, opening),
                dots(criteria, result),
                criteria.included(Facet.DATE).isEmpty()
                        ? Optional.empty()
                        : Optional.of(opening.keep(Links.browse(criteria.without(Facet.DATE)))),
                pager(criteria, result),
                FacetViews.hidden(criteria.withQuery("")), outside, anyYear,
                result.isUnshown() ? Optional.of(Links.browse(criteria)) : Optional.empty(),
                result.total() == 0 && !result.cut()
                        ? Optional.of(help(criteria,
                                outside.isPresent() || anyYear.isPresent() ? Optional.empty() : number))
                        : Optional.empty());
    }

    private static String heading(SearchResult result) {
        String counted = Words.count(result.total(), "cable", "cables");
        if (!result.cut()) {
            return counted;
        }
        return result.total() == 0 ? "Not counted" : "At least " + counted;
    }

    /** What may be a number without its year may as well be words, Kabul 2008: both can be had. */
    private Optional<Link> anyYear(String identifier) {
        return CableNumber.of(identifier).filter(CableNumber::isYearOpen)
                .flatMap(number -> graph.withoutYear(number, 1))
                .map(_ -> new Link(identifier, Links.cable(identifier)));
    }

    private static List<Link> exports(Criteria criteria) {
        return Stream.of("csv", "jsonl", "bib", "ris").map(form -> new Link(form, Links.export(criteria, form)))
                .toList();
    }

    /** Where a cable is found by its number, it is the first of the best. */
    private Optional<Link> outside(Criteria criteria, SearchResult result, List<ResultRow> found) {
        boolean onThisPage = criteria.page() == 1
                && (criteria.effectiveOrder() == Order.RELEVANCE || result.total() <= criteria.size());
        return criteria.hasFilters() && onThisPage && !result.cut()
                ? cables.meant(criteria.query())
                        .filter(held -> found.stream().noneMatch(row -> row.identifier().equals(held)))
                        .map(held -> new Link(held, Links.cable(held)))
                : Optional.empty();
    }

    /** A map shows all origins, however few facets are opened. */
    private static Set<Facet> counted(Criteria criteria, FacetOpening opening) {
        Set<Facet> counted = new LinkedHashSet<>(opening.counted());
        if (criteria.view() == View.MAP) {
            counted.add(Facet.ORIGIN);
        }
        return counted;
    }

    private List<WorldMap.Dot> dots(Criteria criteria, SearchResult result) {
        if (criteria.view() != View.MAP) {
            return List.of();
        }
        List<FacetValue> origins = result.values(Facet.ORIGIN);
        long most = origins.stream().mapToLong(FacetValue::count).max().orElse(1);
        // large circles first, so that small ones lie on top of them
        return origins.stream().filter(origin -> origin.count() > 0)
                .flatMap(origin -> vocabulary.posts().labelled(origin.value()).flatMap(Post::place)
                        .map(place -> WorldMap.dot(place, origin, most,
                                Links.browse(criteria.toggle(Facet.ORIGIN, origin.value()))))
                        .stream())
                .sorted(Comparator.comparingDouble(WorldMap.Dot::radius).reversed()).toList();
    }

    private static BrowsePage.Looks looks(Criteria criteria, FacetOpening opening) {
        List<Sort> views = Stream.of(View.values()).map(view -> new Sort(Words.sentenceCase(view.name()),
                view == criteria.view(), opening.keep(Links.browse(criteria.shownAs(view))))).toList();
        String here = Links.browse(criteria);
        return new BrowsePage.Looks(views,
                List.of(new Sort("by count", !opening.byName(), opening.inOrder(false).keep(here)),
                        new Sort("by name", opening.byName(), opening.inOrder(true).keep(here))),
                List.of(new Sort("of these results", !opening.wholeArchive(), opening.counting(false).keep(here)),
                        new Sort("of the whole archive", opening.wholeArchive(), opening.counting(true).keep(here))));
    }

    List<Chip> chips(Criteria criteria) {
        Set<String> slugs = new LinkedHashSet<>(criteria.included(Facet.PERSON));
        slugs.addAll(criteria.excluded(Facet.PERSON));
        Map<String, String> names = labels.names(slugs);
        return criteria.filters().stream().map(filter -> {
            String label = filter.facet() == Facet.TAG
                    ? filter.value()
                    : labels.label(filter.facet(), filter.value(), names);
            return new Chip(filter.facet().label(), label, filter.excluded(), Links.browse(filter.without()));
        }).toList();
    }

    private static List<Sort> sorts(Criteria criteria) {
        List<Sort> sorts = new ArrayList<>();
        for (Order order : Order.values()) {
            if (order != Order.RELEVANCE || criteria.hasQuery()) {
                sorts.add(new Sort(Words.sentenceCase(order.name()), order == criteria.effectiveOrder(),
                        Links.browse(criteria.inOrder(order))));
            }
        }
        return sorts;
    }

    private static Pager pager(Criteria criteria, SearchResult result) {
        long reachable = Math.min(result.total(), Criteria.DEEPEST);
        if (result.isUnshown()) {
            return new Pager("", Optional.empty(), Optional.empty());
        }
        if (result.hits().isEmpty()) {
            String text = result.total() == 0 ? "" : "Page " + criteria.page() + " lies behind the end" + limit(result);
            return new Pager(text,
                    result.total() == 0 ? Optional.empty() : Optional.of(Links.browse(criteria.onPage(1))),
                    Optional.empty());
        }
        int shown = result.hits().size();
        long last = PageNumber.last(criteria.page(), criteria.size(), shown);
        return new Pager(
                PageNumber.range(criteria.page(), criteria.size(), shown, result.total())
                        + (last >= reachable ? limit(result) : ""),
                criteria.page() > 1
                        ? Optional.of(Links.browse(criteria.onPage(criteria.page() - 1)))
                        : Optional.empty(),
                last < reachable ? Optional.of(Links.browse(criteria.onPage(criteria.page() + 1))) : Optional.empty());
    }

    /** Where pages end before the results do. */
    private static String limit(SearchResult result) {
        return result.total() > Criteria.DEEPEST
                ? "; pages go as far as result " + Words.number(Criteria.DEEPEST) + ", exports to the end"
                : "";
    }

    /** For each filter, how many cables there would be without it; and the whole archive for a query that filters choke. */
    private Help help(Criteria criteria, Optional<String> notHeld) {
        Map<String, String> names = labels.names(criteria.included(Facet.PERSON));
        Set<Criteria> wider = new LinkedHashSet<>();
        criteria.filters().stream().map(Criteria.Filter::without).forEach(wider::add);
        wider.add(criteria.withoutFilters());
        Map<Criteria, Long> counts = criteria.hasFilters() ? search.counts(wider) : Map.of();
        List<Without> filters = criteria.filters().stream()
                .map(filter -> new Without(
                        filter.facet().label() + " " + labels.label(filter.facet(), filter.value(), names),
                        words(counts.get(filter.without())), Links.browse(filter.without())))
                .toList();
        Optional<Link> everything = criteria.hasFilters() && criteria.hasQuery()
                ? Optional.of(new Link(
                        Stream.of("Search the whole archive for this", words(counts.get(criteria.withoutFilters())))
                                .filter(text -> !text.isEmpty()).collect(Collectors.joining(": ")),
                        Links.browse(criteria.withoutFilters())))
                : Optional.empty();
        Optional<Link> spelling = search.spelling(criteria.query())
                .map(better -> new Link(better, Links.browse(criteria.withQuery(better))));
        return new Help(filters, everything, notHeld, spelling);
    }

    private static String words(@Nullable Long count) {
        return count == null ? "" : Words.count(count, "cable", "cables");
    }
}
