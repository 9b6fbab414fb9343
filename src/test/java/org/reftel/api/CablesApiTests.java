package org.reftel.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reftel.archive.SpreadsheetGuard;
import org.reftel.support.Golden;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SeededArchiveTest
class CablesApiTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private ArchiveExport export;
    @Autowired
    private JsonMapper json;

    @Test
    void searchAnswersTotalFacetsAndHits() throws Exception {
        mvc.perform(get("/api/cables").param("q", "\"OSCE summit\"").param("tag", "PREL")).andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1)).andExpect(jsonPath("$.facets.tag[0].label").isNotEmpty())
                .andExpect(jsonPath("$.facets.date[0].value").value("2009-10"))
                .andExpect(jsonPath("$.hits", hasSize(1))).andExpect(jsonPath("$.hits[0].id").value("09ASTANA1843"))
                .andExpect(jsonPath("$.hits[0].paragraph.n").value(2))
                .andExpect(jsonPath("$.hits[0].origin").value("Embassy Astana"));
    }

    @Test
    void whatMakesNoSenseIsNamed() throws Exception {
        mvc.perform(get("/api/cables").param("date", "x").param("nonsense", "1"))
                .andExpect(jsonPath("$.ignored", hasSize(2)))
                .andExpect(jsonPath("$.total").value(5));
    }

    @Test
    void cableHasAllItsFields() throws Exception {
        String body = mvc.perform(get("/api/cables/06ALMATY2935")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();

        Golden.assertMatches("api/06ALMATY2935.json",
                json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(body)) + "\n");
    }

    @Test
    void inferredOriginIsApartFromAStatedOne() throws Exception {
        mvc.perform(get("/api/cables/ALMATY1856")).andExpect(jsonPath("$.origin").isEmpty())
                .andExpect(jsonPath("$.inferred_origin").value("US Office Almaty"));
    }

    @Test
    void unknownCableIsAProblemInJson() throws Exception {
        mvc.perform(get("/api/cables/99NOWHERE1")).andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value("There is no cable 99NOWHERE1 in this archive."));
    }

    @Test
    void resultsAsCsvHaveOneRowACable() throws Exception {
        MvcResult started = mvc.perform(get("/cables.csv").param("tag", "PHUM")).andExpect(request().asyncStarted())
                .andReturn();
        String csv = mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsString();

        assertThat(csv.lines()).hasSize(4).first().asString()
                .startsWith("id,date,origin,origin_inferred,classification,subject");
        assertThat(csv).contains("ALMATY1856,,US Office Almaty,true,UNCLASSIFIED//FOR OFFICIAL USE ONLY,");
    }

    @Test
    void cellsThatASpreadsheetWouldCalculateAreGuarded() {
        assertThat(List.of("=1+1", "+1", "-1", "@a", "\tx", "\rx", "plain", "")).map(SpreadsheetGuard::guard)
                .containsExactly("'=1+1", "'+1", "'-1", "'@a", "'\tx", "'\rx", "plain", "");
    }

    @Test
    void exportHasAllCablesInTheOrderOfTheirIdentifiers() {
        List<String> lines = new ArrayList<>();
        export.write(lines::add);

        assertThat(lines).map(line -> json.readTree(line).get("id").asString()).containsExactly("05ALMATY538",
                "06ALMATY2935",
                "06ALMATY3065", "09ASTANA1843", "ALMATY1856");
        List<String> again = new ArrayList<>();
        export.write(again::add);
        assertThat(again).isEqualTo(lines);
    }
}
