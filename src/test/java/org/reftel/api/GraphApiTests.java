package org.reftel.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The web between cables as JSON and CSV. */
@ArchiveTest
class GraphApiTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        ingest(CableText.numbered("ROME 000010"));
        ingest(CableText.numbered("OSLO 000007").referring("A. ROME 10\nB. ROME 12")
                .saying("1. (C) The plan of ref B is bold."));
    }

    private void ingest(CableText cable) throws IOException {
        Files.writeString(folder.resolve(Integer.toHexString(cable.text().hashCode()) + ".txt"), cable.text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void cableTellsItsPlaceInTheWeb() throws Exception {
        mvc.perform(get("/api/cables/07ROME10")).andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("07ROME10"))
                .andExpect(jsonPath("$.cited_by.ids[0]").value("07OSLO7"))
                .andExpect(jsonPath("$.cited_together[0].id").value("07ROME12"))
                .andExpect(jsonPath("$.cited_together[0].held").value(false))
                .andExpect(jsonPath("$.neighbours.numbers[1].state").value("unknown"))
                .andExpect(jsonPath("$.neighbours.numbers[2].id").value("07ROME12"));
    }

    @Test
    void cableIsSentAgainWhenAnotherComesToCiteIt() throws Exception {
        String tag = Objects.requireNonNull(
                mvc.perform(get("/api/cables/07ROME10")).andReturn().getResponse().getHeader("ETag"));
        mvc.perform(get("/api/cables/07ROME10").header("If-None-Match", tag)).andExpect(status().isNotModified());
        ingest(CableText.numbered("PARIS 000021").referring("ROME 10"));

        mvc.perform(get("/api/cables/07ROME10").header("If-None-Match", tag)).andExpect(status().isOk())
                .andExpect(jsonPath("$.cited_by.ids").value(org.hamcrest.Matchers.hasItem("07PARIS21")));
    }

    @Test
    void cableThatIsNotHeldIsAProblemThatTellsWhatIsKnown() throws Exception {
        mvc.perform(get("/api/cables/07ROME12")).andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.known.held").value(false)).andExpect(jsonPath("$.known.id").value("07ROME12"))
                .andExpect(jsonPath("$.known.post").value("Embassy Rome"))
                .andExpect(jsonPath("$.known.not_after[0].cable").value("07OSLO7"))
                .andExpect(jsonPath("$.known.passages[0].words").value("ref B"))
                .andExpect(jsonPath("$.known.cited_by.count").value(1));
        mvc.perform(get("/api/cables/ROME12")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.known.cited_candidates[0]").value("07ROME12"));
        mvc.perform(get("/api/cables/07ROME13")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.known").doesNotExist());
    }

    @Test
    void citingCablesAreListedOfHeldAndOthers() throws Exception {
        mvc.perform(get("/api/cables/07ROME12/cited-by")).andExpect(status().isOk())
                .andExpect(jsonPath("$.held").value(false)).andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.cables[0].printed").value("ROME 12"))
                .andExpect(jsonPath("$.cables[0].label").value("B"));
        mvc.perform(get("/api/cables/07ROME13/cited-by")).andExpect(status().isNotFound());
    }

    @Test
    void wantedCablesAreListedAndExported() throws Exception {
        mvc.perform(get("/api/wanted").param("station", "rome")).andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.cables[0].id").value("07ROME12"))
                .andExpect(jsonPath("$.cables[0].first").value("2007-03-01"));
        MvcResult started = mvc.perform(get("/wanted.csv")).andExpect(request().asyncStarted()).andReturn();
        String csv = mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsString();

        assertThat(csv.lines()).containsExactly("id,station,post,year,number,entries",
                "07ROME12,ROME,Embassy Rome,2007,12,1");
    }
}
