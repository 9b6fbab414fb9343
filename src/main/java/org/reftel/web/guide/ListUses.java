package org.reftel.web.guide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.vocabulary.ReferenceList;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.guide.ListUses.Use.State;
import org.reftel.web.page.Links;
import org.springframework.stereotype.Component;

/** Finds the cables that use what a list explains. */
@Component
class ListUses {
    private static final int KIND = 1;
    private static final String CLASSIFICATION = "classification";
    private static final String PORTION = "portion";
    private static final int ABBREVIATION = 2;
    private static final int NAME_OF_PRECEDENCE = 2;

    private final CableSearch search;
    private final Vocabulary vocabulary;

    ListUses(CableSearch search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    /**
     * Cables that use what a row explains.
     *
     * @param count how many
     * @param href where they are listed; empty where there are none
     * @param as what they are listed as, where that is another word: PGOV for a misspelling of it
     */
    record Use(State state, long count, String href, String as) {
        enum State {
            COUNTED, UNUSED,
            /** Only a search for the words can tell. */
            SOUGHT,
            /** Nothing can tell. */
            UNKNOWN
        }
    }

    private record Value(Facet facet, String value) {}

    /** Of each of these rows, in their order. */
    List<Use> of(ReferenceList list, List<List<String>> rows) {
        Map<Value, Long> counts = counts(rows.stream().flatMap(row -> values(list, row).stream()).toList());
        return rows.stream().map(row -> use(list, row, counts)).toList();
    }

    private Map<Value, Long> counts(List<Value> values) {
        Map<Facet, Set<String>> asked = new EnumMap<>(Facet.class);
        values.forEach(value -> asked.computeIfAbsent(value.facet, _ -> new LinkedHashSet<>()).add(value.value));
        Map<Value, Long> counts = new HashMap<>();
        asked.forEach((facet, wanted) -> {
            for (FacetValue counted : search.counts(Criteria.everything(), facet, wanted)) {
                counts.put(new Value(facet, counted.value()), counted.count());
            }
        });
        return counts;
    }

    private Use use(ReferenceList list, List<String> row, Map<Value, Long> counts) {
        List<Value> values = values(list, row);
        if (values.isEmpty()) {
            return words(list.name(), row)
                    .map(query -> new Use(State.SOUGHT, 0, Links.browse(Criteria.everything().withQuery(query)), ""))
                    .orElse(new Use(State.UNKNOWN, 0, "", ""));
        }
        return values.stream().filter(value -> counts.getOrDefault(value, 0L) > 0).findFirst()
                .map(value -> new Use(State.COUNTED, counts.getOrDefault(value, 0L),
                        Links.browse(value.facet, value.value), as(list.name(), row.getFirst(), value)))
                .orElse(new Use(State.UNUSED, 0, "", ""));
    }

    private static String as(String list, String first, Value value) {
        boolean other = list.equals("tags") || value.facet == Facet.CLASSIFICATION;
        return other && !value.value.equals(first) ? value.value : "";
    }

    /** What cables may be counted by, the likeliest first. */
    private List<Value> values(ReferenceList list, List<String> row) {
        String first = row.getFirst();
        return switch (list.name()) {
            case "precedence" -> List.of(new Value(Facet.PRECEDENCE, row.get(NAME_OF_PRECEDENCE)));
            case "markings" -> markings(list, row);
            case "tags" -> List.of(new Value(Facet.TAG, vocabulary.tags().canonical(first)));
            case "posts" -> List.of(new Value(Facet.ORIGIN, row.get(1)));
            case "agencies" -> List.of(new Value(Facet.ADDRESSEE, row.get(1).toUpperCase(Locale.ROOT)));
            case "regions" -> List.of(new Value(Facet.REGION, first));
            default -> List.of();
        };
    }

    /** The label of a release is in no facet, and neither is what stands on other lines than the captions. */
    private static List<Value> markings(ReferenceList list, List<String> row) {
        String marking = row.getFirst();
        return switch (row.get(KIND)) {
            case PORTION -> isFollowedByNames(marking)
                    ? List.of()
                    : List.of(new Value(Facet.MARKING, marking.substring(1, marking.length() - 1)));
            case CLASSIFICATION -> isLabel(marking)
                    ? List.of()
                    : List.of(new Value(Facet.CLASSIFICATION, marking), new Value(Facet.CAPTION, marking),
                            new Value(Facet.CLASSIFICATION, level(list, row)));
            case "declassification", "signal", "reference" -> List.of();
            default -> isFollowedByNames(marking) ? List.of() : List.of(new Value(Facet.CAPTION, marking));
        };
    }

    /** UNCLAS is the level that has the same letter. */
    private static String level(ReferenceList list, List<String> row) {
        return list.rows().stream().filter(other -> other.get(KIND).equals(CLASSIFICATION))
                .filter(other -> other.get(ABBREVIATION).equals(row.get(ABBREVIATION))).findFirst().orElse(row)
                .getFirst();
    }

    /** S/REL is S/REL JAPAN and many others. */
    private static boolean isFollowedByNames(String marking) {
        return marking.endsWith("/REL)") || marking.equals("REL TO");
    }

    private static boolean isLabel(String marking) {
        return marking.contains("//");
    }

    /** What cables say only in their text, or a release in a label, is looked for there, word by word. */
    private static Optional<String> words(String list, List<String> row) {
        String quoted = "\"" + row.getFirst().replace("\"", "") + "\"";
        return switch (list) {
            case "bureaus", "abbreviations" -> Optional.of(quoted);
            case "markings" -> words(row.getFirst(), row.get(KIND));
            default -> Optional.empty();
        };
    }

    private static Optional<String> words(String marking, String kind) {
        if (isLabel(marking) && kind.equals(CLASSIFICATION)) {
            return Optional.of("classification:\"" + marking + "\"");
        }
        return isFollowedByNames(marking)
                ? Optional.of(kind.equals(PORTION) ? "marking:REL" : "caption:REL*")
                : Optional.empty();
    }
}
