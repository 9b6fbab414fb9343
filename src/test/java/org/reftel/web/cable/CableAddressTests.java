package org.reftel.web.cable;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Every page of a cable is found by every spelling of its identifier, and as it was asked for. */
@SeededArchiveTest
class CableAddressTests {
    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"?view=side-by-side&q=osce", "/cited-by?page=2", "/thread?steps=3", "/history", "/witnesses?with=abc",
        "/cite?paragraph=p2", ".pdf?only=unclassified", ".txt", ".bib", ".ris", ".csl.json", "/source"})
    void otherSpellingsLeadToTheSamePage(String rest) throws Exception {
        mvc.perform(get(URI.create("/cables/06almaty2935" + rest)))
                .andExpect(redirectedUrl("/cables/06ALMATY2935" + rest));
        mvc.perform(get(URI.create("/cables/06%20Almaty%20002935" + rest)))
                .andExpect(redirectedUrl("/cables/06ALMATY2935" + rest));
    }

    @ParameterizedTest
    @CsvSource({"''", "/cited-by", "/thread?steps=1"})
    void soItIsForCablesThatAreOnlyCited(String rest) throws Exception {
        mvc.perform(get(URI.create("/cables/06state113203" + rest)))
                .andExpect(redirectedUrl("/cables/06STATE113203" + rest));
    }

    @ParameterizedTest
    @CsvSource({"''", "/cited-by", "/thread", "/history", "/witnesses", "/cite", ".pdf", "/source"})
    void whatNobodyKnowsIsNotThere(String rest) throws Exception {
        mvc.perform(get("/cables/07nowhere1" + rest)).andExpect(status().isNotFound());
    }

    @Test
    void programsAreAnsweredAtOnce() throws Exception {
        mvc.perform(get("/api/cables/06state113203/cited-by")).andExpect(jsonPath("$.id").value("06STATE113203"));
    }
}
