package org.reftel.search.lucene;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.SearchCutException;
import org.reftel.search.SearchResult;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Searches for which there is no time. */
@SeededArchiveTest
@TestPropertySource(properties = "reftel.search.budget=1ns")
class CutSearchTests {
    private static final String CUT = "was cut off";

    @Autowired
    private CableSearch search;
    @Autowired
    private MockMvc mvc;

    @Test
    void cutSearchSaysSoAndCountsNothing() {
        SearchResult result = search.search(Criteria.everything().withQuery("osce"), Set.of());

        assertThat(result.cut()).isTrue();
        assertThat(result.remarks()).anyMatch(remark -> remark.contains(CUT));
        assertThat(result.facets()).isEmpty();
    }

    @Test
    void countsThatTookTooLongAreLeftOut() {
        Criteria phrase = Criteria.everything().withQuery("\"human rights\"");

        assertThat(search.counts(phrase, Facet.TAG, Set.of("PREL"))).isEmpty();
        assertThat(search.counts(phrase, Facet.DATE, Set.of("2006"))).isEmpty();
        assertThat(search.counts(Criteria.everything().toggle(Facet.TAG, "PREL"), Facet.DATE, Set.of("2006..2007")))
                .hasSize(1);
    }

    @Test
    void filtersAloneAreNeverCut() {
        SearchResult result = search.search(Criteria.everything().toggle(Facet.TAG, "PREL"), Set.of());

        assertThat(result.cut()).isFalse();
        assertThat(result.facets()).containsKey(Facet.TAG);
        assertThat(search.search(Criteria.everything().toggle(Facet.DATE, "2005-01..2006-12"), Set.of()).cut())
                .isFalse();
    }

    @Test
    void pageOfACutSearchIsNoPageOfNothingFound() throws Exception {
        mvc.perform(get("/cables").param("q", "osce")).andExpect(status().isOk())
                .andExpect(content().string(containsString(CUT)))
                .andExpect(content().string(not(containsString("Nothing was found"))))
                .andExpect(content().string(not(containsString("lies behind the end"))))
                .andExpect(content().string(not(containsString("Previous"))))
                .andExpect(content().string(not(containsString(">0 cables<"))))
                // how much the engine finds before it looks at its clock is its own business
                .andExpect(content().string(anyOf(containsString("<article class=\"row"),
                        allOf(containsString("could be shown in time"),
                                containsString("href=\"/cables?q=osce\">Try again</a>")))));
        mvc.perform(get("/timeline").param("q", "osce")).andExpect(status().isOk())
                .andExpect(content().string(containsString(CUT)))
                .andExpect(content().string(not(containsString("No cable here that fits"))));
    }

    @Test
    void partOfAResultDoesNotPassForTheWhole() throws Exception {
        assertThatThrownBy(() -> search.scroll(Criteria.everything().withQuery("osce"), _ -> {}))
                .isInstanceOf(SearchCutException.class);
        assertThatThrownBy(() -> search.count(Criteria.everything().withQuery("\"human rights\"")))
                .isInstanceOf(SearchCutException.class);
        MockHttpServletResponse page = mvc.perform(get("/api/cables?q=osce")).andReturn().getResponse();
        if (page.getStatus() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
            assertThat(page.getContentAsString()).contains(CUT).doesNotContain("\"total\":0");
        }
        for (String address : new String[]{"/api/cables?cursor=&q=osce", "/api/timeline?q=osce"}) {
            mvc.perform(get(address)).andExpect(status().isServiceUnavailable())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        }
        MvcResult started = mvc.perform(get("/cables.csv?q=osce")).andReturn();
        mvc.perform(asyncDispatch(started)).andExpect(status().isServiceUnavailable())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void feedOfACutSearchIsToBeAskedForLater() throws Exception {
        mvc.perform(get("/cables.atom").param("q", "osce")).andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"));
    }
}
