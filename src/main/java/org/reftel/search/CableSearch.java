package org.reftel.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The port to the index. */
public interface CableSearch {
    /**
     * The asked page of results, with facets.
     *
     * @param more the facets of which more than the first values are wanted
     */
    SearchResult search(Criteria criteria, Set<Facet> more);

    /**
     * Results in order of time behind a place, without facets; the page of the criteria does not count.
     *
     * @param after where to go on; empty for the beginning
     * @throws SearchCutException where it takes too long: a portion that is not whole would look like the last
     */
    SearchResult after(Criteria criteria, Optional<Cursor> after);

    /**
     * How many results there would be.
     *
     * @throws SearchCutException where it takes too long to tell
     */
    long count(Criteria criteria);

    /** How many results each of some criteria would have; those that the time is over for are left out. */
    Map<Criteria, Long> counts(Collection<Criteria> several);

    /**
     * The counts of given values among the results, whatever their rank; values that no result has are at 0, and those that could not
     * be counted in time are left out.
     */
    List<FacetValue> counts(Criteria criteria, Facet facet, Set<String> values);

    /**
     * The keys of all results in the order in which pages show them, in portions, for exports.
     *
     * @throws SearchCutException where it takes too long, before the first portion
     */
    void scroll(Criteria criteria, Consumer<List<Long>> portions);

    /**
     * The keys of the results that came into the archive last, the latest first.
     *
     * @throws SearchCutException where it takes too long to find them all
     */
    List<Long> lastAdded(Criteria criteria, int most);

    /**
     * The most frequent values of a facet among the results, however many are asked for.
     *
     * @throws SearchCutException where it takes too long
     */
    FacetResult top(Criteria criteria, Facet facet, int most);

    /** The same by the counts that are shown, those of cables that only address somebody among them. */
    FacetResult topAsShown(Criteria criteria, Facet facet, int most);

    /**
     * The values of a facet with a word that starts so, whatever their rank, with their counts among the results; those that
     * most results have first.
     */
    List<FacetValue> find(Criteria criteria, Facet facet, String text, int most);

    /** Cables whose subject has the words, the last of which may be the start of one only. */
    List<Suggestion> subjects(String text, int most);

    /** The query with words that no cable has replaced by those that some have; empty where none helps. */
    Optional<String> spelling(String query);

    /**
     * Results a month, the earliest first; undated ones are left out.
     *
     * @throws SearchCutException where it takes too long
     */
    List<FacetValue> months(Criteria criteria);

    /**
     * The results over time, for each classification, and for each of the values that most of them have.
     *
     * @param rows whose values
     */
    Traffic traffic(Criteria criteria, Facet rows);

    /**
     * An answer that depends on what is held alone: worked out when it is first asked for, and again when the index has changed.
     *
     * @param question tells it from other answers; of few different ones only, as they are all kept
     */
    <T> T remembered(Object question, Class<T> kind, Supplier<T> answer);
}
