package org.reftel.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;

/**
 * Something that readers ask, in several wordings that are taken in turn, so that no answer is only remembered.
 *
 * @param asked what is to be counted over and over
 */
record Scenario(String name, List<Criteria> asked) {
    /** The counts of everything are worked out once; this is the nearest to it that is worked out each time. */
    static final String ALL_BUT_A_FEW = "all but a few";
    private static final int WORDINGS = 6;
    private static final List<String> RARER = List.of("airport", "customs", "drought", "fisheries", "flood", "grain",
            "harbor", "inflation", "journalist", "labor", "mining", "pipeline", "railway", "refugee", "strike",
            "sugar", "tariff", "textile", "university", "vaccine", "visa", "wheat", "budget", "bank", "court",
            "debt", "drugs", "energy", "investment", "navy", "oil", "parliament", "prison", "reform", "union");

    Criteria turn(int turn) {
        return asked.get(turn % asked.size());
    }

    /** What is measured, with words and values that the archive has in the wanted number. */
    static List<Scenario> of(CableSearch search) {
        long all = search.count(Criteria.everything());
        return List.of(new Scenario("everything held, remembered", List.of(everything())),
                new Scenario(ALL_BUT_A_FEW, search.top(everything(), Facet.ORIGIN, 500).values().reversed().stream()
                        .limit(WORDINGS).map(value -> everything().toggleExcluded(Facet.ORIGIN, value.value()))
                        .toList()),
                narrowed("10 % of the cables", search, all / 10), narrowed("2 % of the cables", search, all / 50),
                words("a word in most cables", List.of("government", "minister", "meeting", "embassy", "president")),
                words("a word in some cables", List.of("trade", "border", "election", "police", "water")),
                words("a word in one of ten cables", nearest(search, all / 10, RARER)),
                words("a phrase", List.of("\"foreign minister\"", "\"human rights\"", "\"prime minister\"")),
                words("a prefix", List.of("parl*", "secur*", "econ*", "negot*")),
                words("words near each other", List.of("\"minister government\"~5", "\"security border\"~8")));
    }

    private static Criteria everything() {
        return Criteria.everything();
    }

    private static Scenario words(String name, List<String> queries) {
        return new Scenario(name, queries.stream().map(everything()::withQuery).toList());
    }

    /** Those of some words that are in about so many cables. */
    private static List<String> nearest(CableSearch search, long wanted, List<String> words) {
        Map<String, Long> off = new HashMap<>();
        words.forEach(word -> off.put(word, Math.abs(search.count(everything().withQuery(word)) - wanted)));
        return words.stream().sorted(Comparator.comparing(off::get)).limit(WORDINGS).toList();
    }

    /** By values of several facets that about so many cables have. */
    private static Scenario narrowed(String name, CableSearch search, long wanted) {
        List<Criteria> asked = new ArrayList<>();
        for (Facet facet : List.of(Facet.TAG, Facet.ORIGIN, Facet.DATE)) {
            search.top(everything(), facet, 500).values().stream()
                    .filter(value -> value.count() > wanted * 0.8 && value.count() < wanted * 1.2)
                    .limit(WORDINGS / 2).map(value -> everything().toggle(facet, value.value())).forEach(asked::add);
        }
        if (asked.isEmpty()) {
            FacetValue nearest = search.top(everything(), Facet.TAG, 500).values().stream()
                    .min(Comparator.comparingLong(value -> Math.abs(value.count() - wanted))).orElseThrow();
            asked.add(everything().toggle(Facet.TAG, nearest.value()));
        }
        return new Scenario(name, asked);
    }

    /** How many cables it finds, as a share, for the report. */
    String found(CableSearch search) {
        long all = Math.max(1, search.count(everything()));
        double share = asked.stream().mapToLong(search::count).average().orElse(0) * 100 / all;
        return String.format(Locale.ROOT, "%.1f %%", share);
    }

    /** A text query has highlights and best paragraphs too. */
    boolean isText() {
        return asked.getFirst().hasQuery();
    }
}
