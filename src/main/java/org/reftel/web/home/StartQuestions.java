package org.reftel.web.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.graph.Citations;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonRepository;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.vocabulary.TagKind;
import org.reftel.web.graph.GraphViews;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Links;
import org.springframework.stereotype.Component;

/** Questions that the cables held can answer, and that are worth asking: never the most frequent value of anything. */
@Component
class StartQuestions {
    private static final int QUESTIONS = 3;
    /** Of each kind: a search each. */
    private static final int CANDIDATES = 8;
    private static final int LOOKED_AT = 60;
    /** What more than a quarter of all cables has tells nothing. */
    private static final int TOO_FREQUENT = 4;
    /** With fewer values the first ones are not trivial. */
    private static final int FEW = 100;
    private static final long FEW_CABLES = 3;
    private static final int TRIVIAL = 3;
    private static final int WORTH_ASKING = 5;

    private final CableSearch search;
    private final FacetLabels labels;
    private final PersonRepository persons;
    private final Citations citations;
    private final GraphViews titles;

    StartQuestions(CableSearch search, FacetLabels labels, PersonRepository persons, Citations citations,
            GraphViews titles) {
        this.search = search;
        this.labels = labels;
        this.persons = persons;
        this.citations = citations;
        this.titles = titles;
    }

    /**
     * A question with the address of its answer.
     *
     * @param kind the end of its key in the message bundle
     * @param about whom or what it asks about
     * @param more what else it names
     * @param cables how many answer it
     */
    record Question(String kind, String about, String more, long cables, long of, String href) {}

    private record Questions(List<Question> questions) {}

    /** Three, or fewer where less is held. */
    List<Question> ask() {
        return search.remembered(Questions.class, Questions.class, () -> new Questions(of(cited()))).questions;
    }

    /** The most cited cable comes last where hardly any other cites it. */
    private List<Question> of(Optional<Question> cited) {
        boolean often = cited.isPresent() && cited.get().cables >= WORTH_ASKING;
        List<Question> people = people();
        return Stream.of(people.stream().findFirst(), tag(), often ? cited : post(), often ? post() : cited,
                people.stream().skip(1).findFirst()).flatMap(Optional::stream).limit(QUESTIONS).toList();
    }

    /** Somebody whom many posts write about, then others. */
    private List<Question> people() {
        FacetResult named = search.top(Criteria.everything(), Facet.PERSON, LOOKED_AT);
        Map<String, Person> full = persons
                .named(named.values().stream().map(FacetValue::value).collect(Collectors.toSet())).stream()
                .filter(person -> person.form() == Person.Form.FULL)
                .collect(Collectors.toMap(Person::slug, person -> person));
        return candidates(named).filter(value -> full.containsKey(value.value())).limit(CANDIDATES)
                .map(value -> new Question("person",
                        labels.names(Set.of(value.value())).getOrDefault(value.value(), ""),
                        "", value.count(),
                        search.top(Criteria.everything().toggle(Facet.PERSON, value.value()), Facet.ORIGIN, 1)
                                .distinct(),
                        Links.browse(Facet.PERSON, value.value())))
                .sorted(Comparator.comparingLong(Question::of).reversed()).toList();
    }

    private static Stream<FacetValue> candidates(FacetResult result) {
        return result.values().stream().skip(result.distinct() < FEW ? 0 : TRIVIAL).filter(value -> value.count() > 1);
    }

    /** A subject in the year in which it stands out most. */
    private Optional<Question> tag() {
        Map<String, Long> years = years(search.months(Criteria.everything()));
        long total = years.values().stream().mapToLong(Long::longValue).sum();
        return candidates(search.top(Criteria.everything(), Facet.TAG, LOOKED_AT))
                .filter(value -> labels.kind(value.value()) == TagKind.SUBJECT
                        && value.count() <= Math.max(FEW_CABLES, total / TOO_FREQUENT))
                .limit(CANDIDATES).flatMap(value -> standingOut(value, years, total).stream())
                .max(Comparator.comparingDouble(Peak::weight)).map(Peak::question);
    }

    private record Peak(Question question, double weight) {}

    private Optional<Peak> standingOut(FacetValue tag, Map<String, Long> years, long total) {
        Criteria tagged = Criteria.everything().toggle(Facet.TAG, tag.value());
        return years(search.months(tagged)).entrySet().stream().filter(year -> year.getValue() > 1)
                .map(year -> {
                    double expected = (double) tag.count() * years.getOrDefault(year.getKey(), 1L) / total;
                    return new Peak(new Question("tag", labels.meaning(tag.value()).orElse(tag.value()),
                            year.getKey(), year.getValue(), tag.count(),
                            Links.browse(tagged.only(Facet.DATE, year.getKey()))),
                            year.getValue() * Math.log(year.getValue() / expected));
                }).max(Comparator.comparingDouble(Peak::weight));
    }

    private static Map<String, Long> years(List<FacetValue> months) {
        Map<String, Long> years = new HashMap<>();
        months.forEach(month -> years.merge(month.value().substring(0, "2006".length()), month.count(), Long::sum));
        return years;
    }

    /** The cable that most others build on. */
    private Optional<Question> cited() {
        return citations.mostCited().map(cited -> new Question("cited", titles.headline(cited.getKey()),
                cited.getKey().identifier(), cited.getValue(), 0, Links.cable(cited.getKey().identifier())));
    }

    /** What a post writes about more than others do. */
    private Optional<Question> post() {
        FacetResult everywhere = search.top(Criteria.everything(), Facet.TAG, LOOKED_AT);
        Map<String, Long> all = new HashMap<>();
        everywhere.values().forEach(value -> all.put(value.value(), value.count()));
        List<Peak> peaks = new ArrayList<>();
        candidates(search.top(Criteria.everything(), Facet.ORIGIN, CANDIDATES)).forEach(origin -> {
            Criteria sent = Criteria.everything().toggle(Facet.ORIGIN, origin.value());
            search.top(sent, Facet.TAG, LOOKED_AT).values().stream().filter(
                    tag -> labels.kind(tag.value()) == TagKind.SUBJECT && all.containsKey(tag.value()))
                    .forEach(tag -> peaks.add(new Peak(
                            new Question("post", origin.value(), labels.meaningOrNot(tag.value()), tag.count(),
                                    origin.count(), Links.browse(sent.toggle(Facet.TAG, tag.value()))),
                            (double) tag.count() * tag.count() / all.getOrDefault(tag.value(), 1L))));
        });
        return peaks.stream().max(Comparator.comparingDouble(Peak::weight)).map(Peak::question);
    }
}
