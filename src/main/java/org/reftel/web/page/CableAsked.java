package org.reftel.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;

/**
 * How somebody wants to see a cable; the address of the page is all that knows it.
 *
 * @param document the start of the hash of another document of the cable; empty for the one it is shown from
 * @param repairsHidden whether repairs are left unmarked
 * @param unclassifiedOnly whether paragraphs with a higher marking, or none, are left out
 * @param result what was asked for when the cable was found
 */
public record CableAsked(View view, String document, boolean repairsHidden, boolean unclassifiedOnly,
        Optional<Criteria> result) {
    private static final String VIEW = "view";
    private static final String DOCUMENT = "document";
    private static final String REPAIRS = "repairs";
    private static final String HIDE = "hide";
    private static final String ONLY = "only";
    private static final String UNCLASSIFIED = "unclassified";

    /** A way to look at a cable. */
    public enum View {
        READING, SIDE_BY_SIDE, AS_RECEIVED;

        public String parameter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static View of(String parameter) {
            return Stream.of(values()).filter(view -> view.parameter().equals(parameter)).findFirst().orElse(READING);
        }
    }

    /** For reading, and nothing else asked. */
    static CableAsked plainly() {
        return new CableAsked(View.READING, "", false, false, Optional.empty());
    }

    /** Never fails. What makes no sense is left out in silence: others hang parameters of their own on shared addresses. */
    public static CableAsked of(Map<String, List<String>> parameters) {
        Criteria criteria = CriteriaParameters.read(parameters, Set.of(VIEW, DOCUMENT, REPAIRS, ONLY)).criteria();
        View view = View.of(first(parameters, VIEW));
        return new CableAsked(view, view == View.AS_RECEIVED ? first(parameters, DOCUMENT) : "",
                first(parameters, REPAIRS).equals(HIDE), first(parameters, ONLY).equals(UNCLASSIFIED),
                criteria.hasQuery() || criteria.hasFilters() ? Optional.of(criteria) : Optional.empty());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public CableAsked in(View other) {
        return new CableAsked(other, "", repairsHidden, unclassifiedOnly, result);
    }

    public CableAsked hidingRepairs(boolean hidden) {
        return new CableAsked(view, document, hidden, unclassifiedOnly, result);
    }

    public CableAsked onlyUnclassified(boolean only) {
        return new CableAsked(view, document, repairsHidden, only, result);
    }

    /** The same for another page of the result. */
    public CableAsked onPage(int page) {
        return new CableAsked(view, "", repairsHidden, unclassifiedOnly, result.map(criteria -> criteria.onPage(page)));
    }

    public String query() {
        return result.map(Criteria::query).orElse("");
    }

    /** The address of a cable seen so. */
    public String address(String identifier) {
        String own = Stream.of(view == View.READING ? "" : VIEW + "=" + view.parameter(),
                document.isEmpty() ? "" : DOCUMENT + "=" + Links.encoded(document),
                repairsHidden ? REPAIRS + "=" + HIDE : "", unclassifiedOnly ? ONLY + "=" + UNCLASSIFIED : "",
                result.map(CriteriaParameters::write).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return Links.withQuery(Links.cable(identifier), own);
    }
}
