package org.reftel.admin.curate;

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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Several documents of one cable, as readers compare them and an administrator decides on them. */
@ArchiveTest
class WitnessPagesTests {
    private static final String TEXT = """
            1. (C) The harbour master <b>told</b> us that every crane on the old quay would be taken down by May.

            2. (C) Two of the cranes were sold to a yard in the north, and the rest went to be melted down.
            """;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @BeforeEach
    void twoCopiesOfOneTelegram() throws IOException {
        String first = CableText.numbered("BERGEN 000007").about("CRANES OF THE OLD QUAY").saying(TEXT).text();
        Files.writeString(folder.resolve("first.txt"), first);
        Files.writeString(folder.resolve("second.txt"),
                first.replace("by May", "by June at the latest").replace("TESTER", "WRITER"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(user("admin").roles("ADMIN"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(UTF_8);
    }

    private String hash(String file) {
        return Objects.requireNonNull(database.queryForObject(
                "select sha256 from source_document where superseded = false and name like ?", String.class,
                "%" + file));
    }

    @Test
    void documentsAreComparedFieldByFieldAndWordByWord() throws Exception {
        String page = page("/cables/07BERGEN7/witnesses");
        assertThat(page).contains("2 documents of this cable", "first.txt", "second.txt", "1 of 2 paragraphs agree",
                "<mark>May.</mark>", "<mark>June at the latest.</mark>", "WRITER");
        assertThat(page).contains("&lt;b&gt;told&lt;/b&gt;").doesNotContain("<b>told");
        assertThat(page("/cables/07BERGEN7")).contains("/cables/07BERGEN7/witnesses");
        assertThat(page("/cables/07BERGEN7?view=as-received&document=" + hash("first.txt").substring(0, 12)))
                .contains("Another document of this cable", "taken down by May");
        mvc.perform(get("/cables/07BERGEN7/source").param("document", "%")).andExpect(status().isNotFound());
    }

    @Test
    void administratorChoosesSetsApartAndTakesBack() throws Exception {
        decide("SHOW", hash("first.txt"));
        assertThat(page("/cables/07BERGEN7")).contains("by May");
        decide("APART", hash("second.txt"));
        String number = page("/admin/numbers/BERGEN7");
        assertThat(number).contains("set apart", "07BERGEN7-").contains("because of a test");
        assertThat(page("/cables/07BERGEN7")).contains("07BERGEN7-");

        for (long id : database.queryForList("select id from witness_decision where undone is null", Long.class)) {
            mvc.perform(post("/admin/numbers/BERGEN7/decisions/" + id + "/undo")
                    .with(user("admin").roles("ADMIN")).with(csrf()))
                    .andExpect(redirectedUrl("/admin/numbers/BERGEN7"));
        }
        assertThat(database.queryForList("select identifier from cable", String.class)).containsExactly("07BERGEN7");
        assertThat(page("/admin/numbers/BERGEN7")).contains("undone by admin");
    }

    @Test
    void decisionsAreForAdministrators() throws Exception {
        mvc.perform(get("/admin/numbers/BERGEN7")).andExpect(status().is3xxRedirection());
        mvc.perform(post("/admin/numbers/BERGEN7/decisions").with(csrf())).andExpect(status().is3xxRedirection());
    }

    private void decide(String kind, String document) throws Exception {
        mvc.perform(post("/admin/numbers/BERGEN7/decisions").with(user("admin").roles("ADMIN")).with(csrf())
                .param("kind", kind).param("document", document).param("note", "because of a test"))
                .andExpect(redirectedUrl("/admin/numbers/BERGEN7"));
    }
}
