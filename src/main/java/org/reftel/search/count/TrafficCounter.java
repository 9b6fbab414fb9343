package org.reftel.search.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reftel.search.Facet;
import org.reftel.search.FacetResult;
import org.reftel.search.FacetValue;
import org.reftel.search.Traffic;
import org.reftel.search.count.IndexSnapshot.Counts;
import org.reftel.search.count.IndexSnapshot.Documents;

/** Counts cables over time on one state of the index: they are found once, and divided by the lists of those that have a value. */
public final class TrafficCounter {
    private static final int LEVELS = 6;
    private static final int ROWS = 20;

    private final IndexSnapshot snapshot;
    private final Documents found;

    public TrafficCounter(IndexSnapshot snapshot, Documents found) {
        this.snapshot = snapshot;
        this.found = found;
    }

    public Traffic count(Facet facet) {
        if (found.cut()) {
            return new Traffic(List.of(), 0, Map.of(), Map.of(), 0, true);
        }
        FacetResult periods = periods(found);
        Counts rows = top(facet, ROWS);
        return new Traffic(FacetCounter.months(periods), FacetCounter.undated(periods),
                months(Facet.CLASSIFICATION, top(Facet.CLASSIFICATION, LEVELS)), months(facet, rows), rows.distinct(),
                false);
    }

    private Counts top(Facet facet, int most) {
        return snapshot.top(facet.field(), facet.countedField(), found, most, FacetOrder.LISTED);
    }

    private FacetResult periods(Documents documents) {
        Counts counts = snapshot.top(Facet.DATE.field(), documents, FacetCounter.ALL_PERIODS);
        return new FacetResult(Facet.DATE, counts.values(), counts.distinct());
    }

    private Map<FacetValue, List<FacetValue>> months(Facet facet, Counts counts) {
        Map<FacetValue, List<FacetValue>> months = new LinkedHashMap<>();
        counts.values().forEach(value -> months.put(value,
                FacetCounter.months(periods(snapshot.narrowed(found, facet.field(), value.value())))));
        return months;
    }
}
