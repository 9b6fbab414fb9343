package org.reftel.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.CableReader;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.Facet;
import org.reftel.search.Order;
import org.reftel.search.SearchResult;
import org.reftel.web.BrowsePage.Chip;
import org.reftel.web.BrowsePage.Help;
import org.reftel.web.BrowsePage.Link;
import org.reftel.web.BrowsePage.Pager;
import org.reftel.web.BrowsePage.Sort;
import org.reftel.web.BrowsePage.Without;
import org.springframework.stereotype.Component;

/** Makes the page of results. */
@Component
class BrowsePages {
    private final CableSearch search;
    private final CableReader cables;
    private final FacetViews facets;
    private final FacetLabels labels;
    private final ResultRows rows;

    BrowsePages(CableSearch search, CableReader cables, FacetViews facets, FacetLabels labels, ResultRows rows) {
        this.search = search;
        this.cables = cables;
        this.facets = facets;
        this.labels = labels;
        this.rows = rows;
    }

    BrowsePage page(CriteriaParameters read, FacetViews.Opening opening) {
        Criteria criteria = read.criteria();
        SearchResult result = search.search(criteria, opening.more());
        List<String> messages = new ArrayList<>(read.ignored());
        messages.addAll(result.remarks());
        Histogram histogram = Histogram.of(result.months(), result.undated(), criteria.included(Facet.DATE),
                period -> Links.browse(criteria.only(Facet.DATE, period)));
        return new BrowsePage(criteria.query(), Words.count(result.total(), "cable", "cables"), result.total(),
                messages,
                chips(criteria),
                criteria.hasFilters() ? Optional.of(Links.browse(criteria.withoutFilters())) : Optional.empty(),
                sorts(criteria), Links.csv(criteria), Links.json(criteria), histogram,
                facets.views(criteria, result.facets(), opening), rows.rows(criteria, result.hits()),
                pager(criteria, result),
                FacetViews.hidden(criteria.withQuery("")),
                result.total() == 0 ? Optional.of(help(criteria)) : Optional.empty());
    }

    private List<Chip> chips(Criteria criteria) {
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
        long first = (criteria.page() - 1L) * criteria.size() + 1;
        long reachable = Math.min(result.total(), Criteria.DEEPEST);
        if (result.hits().isEmpty()) {
            String text = result.total() == 0
                    ? ""
                    : "Page " + criteria.page() + " lies behind the end" + (result.total() > reachable
                            ? "; pages go as far as result " + String.format(Locale.ENGLISH, "%,d", reachable)
                                    + ", the export to the end"
                            : "");
            return new Pager(text,
                    result.total() == 0 ? Optional.empty() : Optional.of(Links.browse(criteria.onPage(1))),
                    Optional.empty());
        }
        long last = first + result.hits().size() - 1;
        return new Pager(String.format(Locale.ENGLISH, "%,d to %,d of %,d", first, last, result.total()),
                criteria.page() > 1
                        ? Optional.of(Links.browse(criteria.onPage(criteria.page() - 1)))
                        : Optional.empty(),
                last < reachable ? Optional.of(Links.browse(criteria.onPage(criteria.page() + 1))) : Optional.empty());
    }

    /** For each filter, how many cables there would be without it; and the whole archive for a query that filters choke. */
    private Help help(Criteria criteria) {
        Map<String, String> names = labels.names(criteria.included(Facet.PERSON));
        List<Without> filters = criteria.filters().stream()
                .map(filter -> new Without(
                        filter.facet().label() + " " + labels.label(filter.facet(), filter.value(), names),
                        Words.count(search.count(filter.without()), "cable", "cables"), Links.browse(filter.without())))
                .toList();
        Optional<Link> everything = criteria.hasFilters() && criteria.hasQuery()
                ? Optional.of(new Link("Search the whole archive for this: "
                        + Words.count(search.count(criteria.withoutFilters()), "cable", "cables"),
                        Links.browse(criteria.withoutFilters())))
                : Optional.empty();
        return new Help(filters, everything, cables.identifierIn(criteria.query()));
    }
}
