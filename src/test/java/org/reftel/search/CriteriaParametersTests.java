package org.reftel.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reftel.search.query.DateFilter;

import static org.assertj.core.api.Assertions.assertThat;

class CriteriaParametersTests {
    @Test
    void parametersAreReadAndWrittenBack() {
        Criteria criteria = read(
                Map.of("q", List.of("\"OSCE & summit\""), "date", List.of("2006-01..2006-08", "undated"), "tag",
                        List.of("prel", "KZ"), "not.origin", List.of("US Office Almaty"), "match", List.of("any"),
                        "sort", List.of("oldest"),
                        "page", List.of("3"), "size", List.of("50")))
                .criteria();

        assertThat(criteria.included(Facet.DATE)).containsExactly("2006-01..2006-08", "undated");
        assertThat(criteria.included(Facet.TAG)).containsExactly("PREL", "KZ");
        assertThat(criteria.excluded(Facet.ORIGIN)).containsExactly("US Office Almaty");
        assertThat(criteria.order()).isEqualTo(Optional.of(Order.OLDEST));
        assertThat(CriteriaParameters.write(criteria))
                .isEqualTo("q=%22OSCE%20%26%20summit%22&date=2006-01..2006-08&date=undated"
                        + "&not.origin=US%20Office%20Almaty&tag=PREL&tag=KZ&match=any&sort=oldest&size=50&page=3");
    }

    @Test
    void everythingHasNoParameters() {
        assertThat(CriteriaParameters.write(Criteria.everything())).isEmpty();
    }

    @Test
    void badValuesAreIgnoredAndNamed() {
        CriteriaParameters read = read(
                Map.of("date", List.of("2006-13"), "sort", List.of("'; drop table"), "page", List.of("-1"),
                        "size", List.of("100000"), "colour", List.of("blue"), "match", List.of("some")));

        assertThat(read.criteria())
                .isEqualTo(new Criteria("", Map.of(), Map.of(), Match.ALL, Optional.empty(), 1, 100, View.LIST));
        assertThat(read.ignored()).hasSize(6).anyMatch(s -> s.contains("2006-13")).anyMatch(s -> s.contains("colour"));
    }

    @Test
    void templateSignsInValuesStayText() {
        Criteria criteria = Criteria.everything().toggle(Facet.ORIGIN, "{x} {v0} %20");

        assertThat(CriteriaParameters.write(criteria)).isEqualTo("origin=%7Bx%7D%20%7Bv0%7D%20%2520");
    }

    @Test
    void toggleTakesBackWhatItChose() {
        Criteria chosen = Criteria.everything().onPage(4).toggle(Facet.TAG, "PREL");

        assertThat(chosen.page()).isEqualTo(1);
        assertThat(chosen.toggle(Facet.TAG, "PREL")).isEqualTo(Criteria.everything());
    }

    @Test
    void datesThatDoNotExistAreNone() {
        assertThat(DateFilter.of("2006-02-31")).isEmpty();
        assertThat(DateFilter.of("2006-08..2006-01")).isEmpty();
        assertThat(DateFilter.of("..")).isEmpty();
        assertThat(DateFilter.of("soon..")).isEmpty();
        assertThat(DateFilter.of("2006")).get().extracting(d -> d.to().orElseThrow().toString())
                .isEqualTo("2006-12-31");
        assertThat(DateFilter.of("2008-02")).get().extracting(d -> d.to().orElseThrow().toString())
                .isEqualTo("2008-02-29");
    }

    private static CriteriaParameters read(Map<String, List<String>> parameters) {
        return CriteriaParameters.read(parameters, Set.of());
    }
}
