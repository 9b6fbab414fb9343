package org.reftel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRows;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What any engine behind {@link CableSearch} finds in the five seeds. */
public abstract class CableSearchContract {
    @Autowired
    private CableSearch search;
    @Autowired
    private CableRows rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "chairmanship | 06ALMATY2935 06ALMATY3065 09ASTANA1843 ALMATY1856",
        "chairmanship soros | ``",
        "soros | 05ALMATY538",
        "\"OSCE summit\" | 09ASTANA1843",
        "\"summit OSCE\" | ``",
        "soros OR \"biological threat\" | 05ALMATY538 09ASTANA1843",
        "osce -chairmanship | 05ALMATY538",
        "trajector* | 06ALMATY3065",
        "\"regional organizations\" | 06ALMATY3065",
        "\"political and moral right\" | 06ALMATY3065",
        "kazakhstan's bid | 06ALMATY2935 06ALMATY3065 ALMATY1856",
        "subject:budge | 06ALMATY2935",
        "subject:soros | ``",
        "tag:PHUM | 05ALMATY538 06ALMATY2935 ALMATY1856",
        "tag:\"human rights\" | 05ALMATY538 06ALMATY2935 ALMATY1856",
        "person:umarov | 09ASTANA1843",
        "person:\"Kairat Umarov\" | 09ASTANA1843",
        "person:ordway | 05ALMATY538 06ALMATY2935 06ALMATY3065 ALMATY1856",
        "origin:astana | 09ASTANA1843",
        "origin:almaty soros | 05ALMATY538",
        "(soros OR \"biological threat\") -tag:PHUM | 09ASTANA1843",
        "osce NOT chairmanship | 05ALMATY538",
        "\"moral political\"~3 | 06ALMATY3065",
        "\"moral political\"~0 | ``",
        "trajectry~ | 06ALMATY3065",
        "person:umarof~ | 09ASTANA1843",
        "\"trajectories\" | ``",
        "trajectories | 06ALMATY3065",
        "Kazakhstan,s | 06ALMATY3065",
        "date:2006 chairmanship | 06ALMATY2935 06ALMATY3065",
        "date:2006-08-18.. | 06ALMATY3065 09ASTANA1843",
        "date:undated | ALMATY1856",
        "-date:2006 -date:undated | 05ALMATY538 09ASTANA1843",
        "country:kazakhstan osce soros | 05ALMATY538",
        "classification:unclassified | ALMATY1856",
        "classification:u | ALMATY1856",
        "marking:U marking:C classification:c | ``",
        "from:astana | 09ASTANA1843",
        "signer:hoagland | 09ASTANA1843",
        "caption:sensitive | ALMATY1856",
        "ref:\"05 Almaty 000342\" | 05ALMATY538",
        "tag:(PHUM -PGOV) | 06ALMATY2935 ALMATY1856",
        "tokaev | 05ALMATY538 06ALMATY2935 06ALMATY3065",
        "ministers | 05ALMATY538 06ALMATY2935 06ALMATY3065 09ASTANA1843 ALMATY1856"})
    void queryFinds(String query, String expected) {
        assertThat(identifiers(Criteria.everything().withQuery(query)))
                .containsExactlyInAnyOrderElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void subjectCountsMoreThanText() {
        assertThat(identifiers(Criteria.everything().withQuery("chairmanship"))).startsWith("06ALMATY2935");
    }

    @Test
    void bestParagraphIsNamedAndItsHitsMarked() {
        Hit hit = search.search(Criteria.everything().withQuery("\"political and moral right\""), Set.of()).hits()
                .getFirst();

        assertThat(hit.paragraph()).get().satisfies(paragraph -> {
            assertThat(paragraph.ordinal()).isEqualTo(6);
            assertThat(paragraph.text()).filteredOn(TextPiece::hit).extracting(TextPiece::text)
                    .containsExactly("political and moral right");
        });
    }

    @Test
    void hitsInTheSubjectAreMarked() {
        Hit hit = search.search(Criteria.everything().withQuery("budge"), Set.of()).hits().getFirst();

        assertThat(hit.subject()).containsExactly(new TextPiece("KAZAKHSTAN WILL NOT ", false),
                new TextPiece("BUDGE", true),
                new TextPiece(" ON 2009 OSCE CHAIRMANSHIP", false));
    }

    @Test
    void newestComeFirstAndTheUndatedLastEitherWay() {
        assertThat(identifiers(Criteria.everything())).containsExactly("09ASTANA1843", "06ALMATY3065", "06ALMATY2935",
                "05ALMATY538", "ALMATY1856");
        assertThat(identifiers(Criteria.everything().inOrder(Order.OLDEST))).containsExactly("05ALMATY538",
                "06ALMATY2935",
                "06ALMATY3065", "09ASTANA1843", "ALMATY1856");
    }

    @Test
    void facetsCountEverything() {
        Map<Facet, FacetResult> facets = search.search(Criteria.everything(), Set.of()).facets();

        assertThat(counts(facets, Facet.ORIGIN)).isEqualTo(Map.of("US Office Almaty", 4L, "Embassy Astana", 1L));
        assertThat(counts(facets, Facet.CLASSIFICATION)).isEqualTo(Map.of("CONFIDENTIAL", 4L, "UNCLASSIFIED", 1L));
        assertThat(counts(facets, Facet.TAG)).containsEntry("PREL", 5L).containsEntry("KZ", 5L)
                .containsEntry("PHUM", 3L)
                .containsEntry("POLITICAL", 2L);
        assertThat(counts(facets, Facet.DATE))
                .isEqualTo(Map.of("2009", 1L, "2009-10", 1L, "2006", 2L, "2006-08", 2L, "2005", 1L,
                        "2005-02", 1L, "undated", 1L));
        assertThat(counts(facets, Facet.PERSON)).containsEntry("john-ordway", 4L).containsEntry("kasymzhomart-tokayev",
                3L);
        assertThat(counts(facets, Facet.CAPTION)).isEqualTo(Map.of("SIPDIS", 5L, "SENSITIVE", 1L));
    }

    @Test
    void valuesOfAFacetWithOneValueACableAreAlternativesAndItsCountsIgnoreTheChoice() {
        Criteria criteria = Criteria.everything().toggle(Facet.DATE, "2006").toggle(Facet.DATE, "2005");
        SearchResult result = search.search(criteria, Set.of());

        assertThat(result.total()).isEqualTo(3);
        assertThat(counts(result.facets(), Facet.DATE)).containsEntry("2009", 1L).containsEntry("undated", 1L);
        assertThat(counts(result.facets(), Facet.TAG)).containsEntry("PHUM", 2L);
    }

    @Test
    void severalTagsMustAllBeThereUnlessAnyIsAskedFor() {
        Criteria both = Criteria.everything().toggle(Facet.TAG, "PHUM").toggle(Facet.TAG, "PGOV");

        assertThat(identifiers(both)).containsExactly("05ALMATY538");
        assertThat(counts(search.search(both, Set.of()).facets(), Facet.TAG)).containsEntry("PREL", 1L);
        assertThat(identifiers(both.matching(Match.ANY))).hasSize(5);
    }

    @Test
    void excludedValuesAreNotThere() {
        assertThat(identifiers(Criteria.everything().toggleExcluded(Facet.TAG, "PHUM"))).containsExactly("09ASTANA1843",
                "06ALMATY3065");
    }

    @Test
    void chosenValueStaysInSightAtZero() {
        Criteria criteria = Criteria.everything().withQuery("soros").toggle(Facet.ORIGIN, "Embassy Astana");

        SearchResult result = search.search(criteria, Set.of());

        assertThat(result.total()).isZero();
        assertThat(counts(result.facets(), Facet.ORIGIN)).containsEntry("Embassy Astana", 0L);
    }

    @Test
    void monthsAndRangesAndUndatedNarrow() {
        assertThat(identifiers(Criteria.everything().toggle(Facet.DATE, "2006-08"))).hasSize(2);
        assertThat(identifiers(Criteria.everything().toggle(Facet.DATE, "2005..2006-08-17")))
                .containsExactly("06ALMATY2935", "05ALMATY538");
        assertThat(identifiers(Criteria.everything().toggle(Facet.DATE, "undated"))).containsExactly("ALMATY1856");
    }

    @Test
    void rangesMayHaveNoEnd() {
        assertThat(identifiers(Criteria.everything().toggle(Facet.DATE, "2006-08-18..")))
                .containsExactly("09ASTANA1843", "06ALMATY3065");
        assertThat(identifiers(Criteria.everything().toggle(Facet.DATE, "..2006-08-17")))
                .containsExactly("06ALMATY2935", "05ALMATY538");
    }

    @Test
    void trafficIsThatOfTheResults() {
        Traffic traffic = search.traffic(Criteria.everything().withQuery("chairmanship").toggle(Facet.TAG, "PREL"),
                Facet.TAG);

        assertThat(traffic.months()).containsExactly(new FacetValue("2006-08", 2), new FacetValue("2009-10", 1));
        assertThat(traffic.undated()).isEqualTo(1);
        assertThat(traffic.rows()).containsEntry(new FacetValue("PHUM", 2), List.of(new FacetValue("2006-08", 1)));
        assertThat(traffic.levels().keySet()).extracting(FacetValue::value).contains("CONFIDENTIAL");
    }

    @Test
    void monthsForTheHistogramIgnoreTheChosenDate() {
        SearchResult result = search.search(Criteria.everything().toggle(Facet.DATE, "2006"), Set.of());

        assertThat(result.months()).containsExactly(new FacetValue("2005-02", 1), new FacetValue("2006-08", 2),
                new FacetValue("2009-10", 1));
        assertThat(result.undated()).isEqualTo(1);
    }

    @Test
    void pagesBehindTheEndAreEmptyButCounted() {
        SearchResult result = search.search(Criteria.everything().onPage(1_000_000), Set.of());

        assertThat(result.total()).isEqualTo(5);
        assertThat(result.hits()).isEmpty();
    }

    @Test
    void scrollGivesAllInOrder() {
        List<Long> ids = new ArrayList<>();
        search.scroll(Criteria.everything().inOrder(Order.OLDEST), ids::addAll);

        assertThat(rows.rows(ids)).extracting(CableRow::identifier).startsWith("05ALMATY538").endsWith("ALMATY1856")
                .hasSize(5);
    }

    @Test
    void countsOfGivenValuesIncludeThoseThatNobodyHas() {
        assertThat(search.counts(Criteria.everything(), Facet.TAG, Set.of("NOSUCHTAG")))
                .containsExactly(new FacetValue("NOSUCHTAG", 0));
    }

    private List<String> identifiers(Criteria criteria) {
        List<Long> ids = search.search(criteria, Set.of()).hits().stream().map(Hit::cableId).toList();
        return rows.rows(ids).stream().map(CableRow::identifier).toList();
    }

    private static Map<String, Long> counts(Map<Facet, FacetResult> facets, Facet facet) {
        return facets.getOrDefault(facet, new FacetResult(facet, List.of(), 0)).values().stream()
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }
}
