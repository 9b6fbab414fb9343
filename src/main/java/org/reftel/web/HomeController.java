package org.reftel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reftel.archive.PersonRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.SearchResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: what is held, and where to begin. */
@Controller
class HomeController {
    private static final int LATEST = 3;
    private static final int YEAR = 4;

    private final CableSearch search;
    private final FacetViews facets;
    private final FacetLabels labels;
    private final ResultRows rows;
    private final PersonRepository persons;

    HomeController(CableSearch search, FacetViews facets, FacetLabels labels, ResultRows rows,
            PersonRepository persons) {
        this.search = search;
        this.facets = facets;
        this.labels = labels;
        this.rows = rows;
        this.persons = persons;
    }

    @GetMapping("/")
    String home(Model model) {
        Criteria everything = Criteria.everything();
        SearchResult result = search.search(everything, Set.of());
        model.addAttribute("page", new HomePage(held(result), result.total(),
                Histogram.of(result.months(), result.undated(), Set.of(), period -> Links.browse(Facet.DATE, period)),
                facets.views(everything, result.facets(), FacetOpening.closed()), begin(result),
                rows.rows(everything, result.hits().stream().limit(LATEST).toList())));
        return "home";
    }

    private String held(SearchResult result) {
        if (result.total() == 0) {
            return "The archive is empty.";
        }
        List<String> years = result.values(Facet.DATE).stream().map(FacetValue::value).filter(v -> v.length() == YEAR)
                .sorted()
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(result.total(), "cable", "cables"));
        if (!years.isEmpty()) {
            parts.add(years.getFirst().equals(years.getLast())
                    ? "of " + years.getFirst()
                    : "from " + years.getFirst() + " to " + years.getLast());
        }
        parts.add("by " + Words.count(result.distinct(Facet.ORIGIN), "post", "posts"));
        parts.add("naming " + Words.count(persons.count(), "person", "persons"));
        return String.join(", ", parts) + ".";
    }

    /** Questions that have an answer in this archive. */
    private List<HomePage.Begin> begin(SearchResult result) {
        List<HomePage.Begin> begin = new ArrayList<>();
        result.values(Facet.PERSON).stream().findFirst().ifPresent(person -> {
            String name = labels.names(Set.of(person.value())).getOrDefault(person.value(), person.value());
            begin.add(question("What was reported about " + name + "?", Facet.PERSON, person));
        });
        result.values(Facet.TAG).stream().findFirst().ifPresent(tag -> begin.add(question(
                "Which cables carry the tag " + tag.value() + labels.meaning(tag.value()).map(m -> ", " + m).orElse("")
                        + "?",
                Facet.TAG, tag)));
        result.values(Facet.ORIGIN).stream().findFirst()
                .ifPresent(
                        origin -> begin.add(question("What did " + origin.value() + " write?", Facet.ORIGIN, origin)));
        return begin;
    }

    private static HomePage.Begin question(String question, Facet facet, FacetValue value) {
        return new HomePage.Begin(question, Words.count(value.count(), "cable", "cables"),
                Links.browse(facet, value.value()));
    }
}
