package org.reftel.web.browse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.Match;
import org.reftel.web.browse.FacetView.Find;
import org.reftel.web.browse.FacetView.MatchLink;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.HiddenField;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the facets of a result ready to show. */
@Component
public class FacetViews {
    /** Not what most readers look for first. */
    private static final Set<Facet> BESIDE = Set.of(Facet.CAPTION, Facet.CONFLICT, Facet.OFFICE);
    private static final Set<Facet> FINDABLE = Set.of(Facet.ORIGIN, Facet.TAG, Facet.PERSON, Facet.OFFICE,
            Facet.ADDRESSEE, Facet.SIGNER, Facet.COUNTRY);
    private static final int MOST_FOUND = 50;
    private static final int FEW = 10;
    private static final int YEAR = 4;

    private final CableSearch search;
    private final FacetLabels labels;
    private final FacetGroups groups;

    FacetViews(CableSearch search, FacetLabels labels, FacetGroups groups) {
        this.search = search;
        this.labels = labels;
        this.groups = groups;
    }

    /** Those that every reader sees. */
    public List<FacetView> views(Criteria criteria, Map<Facet, FacetResult> results, FacetOpening opening) {
        return views(criteria, results, opening, facet -> !isBeside(facet)).toList();
    }

    /** The second group; those that were not counted are only named, with where they are. */
    List<FacetView> further(Criteria criteria, Map<Facet, FacetResult> results, FacetOpening opening) {
        Map<Facet, FacetView> counted = new EnumMap<>(Facet.class);
        views(criteria, results, opening, FacetViews::isBeside).forEach(
                view -> Facet.of(view.name()).ifPresent(facet -> counted.put(facet, view)));
        return Stream.of(Facet.values()).filter(FacetViews::isBeside)
                .filter(facet -> counted.containsKey(facet) || !results.containsKey(facet))
                .map(facet -> counted.getOrDefault(facet, closed(criteria, facet, opening))).toList();
    }

    private static boolean isBeside(Facet facet) {
        return facet.isFurther() || BESIDE.contains(facet);
    }

    private static FacetView closed(Criteria criteria, Facet facet, FacetOpening opening) {
        return new FacetView(facet.parameter(), facet.label(), "", 0, List.of(),
                Optional.of(more(criteria, facet, opening)), 0, Optional.empty(), Optional.empty(), true);
    }

    private Stream<FacetView> views(Criteria criteria, Map<Facet, FacetResult> results, FacetOpening opening,
            Predicate<Facet> which) {
        // none where the search was cut, and the constructor that copies wants one at least
        Map<Facet, FacetResult> shown = new EnumMap<>(Facet.class);
        shown.putAll(results);
        opening.find()
                .forEach((facet, text) -> shown.computeIfPresent(facet, (_, result) -> found(criteria, result, text)));
        if (opening.wholeArchive()) {
            shown.replaceAll((facet, result) -> new FacetResult(facet, search.counts(Criteria.everything(), facet,
                    values(result)), result.distinct()));
        }
        Set<String> slugs = new LinkedHashSet<>();
        FacetResult persons = shown.get(Facet.PERSON);
        if (persons != null && which.test(Facet.PERSON)) {
            slugs.addAll(values(persons));
        }
        FacetGroups.Setting setting = new FacetGroups.Setting(criteria, opening, labels.names(slugs), shown);
        return shown.values().stream().filter(result -> which.test(result.facet()))
                // what was asked for is there, though it has nothing
                .filter(result -> !result.values().isEmpty() || opening.isOpen(result.facet()))
                .map(result -> view(result, setting));
    }

    private static Set<String> values(FacetResult result) {
        Set<String> values = new LinkedHashSet<>();
        result.values().forEach(value -> values.add(value.value()));
        return values;
    }

    /** The values that the find box's text may mean, with their counts; chosen ones stay, and stand first. */
    private FacetResult found(Criteria criteria, FacetResult result, String text) {
        Facet facet = result.facet();
        Set<String> values = new LinkedHashSet<>(criteria.included(facet));
        List<FacetValue> chosen = values.isEmpty() ? List.of() : search.counts(criteria, facet, values);
        Set<String> meant = labels.find(facet, text);
        List<FacetValue> found = new ArrayList<>(search.find(criteria, facet, text, MOST_FOUND));
        found.removeIf(value -> meant.contains(value.value()));
        found.addAll(meant.isEmpty() ? List.of() : search.counts(criteria, facet, meant));
        List<FacetValue> all = new ArrayList<>(chosen);
        found.stream().filter(value -> !values.contains(value.value()))
                .sorted((one, other) -> Long.compare(other.count(), one.count())).limit(MOST_FOUND).forEach(all::add);
        return new FacetResult(facet, all, result.distinct());
    }

    private FacetView view(FacetResult result, FacetGroups.Setting setting) {
        Facet facet = result.facet();
        Criteria criteria = setting.criteria();
        int chosen = criteria.included(facet).size() + criteria.excluded(facet).size();
        boolean wide = setting.opening().isOpen(facet);
        boolean hasMore = facet != Facet.DATE && !wide && result.distinct() > FEW
                && result.values().size() < result.distinct();
        return new FacetView(facet.parameter(), facet.label(), note(result), chosen, groups.groups(result, setting),
                hasMore ? Optional.of(more(criteria, facet, setting.opening())) : Optional.empty(),
                facet != Facet.DATE && wide && setting.opening().sought(facet).isEmpty()
                        ? Math.max(0, result.distinct() - result.values().size())
                        : 0,
                find(criteria, result, setting.opening()), match(criteria, facet, setting.opening()),
                isBeside(facet) && chosen == 0 && !wide);
    }

    private static String note(FacetResult result) {
        if (result.facet() != Facet.DATE) {
            return Words.number(result.distinct());
        }
        List<String> years = result.values().stream().map(FacetValue::value).filter(v -> v.length() == YEAR).sorted()
                .toList();
        return years.isEmpty() ? "" : years.size() == 1 ? years.getFirst() : years.getFirst() + " – " + years.getLast();
    }

    private static String more(Criteria criteria, Facet facet, FacetOpening opening) {
        return opening.with(facet).keep(Links.browse(criteria)) + "#facet-" + facet.parameter();
    }

    private static Optional<Find> find(Criteria criteria, FacetResult result, FacetOpening opening) {
        Facet facet = result.facet();
        boolean findable = FINDABLE.contains(facet);
        if (!findable || result.distinct() <= FEW && opening.sought(facet).isEmpty()) {
            return Optional.empty();
        }
        String prompt = switch (facet) {
            case TAG -> "Find a tag: code or meaning";
            case PERSON -> "Find a person";
            case OFFICE -> "Find an office";
            case ADDRESSEE -> "Find an addressee";
            case SIGNER -> "Find a signer";
            case COUNTRY -> "Find a country";
            default -> "Find an origin";
        };
        return Optional.of(new Find(FacetOpening.FIND + facet.parameter(), prompt, opening.sought(facet).orElse(""),
                hidden(criteria)));
    }

    /** The criteria as hidden fields of a form. */
    static List<HiddenField> hidden(Criteria criteria) {
        return HiddenField.of(Links.browse(criteria.onPage(1)));
    }

    private static Optional<MatchLink> match(Criteria criteria, Facet facet, FacetOpening opening) {
        if (facet.isAlternatives() || criteria.included(facet).size() < 2) {
            return Optional.empty();
        }
        return Optional.of(criteria.match() == Match.ALL
                ? new MatchLink("Cables with all of these. Show those with any",
                        opening.keep(Links.browse(criteria.matching(Match.ANY))))
                : new MatchLink("Cables with any of these. Show those with all",
                        opening.keep(Links.browse(criteria.matching(Match.ALL)))));
    }
}
