package org.reftel.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.Golden;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What programs rely on: the description, going through all results, asking only for what changed, errors. */
@SeededArchiveTest
class ApiContractTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JsonMapper json;

    @Test
    void descriptionIsTheCommittedOne() throws Exception {
        String description = mvc.perform(get("/api/openapi").header("Host", "evil.example"))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(UTF_8);

        assertThat(description).doesNotContain("evil.example", "localhost");
        Golden.assertMatches("api/openapi.json",
                json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(description)) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"/api/cables/06ALMATY2935,CableInGraph", "/api/wanted,WantedDocument",
        "/api/cables/06STATE113203/cited-by,CitedByPage", "/api/cables,ResultDocument", "/api/tags/prel,TagDocument",
        "/api/people/john-ordway,PersonDocument", "/api/origins/embassy-astana,OriginDocument",
        "/api/timeline,TimelineDocument", "/api/cables/06ALMATY2935/history,CableHistoryDocument",
        "/api/history,LogDocument", "/api/cables/06ALMATY2935/thread,ThreadDocument"})
    void descriptionNamesTheFieldsAsTheyAreSent(String address, String schema) throws Exception {
        JsonNode described = read("/api/openapi").at("/components/schemas/" + schema + "/properties");

        assertThat(described.propertyNames()).containsExactlyInAnyOrderElementsOf(read(address).propertyNames());
    }

    private JsonNode read(String address) throws Exception {
        return json.readTree(mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"newest,'09ASTANA1843,06ALMATY3065,06ALMATY2935,05ALMATY538,ALMATY1856'",
        "oldest,'05ALMATY538,06ALMATY2935,06ALMATY3065,09ASTANA1843,ALMATY1856'"})
    void cursorGoesThroughAllResultsOnce(String sort, String expected) throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int i = 0; i < 10 && cursor != null; i++) {
            JsonNode portion = json.readTree(mvc
                    .perform(get("/api/cables").param("cursor", cursor).param("size", "2").param("sort", sort))
                    .andExpect(status().isOk()).andExpect(jsonPath("$.total").value(5)).andReturn().getResponse()
                    .getContentAsString(UTF_8));
            portion.get("hits").forEach(hit -> seen.add(hit.get("id").asString()));
            cursor = portion.hasNonNull("next_cursor") ? portion.get("next_cursor").asString() : null;
        }
        assertThat(String.join(",", seen)).isEqualTo(expected);
    }

    @Test
    void cursorKeepsQueryAndFilters() throws Exception {
        mvc.perform(get("/api/cables").param("cursor", "").param("q", "OSCE").param("date", "2006"))
                .andExpect(jsonPath("$.total").value(2)).andExpect(jsonPath("$.hits.length()").value(2))
                .andExpect(jsonPath("$.next_cursor").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1155817260", "../../etc", "1.%00"})
    void forgedCursorIsAProblem(String cursor) throws Exception {
        mvc.perform(get("/api/cables").param("cursor", cursor)).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail")
                        .value("The cursor is none that this archive gave out; begin with an empty one."));
    }

    @Test
    void cableThatDidNotChangeIsNotSentAgain() throws Exception {
        MockHttpServletResponse first = mvc.perform(get("/api/cables/06ALMATY2935")).andExpect(status().isOk())
                .andReturn().getResponse();
        String tag = Objects.requireNonNull(first.getHeader("ETag"));

        mvc.perform(get("/api/cables/06ALMATY2935").header("If-None-Match", tag))
                .andExpect(status().isNotModified()).andExpect(content().string(""));
        mvc.perform(get("/api/cables/09ASTANA1843").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/cables/06ALMATY2935/nothing"})
    void addressThatIsNoneIsAProblem(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(404));
        mvc.perform(get("/nothing").header("Accept", "text/html")).andExpect(status().isNotFound())
                .andExpect(result -> assertThat(result.getResponse().getContentAsString(UTF_8))
                        .doesNotContain("\"status\""));
    }

    @Test
    void whoeverWantsToChangeSomethingIsToldThatTheApiIsForReading() throws Exception {
        mvc.perform(post("/api/cables")).andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("Allow", containsString("GET")));
    }
}
