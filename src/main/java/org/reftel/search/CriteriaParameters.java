package org.reftel.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.search.field.FacetFields;
import org.reftel.search.field.TextFields;
import org.reftel.search.query.DateFilter;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Criteria as parameters of an address. Reading never fails: a parameter or value that makes no sense is left out and named, so
 * that a page can say so, and an answer to a program can be refused.
 *
 * @param unfit what is left out, or taken for something else
 */
public record CriteriaParameters(Criteria criteria, List<UnfitParameter> unfit) {
    private static final String QUERY = "q";
    private static final String MATCH = "match";
    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String VIEW = "view";
    private static final String NOT = "not.";
    private static final int LONGEST_QUERY = 1_000;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 50;
    private static final int MOST_UNFIT = 20;

    /**
     * Reads the parameters of a request.
     *
     * @param others names of parameters that are somebody else's business
     */
    public static CriteriaParameters read(Map<String, List<String>> parameters, Set<String> others) {
        Reading reading = new Reading();
        parameters.forEach((name, values) -> {
            if (!others.contains(name)) {
                values.forEach(value -> reading.read(name, value.strip()));
            }
        });
        return new CriteriaParameters(reading.criteria(), List.copyOf(reading.unfit));
    }

    /** Sentences for the reader of a page. */
    public List<String> ignored() {
        return unfit.stream().map(UnfitParameter::sentence).toList();
    }

    /** The query part of an address, always in the same order, without what is the default; empty for everything. */
    public static String write(Criteria criteria) {
        StringBuilder address = new StringBuilder();
        if (criteria.hasQuery()) {
            add(address, QUERY, criteria.query());
        }
        for (Facet facet : Facet.values()) {
            criteria.included(facet).forEach(value -> add(address, facet.parameter(), value));
            criteria.excluded(facet).forEach(value -> add(address, NOT + facet.parameter(), value));
        }
        if (criteria.match() == Match.ANY) {
            add(address, MATCH, "any");
        }
        criteria.order().ifPresent(order -> add(address, SORT, order.parameter()));
        if (criteria.size() != Criteria.DEFAULT_SIZE) {
            add(address, SIZE, String.valueOf(criteria.size()));
        }
        if (criteria.view() != View.LIST) {
            add(address, VIEW, criteria.view().parameter());
        }
        if (criteria.page() > 1) {
            add(address, PAGE, String.valueOf(criteria.page()));
        }
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        address.append(address.isEmpty() ? "" : "&").append(name).append('=').append(UriUtils.encode(value, UTF_8));
    }

    private static final class Reading {
        private String query = "";
        private final Map<Facet, Set<String>> include = new EnumMap<>(Facet.class);
        private final Map<Facet, Set<String>> exclude = new EnumMap<>(Facet.class);
        private Match match = Match.ALL;
        private Optional<Order> order = Optional.empty();
        private View view = View.LIST;
        private int page = 1;
        private int size = Criteria.DEFAULT_SIZE;
        private final List<UnfitParameter> unfit = new ArrayList<>();

        private void read(String name, String value) {
            if (value.isEmpty()) {
                return;
            }
            switch (name) {
                case QUERY -> query(value);
                case MATCH -> match(value);
                case SORT -> sort(value);
                case VIEW -> View.of(value).ifPresentOrElse(known -> view = known,
                        () -> ignoreNoneOf(VIEW, value, Stream.of(View.values()).map(View::parameter)));
                case PAGE -> page = number(name, value, 1, Integer.MAX_VALUE, page);
                case SIZE -> size = number(name, value, 1, Criteria.LARGEST_SIZE, size);
                default -> facet(name, value);
            }
        }

        private void query(String value) {
            query = value.substring(0, Math.min(value.length(), LONGEST_QUERY));
            if (value.length() > LONGEST_QUERY) {
                say(new UnfitParameter(QUERY, value, "The query has more than " + LONGEST_QUERY + " characters",
                        "it was cut to its first " + LONGEST_QUERY + " characters"));
            }
        }

        private void match(String value) {
            switch (value) {
                case "all" -> match = Match.ALL;
                case "any" -> match = Match.ANY;
                default -> ignore(MATCH, value, "is neither all nor any");
            }
        }

        private void sort(String value) {
            for (Order candidate : Order.values()) {
                if (candidate.parameter().equals(value)) {
                    order = Optional.of(candidate);
                    return;
                }
            }
            ignoreNoneOf(SORT, value, Stream.of(Order.values()).map(Order::parameter));
        }

        private int number(String name, String value, int least, int most, int otherwise) {
            try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
                if (number > most) {
                    say(UnfitParameter.value(name, value, "is more than " + most, most + " was taken"));
                    return most;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            ignore(name, value, "is no number from " + least + " on");
            return otherwise;
        }

        private void facet(String name, String value) {
            boolean excluded = name.startsWith(NOT);
            Optional<Facet> facet = Facet.of(excluded ? name.substring(NOT.length()) : name);
            if (facet.isEmpty()) {
                say(UnfitParameter.unknown(name, value));
            } else if (facet.get() == Facet.DATE && DateFilter.of(value).isEmpty()) {
                ignore(name, value, DateFilter.isReversed(value)
                        ? "ends before it begins"
                        : "is no date like " + DateFilter.FORMS);
            } else if (value.length() > LONGEST_VALUE) {
                ignore(name, value, "is too long");
            } else {
                Set<String> values = (excluded ? exclude : include).computeIfAbsent(facet.get(),
                        _ -> new LinkedHashSet<>());
                if (values.size() < MOST_VALUES) {
                    values.add(normalised(facet.get(), value));
                } else {
                    ignore(name, value, "is one value too many");
                }
            }
        }

        private static String normalised(Facet facet, String value) {
            return switch (facet) {
                case CLASSIFICATION, TAG, CAPTION, PRECEDENCE, ADDRESSEE -> value.toUpperCase(Locale.ROOT);
                case MARKING -> TextFields.marking(value);
                case SIGNER -> FacetFields.signer(value);
                case CONFLICT, FINDING, FEATURE, LENGTH -> value.toLowerCase(Locale.ROOT);
                case DATE, ORIGIN, PERSON, OFFICE, REGION, COUNTRY, LAYOUT -> value;
            };
        }

        private void ignoreNoneOf(String name, String value, Stream<String> known) {
            ignore(name, value, "is none of " + known.collect(Collectors.joining(", ")));
        }

        private void ignore(String name, String value, String why) {
            say(UnfitParameter.value(name, value, why));
        }

        /** Nobody reads more of them. */
        private void say(UnfitParameter parameter) {
            if (unfit.size() < MOST_UNFIT) {
                unfit.add(parameter);
            }
        }

        private Criteria criteria() {
            return new Criteria(query, include, exclude, match, order, page, size, view);
        }
    }
}
