package org.reftel.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The twins of the pages of tags, people, origins and the timeline. */
@SeededArchiveTest
class EntitiesApiTests {
    @Autowired
    private MockMvc mvc;

    @Test
    void tagsHaveMeaningCertaintyAndCompany() throws Exception {
        mvc.perform(get("/api/tags")).andExpect(jsonPath("$[0].tag").value("KZ"))
                .andExpect(jsonPath("$[0].certainty").value("documented")).andExpect(jsonPath("$[0].cables").value(5));
        mvc.perform(get("/api/tags/prel")).andExpect(jsonPath("$.meaning").value("External Political Relations"))
                .andExpect(jsonPath("$.as_printed[0].text").value("PREL"))
                .andExpect(jsonPath("$.profile.cables").value(5))
                .andExpect(jsonPath("$.profile.cables_href").value("/api/cables?tag=PREL"))
                .andExpect(jsonPath("$.profile.months[0].value").value("2005-02"));
    }

    @Test
    void peopleHaveNamesRolesAndCompany() throws Exception {
        mvc.perform(get("/api/people").param("find", "ord"))
                .andExpect(jsonPath("$[0].person_id").value("john-ordway"));
        mvc.perform(get("/api/people/john-ordway")).andExpect(jsonPath("$.known").value("full"))
                .andExpect(jsonPath("$.roles[0].role").isNotEmpty())
                .andExpect(jsonPath("$.profile.facets.origin[0].value").value("US Office Almaty"));
    }

    @Test
    void originsHaveTheirPlace() throws Exception {
        mvc.perform(get("/api/origins")).andExpect(jsonPath("$[0].origin").value("US Office Almaty"))
                .andExpect(jsonPath("$[0].latitude").isNumber());
        mvc.perform(get("/api/origins/embassy-astana")).andExpect(jsonPath("$.origin.cables").value(1))
                .andExpect(jsonPath("$.profile.facets.person").isNotEmpty());
    }

    @Test
    void timelineCountsByMonth() throws Exception {
        mvc.perform(get("/api/timeline")).andExpect(jsonPath("$.undated").value(1))
                .andExpect(jsonPath("$.classifications.CONFIDENTIAL[0].value").value("2005-02"))
                .andExpect(jsonPath("$.by").value("origin"))
                .andExpect(jsonPath("$.rows['Embassy Astana'][0].count").value(1));
    }

    @Test
    void timelineTakesTheFiltersOfASearch() throws Exception {
        mvc.perform(get("/api/timeline?tag=PHUM&by=tag")).andExpect(jsonPath("$.undated").value(1))
                .andExpect(jsonPath("$.months.length()").value(2))
                .andExpect(jsonPath("$.rows['PHUM'].length()").value(2))
                .andExpect(jsonPath("$.rows['PGOV'][0].value").value("2005-02"));
        for (String range : new String[]{"date=2006..", "from=2006", "from=2006-08&to=2009", "date=2006&date=2009"}) {
            mvc.perform(get("/api/timeline?" + range)).andExpect(jsonPath("$.undated").value(0))
                    .andExpect(jsonPath("$.months[0].value").value("2006-08"))
                    .andExpect(jsonPath("$.months[1].value").value("2009-10"))
                    .andExpect(jsonPath("$.months.length()").value(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tags/nosuchtag", "/api/tags/a_b", "/api/people/nobody", "/api/origins/atlantis",
        "/api/cables/07NOWHERE1"})
    void whatIsNotHeldIsAProblemDetail(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }
}
