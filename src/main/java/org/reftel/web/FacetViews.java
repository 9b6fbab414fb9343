package org.reftel.web;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.Match;
import org.reftel.vocabulary.TagKind;
import org.reftel.web.FacetView.Find;
import org.reftel.web.FacetView.Group;
import org.reftel.web.FacetView.Hidden;
import org.reftel.web.FacetView.MatchLink;
import org.reftel.web.FacetView.State;
import org.reftel.web.FacetView.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes the facets of a result ready to show. */
@Component
class FacetViews {
    static final String MORE = "more";
    static final String FIND = "find.";
    private static final Set<Facet> FINDABLE = Set.of(Facet.ORIGIN, Facet.TAG, Facet.PERSON, Facet.OFFICE);
    /** Not what most readers look for first. */
    private static final Set<Facet> FOLDED = Set.of(Facet.CONFLICT);
    /** Offices are far more than an opened facet shows. */
    private static final int MOST_OFFICES = 10_000;
    private static final int MOST_FOUND = 50;
    private static final int FEW = 10;
    private static final int YEAR = 4;

    private final CableSearch search;
    private final FacetLabels labels;

    FacetViews(CableSearch search, FacetLabels labels) {
        this.search = search;
        this.labels = labels;
    }

    /**
     * How a reader looks at the facets.
     *
     * @param more facets opened wide
     * @param find texts of find boxes
     */
    record Opening(Set<Facet> more, Map<Facet, String> find) {
        static Opening of(Map<String, List<String>> parameters) {
            Set<Facet> more = new LinkedHashSet<>();
            parameters.getOrDefault(MORE, List.of()).forEach(name -> Facet.of(name).ifPresent(more::add));
            Map<Facet, String> find = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                String text = parameters.getOrDefault(FIND + facet.parameter(), List.of("")).getFirst().strip();
                if (!text.isEmpty()) {
                    find.put(facet, text);
                    more.add(facet);
                }
            }
            return new Opening(more, find);
        }
    }

    List<FacetView> views(Criteria criteria, Map<Facet, FacetResult> results, Opening opening) {
        Map<Facet, FacetResult> shown = new EnumMap<>(results);
        opening.find
                .forEach((facet, text) -> shown.computeIfPresent(facet, (_, result) -> found(criteria, result, text)));
        Set<String> slugs = new LinkedHashSet<>();
        FacetResult persons = shown.get(Facet.PERSON);
        if (persons != null) {
            persons.values().forEach(value -> slugs.add(value.value()));
        }
        Map<String, String> names = labels.names(slugs);
        return shown.values().stream()
                .filter(result -> !result.values().isEmpty() || opening.find.containsKey(result.facet()))
                .map(result -> view(criteria, result, opening, names)).toList();
    }

    /** The values that the find box's text may mean, with their counts; chosen ones stay. */
    private FacetResult found(Criteria criteria, FacetResult result, String text) {
        List<FacetValue> known = result.facet() == Facet.OFFICE
                ? search.top(criteria, Facet.OFFICE, MOST_OFFICES).values()
                : result.values();
        List<String> candidates = known.stream().map(FacetValue::value).toList();
        Set<String> values = new LinkedHashSet<>(labels.find(result.facet(), text, candidates));
        values.addAll(criteria.included(result.facet()));
        Set<String> chosen = criteria.included(result.facet());
        List<FacetValue> counted = search.counts(criteria, result.facet(), values).stream()
                .sorted(Comparator.comparing((FacetValue value) -> !chosen.contains(value.value()))
                        .thenComparing(Comparator.comparingLong((FacetValue value) -> -value.count())))
                .limit(MOST_FOUND + chosen.size()).toList();
        return new FacetResult(result.facet(), counted, result.distinct());
    }

    private FacetView view(Criteria criteria, FacetResult result, Opening opening, Map<String, String> names) {
        Facet facet = result.facet();
        int chosen = criteria.included(facet).size() + criteria.excluded(facet).size();
        long most = result.values().stream().mapToLong(FacetValue::count).max().orElse(1);
        List<Group> groups = switch (facet) {
            case DATE -> List.of(new Group("", periods(criteria, result, most)));
            case TAG -> byKind(criteria, result, most);
            default -> List.of(new Group("",
                    result.values().stream().map(v -> value(criteria, facet, v, 0, most, names)).toList()));
        };
        boolean wide = opening.more.contains(facet);
        boolean hasMore = facet != Facet.DATE && !wide && result.distinct() > FEW;
        return new FacetView(facet.parameter(), facet.label(), note(result), chosen, groups,
                hasMore ? Optional.of(more(criteria, facet)) : Optional.empty(), find(criteria, result, opening),
                match(criteria, facet), FOLDED.contains(facet) && chosen == 0 && !wide);
    }

    /** Years, and under a chosen year, or the only one, its months. */
    private List<Value> periods(Criteria criteria, FacetResult result, long most) {
        Set<String> open = new LinkedHashSet<>();
        criteria.included(Facet.DATE).stream().filter(value -> Character.isDigit(value.charAt(0)))
                .forEach(value -> open.add(value.substring(0, YEAR)));
        List<FacetValue> years = result.values().stream().filter(v -> v.value().length() == YEAR).toList();
        if (years.size() == 1) {
            open.add(years.getFirst().value());
        }
        List<Value> values = new ArrayList<>();
        for (FacetValue value : result.values()) {
            String period = value.value();
            boolean month = Character.isDigit(period.charAt(0)) && period.length() > YEAR;
            if (!month || period.contains("..")) {
                values.add(value(criteria, Facet.DATE, value, 0, most, Map.of()));
            }
            if (period.length() == YEAR && open.contains(period)) {
                result.values().stream().filter(v -> v.value().startsWith(period + "-") && !v.value().contains(".."))
                        .forEach(v -> values.add(value(criteria, Facet.DATE, v, 1, most, Map.of())));
            }
        }
        return values;
    }

    private List<Group> byKind(Criteria criteria, FacetResult result, long most) {
        Map<TagKind, List<Value>> kinds = new EnumMap<>(TagKind.class);
        for (FacetValue tag : result.values()) {
            Value value = new Value(labels.meaningOrNot(tag.value()), Optional.of(tag.value()),
                    Optional.empty(), tag.count(), state(criteria, Facet.TAG, tag.value()), 0, width(tag.count(), most),
                    Links.browse(criteria.toggle(Facet.TAG, tag.value())),
                    Links.browse(criteria.toggleExcluded(Facet.TAG, tag.value())));
            kinds.computeIfAbsent(labels.kind(tag.value()), _ -> new ArrayList<>()).add(value);
        }
        return kinds.entrySet().stream().map(entry -> new Group(entry.getKey().plural(), entry.getValue())).toList();
    }

    private Value value(Criteria criteria, Facet facet, FacetValue value, int depth, long most,
            Map<String, String> names) {
        String label = facet == Facet.DATE && depth > 0
                ? Words.period(value.value()).split(" ", 2)[0]
                : labels.label(facet, value.value(), names);
        Optional<Level> level = facet == Facet.CLASSIFICATION ? Optional.of(Level.of(value.value())) : Optional.empty();
        return new Value(label, Optional.empty(), level, value.count(), state(criteria, facet, value.value()), depth,
                width(value.count(), most), Links.browse(criteria.toggle(facet, value.value())),
                Links.browse(criteria.toggleExcluded(facet, value.value())));
    }

    private static int width(long count, long most) {
        return most == 0 ? 0 : (int) Math.ceil(100.0 * count / most);
    }

    private static State state(Criteria criteria, Facet facet, String value) {
        return criteria.included(facet).contains(value)
                ? State.CHOSEN
                : criteria.excluded(facet).contains(value) ? State.EXCLUDED : State.FREE;
    }

    private static String note(FacetResult result) {
        if (result.facet() != Facet.DATE) {
            return String.format(Locale.ENGLISH, "%,d", result.distinct());
        }
        List<String> years = result.values().stream().map(FacetValue::value).filter(v -> v.length() == YEAR).sorted()
                .toList();
        return years.isEmpty() ? "" : years.size() == 1 ? years.getFirst() : years.getFirst() + " – " + years.getLast();
    }

    private static String more(Criteria criteria, Facet facet) {
        String address = Links.browse(criteria);
        return address + (address.contains("?") ? "&" : "?") + MORE + "=" + facet.parameter() + "#facet-"
                + facet.parameter();
    }

    private static Optional<Find> find(Criteria criteria, FacetResult result, Opening opening) {
        Facet facet = result.facet();
        boolean findable = FINDABLE.contains(facet);
        if (!findable || result.distinct() <= FEW && !opening.find.containsKey(facet)) {
            return Optional.empty();
        }
        String prompt = switch (facet) {
            case TAG -> "Find a tag: code or meaning";
            case PERSON -> "Find a person";
            case OFFICE -> "Find an office";
            default -> "Find an origin";
        };
        return Optional
                .of(new Find(FIND + facet.parameter(), prompt, opening.find.getOrDefault(facet, ""), hidden(criteria)));
    }

    /** The criteria as hidden fields of a form. */
    static List<Hidden> hidden(Criteria criteria) {
        List<Hidden> fields = new ArrayList<>();
        UriComponentsBuilder.fromUriString(Links.browse(criteria.onPage(1))).build().getQueryParams()
                .forEach((name, values) -> values.forEach(value -> fields.add(new Hidden(name, decoded(value)))));
        return fields;
    }

    private static String decoded(String value) {
        return value == null ? "" : URLDecoder.decode(value, UTF_8);
    }

    private static Optional<MatchLink> match(Criteria criteria, Facet facet) {
        if (facet.isAlternatives() || criteria.included(facet).size() < 2) {
            return Optional.empty();
        }
        return Optional.of(criteria.match() == Match.ALL
                ? new MatchLink("Cables with all of these. Show those with any",
                        Links.browse(criteria.matching(Match.ANY)))
                : new MatchLink("Cables with any of these. Show those with all",
                        Links.browse(criteria.matching(Match.ALL))));
    }

    /** The parameters that only concern how facets are looked at. */
    static Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        names.add(MORE);
        for (Facet facet : Facet.values()) {
            names.add(FIND + facet.parameter());
        }
        return names;
    }
}
