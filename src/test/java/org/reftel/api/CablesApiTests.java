package org.reftel.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.SpreadsheetGuard;
import org.reftel.support.Golden;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
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
    void whatMakesNoSenseIsRefusedByName() throws Exception {
        mvc.perform(get("/api/cables").param("date", "x").param("nonsense", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail")
                        .value(containsString("The value “x” of “date” is no date like 2006, 2006-08")))
                .andExpect(jsonPath("$.parameters[*].name").value(containsInAnyOrder("date", "nonsense")))
                .andExpect(jsonPath("$.parameters[*].value").value(containsInAnyOrder("x", "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cables?tag=PREL&sort=best", "/api/cables?more=colour", "/api/cables?page=soon",
        "/cables.csv?orign=Embassy%20Astana", "/cables.ris?date=2006-13", "/api/timeline?date=soon",
        "/api/timeline?by=colour", "/api/timeline?from=soon", "/api/timeline?from=2009&to=2006",
        "/api/wanted?year=soon", "/api/wanted?page=0", "/wanted.csv?year=soon", "/api/people?letter=12",
        "/api/people?page=-1", "/api/cables/06ALMATY2935/thread?steps=9",
        "/api/cables/06ALMATY2935/cited-by?page=x", "/api/history/2026-05?kind=bogus"})
    void parameterThatCannotBeReadIsNotLeftOut(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.parameters[0].name").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"06ALMATY2935", "06 Almaty 002935"})
    void cableIsFoundByItsNumber(String number) throws Exception {
        mvc.perform(get("/api/cables").param("q", number)).andExpect(jsonPath("$.hits[0].id").value("06ALMATY2935"));
        mvc.perform(get("/api/cables").param("q", number).param("tag", "PHUM"))
                .andExpect(jsonPath("$.hits[0].id").value("06ALMATY2935"));
    }

    @Test
    void hitsTellTheLevelThatIsFilteredBy() throws Exception {
        mvc.perform(get("/api/cables").param("classification", "unclassified"))
                .andExpect(jsonPath("$.hits[0].level").value("UNCLASSIFIED"))
                .andExpect(jsonPath("$.hits[0].classification").value("UNCLASSIFIED//FOR OFFICIAL USE ONLY"));
    }

    @Test
    void moreOfAFacetIsForTheAsking() throws Exception {
        mvc.perform(get("/api/cables")).andExpect(jsonPath("$.facets.person", hasSize(10)))
                .andExpect(jsonPath("$.facets.region").doesNotExist());
        mvc.perform(get("/api/cables").param("more", "person").param("more", "region"))
                .andExpect(jsonPath("$.facets.person", hasSize(greaterThan(10))))
                .andExpect(jsonPath("$.facets.region[0].value").value("South and Central Asia"));
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
        String csv = export("/cables.csv?tag=PHUM");

        assertThat(csv.lines()).hasSize(4).first().asString()
                .startsWith("id,date,origin,origin_inferred,classification,level,subject");
        assertThat(csv)
                .contains("ALMATY1856,,US Office Almaty,true,UNCLASSIFIED//FOR OFFICIAL USE ONLY,UNCLASSIFIED,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=chairmanship", "q=osce&sort=oldest", "q=minister&sort=newest", "q=osce OR soros"})
    void exportsHaveAllResultsInTheOrderOfThePage(String parameters) throws Exception {
        List<String> page = new ArrayList<>();
        json.readTree(mvc.perform(get("/api/cables?" + parameters)).andReturn().getResponse()
                .getContentAsString(UTF_8)).get("hits").forEach(hit -> page.add(hit.get("id").asString()));

        assertThat(export("/cables.csv?" + parameters).lines().skip(1)).hasSizeGreaterThan(1)
                .map(line -> line.substring(0, line.indexOf(','))).containsExactlyElementsOf(page);
        assertThat(export("/cables.jsonl?" + parameters).lines()).map(line -> json.readTree(line).get("id").asString())
                .containsExactlyElementsOf(page);
    }

    @Test
    void resultsAsCitationsAreAFileForReferenceManagers() throws Exception {
        assertThat(export("/cables.bib?tag=PHUM").lines().filter(line -> line.startsWith("@techreport{"))).hasSize(3)
                .contains("@techreport{cable06almaty2935,");
        assertThat(export("/cables.bib?tag=PHUM"))
                .contains(mvc.perform(get("/cables/06ALMATY2935.bib")).andReturn().getResponse()
                        .getContentAsString(UTF_8));
        assertThat(export("/cables.ris?tag=PHUM"))
                .contains(mvc.perform(get("/cables/ALMATY1856.ris")).andReturn().getResponse()
                        .getContentAsString(UTF_8));
    }

    private String export(String address) throws Exception {
        MvcResult started = mvc.perform(get(address)).andExpect(request().asyncStarted()).andReturn();
        return mvc.perform(asyncDispatch(started)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
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
