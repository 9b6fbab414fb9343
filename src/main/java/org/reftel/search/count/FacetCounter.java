package org.reftel.search.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.lucene.search.Query;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.Match;
import org.reftel.search.Order;
import org.reftel.search.field.FacetFields;
import org.reftel.search.query.DateFilter;

/** Counts the facets of one search on one state of the index. */
public final class FacetCounter {
    private static final int FEW = 10;
    private static final int MANY = 300;
    /** More years and months than any archive has. */
    static final int ALL_PERIODS = 2_000;
    /** More days than any archive has. */
    private static final int ALL_DAYS = 50_000;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = "2006-08".length();

    private final IndexSnapshot snapshot;
    private final Criteria criteria;
    private final Function<Criteria, Query> queries;
    private final TimeLimit limit;
    /** By what was asked. */
    private final Map<Criteria, IndexSnapshot.Documents> collected = new HashMap<>();
    private boolean cut;

    /**
     * For one search.
     *
     * @param queries what the index is asked for criteria
     * @param limit for all that is counted together
     */
    public FacetCounter(IndexSnapshot snapshot, Criteria criteria, Function<Criteria, Query> queries, TimeLimit limit) {
        this.snapshot = snapshot;
        this.criteria = criteria;
        this.queries = queries;
        this.limit = limit;
    }

    private IndexSnapshot.Documents all() {
        return documents(criteria);
    }

    /** Collected when they are wanted first. */
    private IndexSnapshot.Documents documents(Criteria asked) {
        return collected.computeIfAbsent(asked, this::collect);
    }

    private IndexSnapshot.Documents collect(Criteria asked) {
        IndexSnapshot.Documents documents = snapshot.collect(queries.apply(asked), limit);
        cut |= documents.cut();
        return documents;
    }

    /** Whether the time was over before everything was counted. */
    public boolean isCut() {
        return cut;
    }

    /** How many results there are. */
    public long total() {
        return all().total();
    }

    /** The keys of the results in the order of time: so many behind the first ones. */
    public List<Long> inTime(int offset, int size) {
        return snapshot.inTime(all(), criteria.effectiveOrder() == Order.NEWEST, offset, size);
    }

    /** All facets, with the months. */
    public Map<Facet, FacetResult> facets(Set<Facet> more) {
        Map<Facet, FacetResult> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (!facet.isFurther() || more.contains(facet) || isAsked(facet)) {
                facets.put(facet, facet == Facet.DATE ? dates() : listed(facet, more.contains(facet) ? MANY : FEW));
            }
        }
        return facets;
    }

    private FacetResult listed(Facet facet, int most) {
        IndexSnapshot.Counts counts = counts(facet, most);
        return new FacetResult(facet, withChosen(facet, counts.values()), counts.distinct());
    }

    /** All years and months, and the days of months that are chosen. */
    private FacetResult dates() {
        IndexSnapshot.Counts counts = counts(Facet.DATE, ALL_PERIODS);
        List<FacetValue> values = new ArrayList<>(counts.values());
        Set<String> months = DateFilter.months(criteria.included(Facet.DATE));
        if (!months.isEmpty() && months.size() <= DateFilter.MONTHS_BY_DAY) {
            snapshot.top(FacetFields.DAY, documents(Facet.DATE), ALL_DAYS).values().stream()
                    .filter(day -> months.contains(day.value().substring(0, MONTH_LENGTH))).forEach(values::add);
        }
        return new FacetResult(Facet.DATE, withChosen(Facet.DATE, sorted(values)), counts.distinct());
    }

    private boolean isAsked(Facet facet) {
        return !criteria.included(facet).isEmpty() || !criteria.excluded(facet).isEmpty();
    }

    /** A facet of alternatives is counted as if nothing of it were chosen, else the other values would all be at 0. */
    private Criteria counted(Facet facet) {
        boolean alternatives = facet.isAlternatives() || criteria.match() == Match.ANY;
        boolean chosen = !criteria.included(facet).isEmpty();
        return alternatives && chosen ? criteria.without(facet) : criteria;
    }

    private IndexSnapshot.Documents documents(Facet facet) {
        return documents(counted(facet));
    }

    public FacetResult top(Facet facet, int most, FacetOrder order) {
        IndexSnapshot.Counts counts = counted(facet, most, order);
        return new FacetResult(facet, counts.values(), counts.distinct());
    }

    /** What is counted in the whole archive, and with which limit. */
    private record InAll(Facet facet, int most) {}

    /** Many choose one year, or one classification: beside it stand the others, with the counts of the whole archive. */
    private IndexSnapshot.Counts counts(Facet facet, int most) {
        Criteria counted = counted(facet);
        return counted.hasQuery() || counted.hasFilters()
                ? counted(facet, most, FacetOrder.LISTED)
                : snapshot.remembered(new InAll(facet, most), IndexSnapshot.Counts.class,
                        () -> counted(facet, most, FacetOrder.LISTED));
    }

    /** Who is listed, and in which order, is told by one field; how many cables a choice would give by the other. */
    private IndexSnapshot.Counts counted(Facet facet, int most, FacetOrder order) {
        return snapshot.top(facet.field(), facet.countedField(), documents(facet), most, order);
    }

    public List<FacetValue> months() {
        return months(top(Facet.DATE, ALL_PERIODS, FacetOrder.LISTED));
    }

    public List<FacetValue> counts(Facet facet, Set<String> values) {
        if (facet == Facet.DATE) {
            return periods(values);
        }
        if (!criteria.hasQuery() && !criteria.hasFilters()) {
            return snapshot.of(facet.field(), values);
        }
        IndexSnapshot.Documents documents = documents(facet);
        return documents.cut() ? List.of() : snapshot.of(facet.field(), documents, values);
    }

    /** Chosen and excluded values stay in sight, whatever their count. */
    private List<FacetValue> withChosen(Facet facet, List<FacetValue> top) {
        Set<String> missing = new LinkedHashSet<>(criteria.included(facet));
        missing.addAll(criteria.excluded(facet));
        top.forEach(value -> missing.remove(value.value()));
        if (missing.isEmpty()) {
            return top;
        }
        List<FacetValue> values = new ArrayList<>(top);
        List<FacetValue> chosen = facet == Facet.DATE
                ? periods(missing)
                : snapshot.of(facet.field(), documents(facet), missing);
        cut |= chosen.size() < missing.size();
        values.addAll(chosen);
        return values;
    }

    /** Ranges are no values of a field. */
    private List<FacetValue> periods(Set<String> values) {
        Map<String, Query> ofPeriods = new LinkedHashMap<>();
        values.forEach(value -> ofPeriods.put(value,
                queries.apply(criteria.without(Facet.DATE).only(Facet.DATE, value))));
        return snapshot.counts(ofPeriods, limit);
    }

    /** Latest first, "undated" last. */
    private static List<FacetValue> sorted(List<FacetValue> periods) {
        return periods.stream().sorted(Comparator.comparing((FacetValue v) -> v.value().equals(DateFilter.UNDATED))
                .thenComparing(FacetValue::value, Comparator.reverseOrder())).toList();
    }

    /** Of the date facet's values the months, the earliest first. */
    public static List<FacetValue> months(FacetResult dates) {
        return dates.values().stream()
                .filter(v -> v.value().length() == MONTH_LENGTH && !v.value().equals(DateFilter.UNDATED)
                        && Character.isDigit(v.value().charAt(YEAR_LENGTH + 1)))
                .sorted(Comparator.comparing(FacetValue::value)).toList();
    }

    /** Of the date facet's values the count of undated cables. */
    public static long undated(FacetResult dates) {
        return dates.values().stream().filter(v -> v.value().equals(DateFilter.UNDATED)).mapToLong(FacetValue::count)
                .sum();
    }
}
