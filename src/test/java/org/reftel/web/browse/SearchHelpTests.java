package org.reftel.web.browse;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.query.QueryLanguage;
import org.reftel.support.SeededArchiveTest;
import org.reftel.web.page.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of the query language. */
@SeededArchiveTest
class SearchHelpTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private CableSearch search;

    @Test
    void everyExampleIsExplainedAndCanBeTried() throws Exception {
        String page = mvc.perform(get("/search-help")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();

        assertThat(page).doesNotContain("??");
        for (SearchHelpController.Section section : SearchHelpController.sections()) {
            for (SearchHelpController.Example example : section.examples()) {
                assertThat(page).contains("href=\"" + example.href().replace("&", "&amp;") + "\"");
                assertThat(QueryLanguage.remarks(example.query())).as(example.query()).isEmpty();
                assertThat(Links.browse(Criteria.everything().withQuery(example.query()))).isEqualTo(example.href());
                mvc.perform(get("/cables").param("q", example.query()))
                        .andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(200, 302));
            }
        }
    }

    @Test
    void everyExampleFindsSomething() {
        assertThat(SearchHelpController.sections().stream().flatMap(section -> section.examples().stream())
                .map(SearchHelpController.Example::query)
                .filter(query -> search.search(Criteria.everything().withQuery(query), Set.of()).total() == 0))
                .isEmpty();
    }

    @Test
    void everyFieldIsExplained() throws Exception {
        String page = mvc.perform(get("/search-help")).andReturn().getResponse().getContentAsString();

        assertThat(QueryLanguage.fields()).hasSize(14).allMatch(field -> page.contains("<code>" + field + ":"));
    }

    @Test
    void emptyResultLeadsThere() throws Exception {
        assertThat(mvc.perform(get("/cables").param("q", "nosuchword")).andReturn().getResponse().getContentAsString())
                .contains("umarof~ for similar spellings",
                        "<a href=\"/search-help\">More of what a search can say</a>");
    }
}
