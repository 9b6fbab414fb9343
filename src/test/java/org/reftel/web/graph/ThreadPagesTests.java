package org.reftel.web.graph;

import org.junit.jupiter.api.Test;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of threads, and the same for programs. */
@SeededArchiveTest
class ThreadPagesTests {
    @Autowired
    private MockMvc mvc;

    @Test
    void cableWithReferencesLeadsToItsThread() throws Exception {
        assertThat(page("/cables/06ALMATY2935")).contains("href=\"/cables/06ALMATY2935/thread\"");
        assertThat(page("/cables/06ALMATY3065")).doesNotContain("/thread\"");
    }

    @Test
    void threadIsAPictureAndATable() throws Exception {
        assertThat(page("/cables/06ALMATY2935/thread")).contains("Thread of <code>06ALMATY2935</code>",
                "2 cables within 2 steps: 1 held, 1 not held.", "aria-current=\"page\">2 steps</a>",
                "aria-label=\"06STATE113203, by 17 Aug 2006 (inferred), not held; cites 0, cited by 1\"",
                "<title>06ALMATY2935 cites 06STATE113203</title>", "The same as a table",
                "<a href=\"/cables/06STATE113203\"><code>06STATE113203</code></a>");
    }

    @Test
    void cableThatIsOnlyCitedHasAThread() throws Exception {
        assertThat(page("/cables/06STATE113203/thread?steps=1")).contains("Not held in this archive, but cited.",
                "2 cables within 1 step:", "href=\"/cables/06ALMATY2935\"");
    }

    @Test
    void wrongStepsAreShownAsIgnored() throws Exception {
        assertThat(page("/cables/06ALMATY2935/thread?steps=<b>")).contains(
                "The value “&lt;b&gt;” of “steps” is none of 1, 2 and 3, and is ignored.");
    }

    @Test
    void otherSpellingsLeadToTheThread() throws Exception {
        mvc.perform(get("/cables/06 Almaty 002935/thread"))
                .andExpect(redirectedUrl("/cables/06ALMATY2935/thread"));
    }

    @Test
    void cableNeitherHeldNorCitedHasNoThread() throws Exception {
        mvc.perform(get("/cables/06ALMATY1/thread")).andExpect(status().isNotFound());
        mvc.perform(get("/api/cables/06ALMATY1/thread")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").exists());
    }

    @Test
    void programsGetTheSame() throws Exception {
        mvc.perform(get("/api/cables/06almaty2935/thread").param("steps", "1")).andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("06ALMATY2935")).andExpect(jsonPath("$.steps").value(1))
                .andExpect(jsonPath("$.left_out").value(0)).andExpect(jsonPath("$.cables.length()").value(2))
                .andExpect(jsonPath("$.cables[0].cites[0]").value("06STATE113203"))
                .andExpect(jsonPath("$.cables[0].date").value("2006-08-17 12:21"))
                .andExpect(jsonPath("$.cables[1].held").value(false))
                .andExpect(jsonPath("$.cables[1].date").isEmpty())
                .andExpect(jsonPath("$.cables[1].steps_away").value(1))
                .andExpect(jsonPath("$.cables[1].cited_by_in_all").value(1));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
