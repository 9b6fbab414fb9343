package org.reftel.web.browse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.search.Facet;
import org.reftel.web.page.Links;

/**
 * How a reader looks at the facets, which changes nothing of what is found.
 *
 * @param more facets opened wide
 * @param find texts of find boxes
 * @param byName whether values stand in the order of their names
 * @param wholeArchive whether values have the counts of the whole archive, and not of the results
 */
public record FacetOpening(Set<Facet> more, Map<Facet, String> find, boolean byName, boolean wholeArchive) {
    static final String FIND = "find.";
    private static final String MORE = "more";
    private static final String BY = "by";
    private static final String NAME = "name";
    private static final String COUNTS = "counts";
    private static final String ARCHIVE = "archive";
    private static final int LONGEST_FIND = 100;

    /** Nothing opened. */
    public static FacetOpening closed() {
        return new FacetOpening(Set.of(), Map.of(), false, false);
    }

    /** Reads the parameters of a request; what makes no sense is as if it were not there. */
    static FacetOpening of(Map<String, List<String>> parameters) {
        Set<Facet> more = EnumSet.noneOf(Facet.class);
        parameters.getOrDefault(MORE, List.of()).forEach(name -> Facet.of(name).ifPresent(more::add));
        Map<Facet, String> find = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String text = parameters.getOrDefault(FIND + facet.parameter(), List.of("")).getFirst().strip();
            if (!text.isEmpty()) {
                find.put(facet, text.substring(0, Math.min(text.length(), LONGEST_FIND)));
                more.add(facet);
            }
        }
        return new FacetOpening(more, find, parameters.getOrDefault(BY, List.of()).contains(NAME),
                parameters.getOrDefault(COUNTS, List.of()).contains(ARCHIVE));
    }

    /** The names of its parameters. */
    static Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(List.of(MORE, BY, COUNTS));
        for (Facet facet : Facet.values()) {
            names.add(FIND + facet.parameter());
        }
        return names;
    }

    /** The facets to be counted widely; an opened list of origins stands under regions and countries. */
    Set<Facet> counted() {
        Set<Facet> counted = new LinkedHashSet<>(more);
        if (more.contains(Facet.ORIGIN) && find.isEmpty()) {
            counted.addAll(List.of(Facet.REGION, Facet.COUNTRY));
        }
        return counted;
    }

    boolean isOpen(Facet facet) {
        return more.contains(facet);
    }

    Optional<String> sought(Facet facet) {
        return Optional.ofNullable(find.get(facet));
    }

    FacetOpening with(Facet facet) {
        Set<Facet> opened = EnumSet.of(facet);
        opened.addAll(more);
        return new FacetOpening(opened, find, byName, wholeArchive);
    }

    FacetOpening inOrder(boolean ofNames) {
        return new FacetOpening(more, find, ofNames, wholeArchive);
    }

    FacetOpening counting(boolean everything) {
        return new FacetOpening(more, find, byName, everything);
    }

    /** An address of results that keeps how the facets are looked at. */
    String keep(String address) {
        StringBuilder kept = new StringBuilder(address);
        more.forEach(facet -> add(kept, MORE, facet.parameter()));
        find.forEach((facet, text) -> add(kept, FIND + facet.parameter(), text));
        if (byName) {
            add(kept, BY, NAME);
        }
        if (wholeArchive) {
            add(kept, COUNTS, ARCHIVE);
        }
        return kept.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
                .append(Links.encoded(value));
    }
}
