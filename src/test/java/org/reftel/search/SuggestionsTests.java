package org.reftel.search;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveTest
class SuggestionsTests {
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private CableSearch search;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "06 alm | CABLE | 06ALMATY2935", "2006 Almaty 30 | CABLE | 06ALMATY3065", "astana | ORIGIN | Embassy Astana",
        "phu | TAG | PHUM", "human r | TAG | PHUM", "tokay | PERSON | kasymzhomart-tokayev",
        "kazakhstan will not bu | SUBJECT | 06ALMATY2935"})
    void lettersTypedSoFarLeadToWhatTheyMayMean(String typed, Suggestion.Kind kind, String value) {
        assertThat(suggestions.of(typed)).filteredOn(suggestion -> suggestion.kind() == kind)
                .extracting(Suggestion::value).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"person:tokay | PERSON | kasymzhomart-tokayev",
        "Person: \"tokay | PERSON | kasymzhomart-tokayev", "tag:human r | TAG | PHUM",
        "from:astana | ORIGIN | Embassy Astana", "subject:kazakhstan will not bu | SUBJECT | 06ALMATY2935"})
    void behindAFieldOnlyWhatItHasIsSuggested(String typed, Suggestion.Kind kind, String value) {
        assertThat(suggestions.of(typed)).extracting(Suggestion::value).contains(value);
        assertThat(suggestions.of(typed)).extracting(Suggestion::kind).containsOnly(kind);
    }

    @Test
    void tagsTellTheirMeaningAndTheirCables() {
        assertThat(suggestions.of("phum")).filteredOn(suggestion -> suggestion.kind() == Suggestion.Kind.TAG)
                .singleElement().satisfies(tag -> {
                    assertThat(tag.words()).isEqualTo("Human Rights");
                    assertThat(tag.cables()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "  k ", "'; drop table cable", "\"*?:(", "%%%", "\\\\", "person:", "person:a",
        "caption:alm"})
    void nothingIsSuggestedForWhatIsNoStartOfAnything(String typed) {
        assertThat(suggestions.of(typed)).isEmpty();
    }

    @Test
    void valuesOfAFacetAreFoundByTheStartOfAnyWordWhateverTheirRank() {
        assertThat(search.find(Criteria.everything(), Facet.PERSON, "umar", 10)).extracting(FacetValue::value)
                .containsExactly("kairat-umarov");
        assertThat(search.find(Criteria.everything(), Facet.ADDRESSEE, "secstate", 10))
                .anySatisfy(value -> assertThat(value.value()).startsWith("SECSTATE"));
        assertThat(search.find(Criteria.everything(), Facet.ORIGIN, "mba", 10)).isEmpty();
    }

    @Test
    void wordThatNoCableHasIsReplacedByOneThatSomeHave() {
        assertThat(search.spelling("chairmanshp OSCE")).contains("chairmanship OSCE");
        assertThat(search.spelling("OSCE")).isEmpty();
        assertThat(search.spelling("qqqqqqqq")).isEmpty();
    }

    @Test
    void facetsThatNobodyLooksAtAreNotCounted() {
        Criteria everything = Criteria.everything();

        assertThat(search.search(everything, Set.of()).facets()).doesNotContainKeys(Facet.PRECEDENCE, Facet.REGION);
        assertThat(search.search(everything, Set.of(Facet.PRECEDENCE, Facet.REGION)).values(Facet.REGION))
                .contains(new FacetValue("South and Central Asia", 5));
        assertThat(search.search(everything.toggle(Facet.FEATURE, "partial"), Set.of()).values(Facet.FEATURE))
                .extracting(FacetValue::value).contains("partial", "repaired");
    }

    @Test
    void daysOfAChosenMonthAndAChosenRangeAreCounted() {
        List<FacetValue> month = search.search(Criteria.everything().toggle(Facet.DATE, "2006-08"), Set.of())
                .values(Facet.DATE);
        List<FacetValue> range = search
                .search(Criteria.everything().toggle(Facet.DATE, "2006-08-10..2006-08-20"), Set.of())
                .values(Facet.DATE);

        assertThat(month).contains(new FacetValue("2006-08-17", 1), new FacetValue("2006-08-28", 1));
        assertThat(range).contains(new FacetValue("2006-08-10..2006-08-20", 1));
    }
}
