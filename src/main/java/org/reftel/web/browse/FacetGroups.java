package org.reftel.web.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.vocabulary.Post;
import org.reftel.vocabulary.TagKind;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.browse.FacetView.Group;
import org.reftel.web.browse.FacetView.State;
import org.reftel.web.browse.FacetView.Value;
import org.reftel.web.page.FacetLabels;
import org.reftel.web.page.Level;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts the values of a facet under headings: days under months under years, posts under countries under regions. */
@Component
class FacetGroups {
    private static final int YEAR = "2006".length();
    private static final int MONTH = "2006-08".length();
    private static final String ELSEWHERE = "Place not known";

    private final FacetLabels labels;
    private final Vocabulary vocabulary;

    FacetGroups(FacetLabels labels, Vocabulary vocabulary) {
        this.labels = labels;
        this.vocabulary = vocabulary;
    }

    /**
     * What a value's look depends on.
     *
     * @param names of persons, by their addresses
     */
    record Setting(Criteria criteria, FacetOpening opening, Map<String, String> names,
            Map<Facet, FacetResult> results) {}

    List<Group> groups(FacetResult result, Setting setting) {
        return switch (result.facet()) {
            case DATE -> List.of(new Group("", periods(result, setting)));
            case TAG -> byKind(result, setting);
            case ORIGIN -> setting.results.containsKey(Facet.REGION) && setting.opening.isOpen(Facet.ORIGIN)
                    ? byPlace(result, setting)
                    : plain(result, setting);
            default -> plain(result, setting);
        };
    }

    private List<Group> plain(FacetResult result, Setting setting) {
        long most = most(result);
        List<Value> values = new ArrayList<>(
                result.values().stream().map(value -> value(result.facet(), value, 0, most, setting)).toList());
        if (setting.opening.byName()) {
            values.sort(Comparator.comparing(Value::label, String.CASE_INSENSITIVE_ORDER));
        }
        return List.of(new Group("", values));
    }

    private static long most(FacetResult result) {
        return result.values().stream().mapToLong(FacetValue::count).max().orElse(1);
    }

    /** Years; under a chosen year, or the only one, its months; under a month whose days are told, these. */
    private List<Value> periods(FacetResult result, Setting setting) {
        Set<String> open = new LinkedHashSet<>();
        setting.criteria.included(Facet.DATE).stream().filter(value -> Character.isDigit(value.charAt(0)))
                .forEach(value -> open.add(value.substring(0, YEAR)));
        List<FacetValue> years = result.values().stream().filter(v -> v.value().length() == YEAR).toList();
        if (years.size() == 1) {
            open.add(years.getFirst().value());
        }
        long most = most(result);
        List<Value> values = new ArrayList<>();
        for (FacetValue value : result.values()) {
            boolean year = value.value().length() == YEAR;
            if (year || !Character.isDigit(value.value().charAt(0)) || value.value().contains("..")) {
                values.add(value(Facet.DATE, value, 0, most, setting));
            }
            if (year && open.contains(value.value())) {
                within(value.value(), MONTH, result).forEach(month -> {
                    values.add(value(Facet.DATE, month, 1, most, setting));
                    within(month.value(), MONTH + 3, result)
                            .forEach(day -> values.add(value(Facet.DATE, day, 2, most, setting)));
                });
            }
        }
        return values;
    }

    private static List<FacetValue> within(String period, int length, FacetResult result) {
        return result.values().stream()
                .filter(v -> v.value().length() == length && v.value().startsWith(period + "-")).toList();
    }

    private List<Group> byKind(FacetResult result, Setting setting) {
        long most = most(result);
        Map<TagKind, List<Value>> kinds = new EnumMap<>(TagKind.class);
        for (FacetValue tag : result.values()) {
            Value value = value(Facet.TAG, tag, 0, most, setting);
            kinds.computeIfAbsent(labels.kind(tag.value()), _ -> new ArrayList<>()).add(value);
        }
        if (setting.opening.byName()) {
            kinds.values().forEach(
                    values -> values.sort(Comparator.comparing(value -> value.code().orElse(value.label()))));
        }
        return kinds.entrySet().stream().map(entry -> new Group(entry.getKey().plural(), entry.getValue())).toList();
    }

    /** Regions as headings to choose by, countries under them, posts under these. */
    private List<Group> byPlace(FacetResult result, Setting setting) {
        Map<String, Map<String, List<FacetValue>>> regions = new TreeMap<>();
        for (FacetValue origin : result.values()) {
            Optional<Post> post = vocabulary.posts().labelled(origin.value());
            String region = post.flatMap(vocabulary.posts()::region).orElse(ELSEWHERE);
            regions.computeIfAbsent(region, _ -> new TreeMap<>())
                    .computeIfAbsent(post.flatMap(Post::country).orElse(""), _ -> new ArrayList<>()).add(origin);
        }
        long most = most(result);
        List<Group> groups = new ArrayList<>();
        regions.forEach((region, countries) -> {
            List<Value> values = new ArrayList<>();
            if (!region.equals(ELSEWHERE)) {
                values.add(place(Facet.REGION, region, 0, most, setting));
            }
            countries.forEach((country, posts) -> {
                if (!country.isEmpty()) {
                    values.add(place(Facet.COUNTRY, country, 1, most, setting));
                }
                posts.forEach(post -> values.add(value(Facet.ORIGIN, post, 2, most, setting)));
            });
            groups.add(new Group(region.equals(ELSEWHERE) ? ELSEWHERE : "", values));
        });
        return groups;
    }

    private Value place(Facet facet, String name, int depth, long most, Setting setting) {
        Map<String, Long> counts = new LinkedHashMap<>();
        FacetResult places = setting.results.get(facet);
        if (places != null) {
            places.values().forEach(value -> counts.put(value.value(), value.count()));
        }
        return value(facet, new FacetValue(name, counts.getOrDefault(name, 0L)), depth, most, setting);
    }

    private Value value(Facet facet, FacetValue value, int depth, long most, Setting setting) {
        String words = facet == Facet.TAG
                ? labels.meaningOrNot(value.value())
                : facet == Facet.DATE && depth > 0
                        ? Words.period(value.value()).split(" ", 2)[0]
                        : labels.label(facet, value.value(), setting.names);
        Criteria criteria = setting.criteria;
        return new Value(words, facet == Facet.TAG ? Optional.of(value.value()) : Optional.empty(),
                facet == Facet.CLASSIFICATION ? Optional.of(Level.of(value.value())) : Optional.empty(),
                value.count(), state(criteria, facet, value.value()), depth, width(value.count(), most),
                setting.opening.keep(Links.browse(criteria.toggle(facet, value.value()))),
                setting.opening.keep(Links.browse(criteria.toggleExcluded(facet, value.value()))));
    }

    private static int width(long count, long most) {
        return most == 0 ? 0 : (int) Math.min(100, Math.ceil(100.0 * count / most));
    }

    private static State state(Criteria criteria, Facet facet, String value) {
        return criteria.included(facet).contains(value)
                ? State.CHOSEN
                : criteria.excluded(facet).contains(value) ? State.EXCLUDED : State.FREE;
    }
}
