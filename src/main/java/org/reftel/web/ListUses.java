package org.reftel.web;

import java.util.ArrayList;
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
import org.springframework.stereotype.Component;

/** Finds the cables that use what a list explains. */
@Component
class ListUses {
    private static final int KIND = 1;
    private static final int NAME_OF_PRECEDENCE = 2;

    private final CableSearch search;
    private final Vocabulary vocabulary;

    ListUses(CableSearch search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    /**
     * Cables that use something.
     *
     * @param count how many; empty where only a search for the words can tell
     */
    record Use(Optional<Long> count, String href) {}

    private record Value(Facet facet, String value) {}

    /** Of each of these rows, in their order; empty where no cable here uses it, or none could be found by it. */
    List<Optional<Use>> of(ReferenceList list, List<List<String>> rows) {
        List<Optional<Value>> values = rows.stream().map(row -> value(list.name(), row)).toList();
        Map<Facet, Set<String>> asked = new EnumMap<>(Facet.class);
        values.forEach(value -> value.ifPresent(
                v -> asked.computeIfAbsent(v.facet, _ -> new LinkedHashSet<>()).add(v.value)));
        Map<Value, Long> counts = new HashMap<>();
        asked.forEach((facet, wanted) -> {
            for (FacetValue counted : search.counts(Criteria.everything(), facet, wanted)) {
                counts.put(new Value(facet, counted.value()), counted.count());
            }
        });
        List<Optional<Use>> uses = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> words = words(list.name(), rows.get(i));
            uses.add(values.get(i).isPresent()
                    ? values.get(i).filter(value -> counts.getOrDefault(value, 0L) > 0)
                            .map(value -> new Use(Optional.ofNullable(counts.get(value)),
                                    Links.browse(value.facet, value.value)))
                    : words.map(query -> new Use(Optional.empty(),
                            Links.browse(Criteria.everything().withQuery(query)))));
        }
        return uses;
    }

    private Optional<Value> value(String list, List<String> row) {
        String first = row.getFirst();
        return switch (list) {
            case "precedence" -> Optional.of(new Value(Facet.PRECEDENCE, row.get(NAME_OF_PRECEDENCE)));
            case "markings" -> Optional.of(marking(first, row.get(KIND)));
            case "tags" -> Optional.of(new Value(Facet.TAG, vocabulary.tags().canonical(first)));
            case "posts" -> Optional.of(new Value(Facet.ORIGIN, row.get(1)));
            case "agencies" -> Optional.of(new Value(Facet.ADDRESSEE, row.get(1).toUpperCase(Locale.ROOT)));
            case "regions" -> Optional.of(new Value(Facet.REGION, first));
            default -> Optional.empty();
        };
    }

    private static Value marking(String marking, String kind) {
        return switch (kind) {
            case "portion" -> new Value(Facet.MARKING, marking.substring(1, marking.length() - 1));
            case "classification" -> new Value(Facet.CLASSIFICATION, marking);
            default -> new Value(Facet.CAPTION, marking);
        };
    }

    /** What cables say only in their text is looked for there, word by word. */
    private static Optional<String> words(String list, List<String> row) {
        return list.equals("bureaus") || list.equals("abbreviations")
                ? Optional.of("\"" + row.getFirst().replace("\"", "") + "\"")
                : Optional.empty();
    }
}
