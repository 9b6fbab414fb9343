package org.reftel.web.browse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Results by number, by open ranges of dates, and as files. */
@SeededArchiveTest
class BrowsePagesTests {
    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"06ALMATY2935", "06 Almaty 2935"})
    void heldCableOutsideTheFiltersIsNamedAndLinked(String number) throws Exception {
        assertThat(page("/cables?q=" + number + "&classification=SECRET")).contains("lies outside the filters",
                "<a href=\"/cables/06ALMATY2935\">06ALMATY2935</a>").doesNotContain("There is no cable");
    }

    @Test
    void heldCableInsideTheFiltersIsFoundByItsNumber() throws Exception {
        assertThat(page("/cables?q=06ALMATY2935&tag=PHUM")).contains("/cables/06ALMATY2935?q=06ALMATY2935")
                .doesNotContain("There is no cable", "lies outside the filters");
    }

    @Test
    void cableThatIsNotHeldIsSaidNotToBe() throws Exception {
        assertThat(page("/cables?q=06ALMATY9999&tag=PHUM")).contains("There is no cable 06ALMATY9999");
    }

    @ParameterizedTest
    @CsvSource({"2006-08-18..,2 cables,18 August 2006 on", "..2005,1 cable,until 2005"})
    void rangesOfDatesMayHaveNoEnd(String range, String heading, String chip) throws Exception {
        assertThat(page("/cables?date=" + range)).contains(heading + "</h1>", chip).doesNotContain("is no date");
        assertThat(page("/timeline?date=" + range)).doesNotContain("is no date", "says nothing here");
    }

    @Test
    void oneTypedDateIsARangeWithoutEnd() throws Exception {
        mvc.perform(get("/cables?from=2006-08-18&to=")).andExpect(redirectedUrl("/cables?date=2006-08-18.."));
        mvc.perform(get("/cables?from=&to=2005")).andExpect(redirectedUrl("/cables?date=..2005"));
    }

    @Test
    void resultsAreOfferedAsFiles() throws Exception {
        assertThat(page("/cables?tag=PHUM&page=2&view=table")).contains("href=\"/cables.csv?tag=PHUM\"",
                "href=\"/cables.jsonl?tag=PHUM\"", "href=\"/cables.bib?tag=PHUM\"", "href=\"/cables.ris?tag=PHUM\"");
    }

    @ParameterizedTest
    @CsvSource({"/wanted?year=soon,“soon” of “year”", "/people?letter=12,“12” of “letter”",
        "/people?page=soon,“soon” of “page”"})
    void whatIsLeftOutIsSaid(String address, String words) throws Exception {
        assertThat(page(address)).contains(words);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
