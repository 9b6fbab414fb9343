package org.reftel.web.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.person.PersonRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.SearchResult;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.browse.FacetOpening;
import org.reftel.web.browse.FacetViews;
import org.reftel.web.browse.ResultRows;
import org.reftel.web.guide.Examples;
import org.reftel.web.page.Links;
import org.reftel.web.picture.Histogram;
import org.reftel.web.picture.OriginMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: what is held, and where to begin. */
@Controller
class HomeController {
    private static final int LATEST = 3;
    private static final int YEAR = 4;
    private static final int ON_THE_MAP = 80;

    private final CableSearch search;
    private final FacetViews facets;
    private final ResultRows rows;
    private final PersonRepository persons;
    private final Vocabulary vocabulary;
    private final StartQuestions questions;
    private final Examples examples;

    HomeController(CableSearch search, FacetViews facets, ResultRows rows, PersonRepository persons,
            Vocabulary vocabulary, StartQuestions questions, Examples examples) {
        this.search = search;
        this.facets = facets;
        this.rows = rows;
        this.persons = persons;
        this.vocabulary = vocabulary;
        this.questions = questions;
        this.examples = examples;
    }

    private record Sample(Optional<ReadingSample> sample) {}

    @GetMapping("/")
    String home(Model model) {
        Criteria everything = Criteria.everything();
        SearchResult result = search.search(everything, Set.of());
        model.addAttribute("page", new HomePage(result.total(), years(result), result.distinct(Facet.ORIGIN),
                persons.count(), result.distinct(Facet.TAG), map(), questions.ask(), sample(),
                Histogram.of(result.months(), result.undated(), Set.of(), period -> Links.browse(Facet.DATE, period)),
                facets.views(everything, result.facets(), FacetOpening.closed()),
                rows.rows(everything, result.hits().stream().limit(LATEST).toList())));
        return "home";
    }

    private static Optional<String> years(SearchResult result) {
        List<String> years = result.values(Facet.DATE).stream().map(FacetValue::value).filter(v -> v.length() == YEAR)
                .sorted().toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(years.getFirst().equals(years.getLast())
                        ? years.getFirst()
                        : years.getFirst() + "–" + years.getLast());
    }

    private OriginMap map() {
        return search.remembered(OriginMap.class, OriginMap.class,
                () -> OriginMap.world(search.top(Criteria.everything(), Facet.ORIGIN, ON_THE_MAP).values().stream()
                        .flatMap(origin -> vocabulary.posts().labelled(origin.value()).flatMap(Post::place)
                                .map(place -> new OriginMap.Located(place, origin)).stream())
                        .toList()));
    }

    private Optional<ReadingSample> sample() {
        return search.remembered(Sample.class, Sample.class, () -> new Sample(
                examples.best().map(example -> ReadingSample.of(example.identifier(), example.anatomy())))).sample;
    }
}
