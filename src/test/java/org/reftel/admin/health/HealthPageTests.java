package org.reftel.admin.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepTask;
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

/** What an administrator is told of the archive's health, and the buttons there. */
@ArchiveTest
class HealthPageTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private Upkeep upkeep;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @BeforeEach
    void someCables() throws IOException {
        for (int serial = 1; serial <= 3; serial++) {
            Files.writeString(folder.resolve(serial + ".txt"),
                    CableText.numbered("MINSK %06d".formatted(serial)).text());
        }
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void wellArchiveSaysSoWithItsFigures() throws Exception {
        assertThat(page()).containsPattern("Cables</dt>\\s*<dd>\\s*3\\s")
                .containsPattern("Behind in the index</dt>\\s*<dd>\\s*none\\s");
        assertThat(page()).contains("Check stored bytes now", "Rebuild the index", " free", "Java ", "ended ").contains(
                System.getProperty(
                        "reftel.test.database", "h2").equals("h2") ? "H2 2" : "PostgreSQL ");
    }

    @Test
    void damagedDocumentIsNamedBeforeAllElseUntilItIsMended() throws Exception {
        String hash = Objects.requireNonNull(database.queryForObject(
                "select s.sha256 from source_document s join cable c on c.source_document_id = s.id "
                        + "where c.identifier = '07MINSK2'",
                String.class));
        byte[] bytes = Objects.requireNonNull(database
                .queryForObject("select bytes from source_content where sha256 = ?", byte[].class, hash));
        bytes[0] ^= 1;
        database.update("update source_content set bytes = ? where sha256 = ?", bytes, hash);

        press("fixity");

        assertThat(page()).containsSubsequence("The stored bytes of 1 document are not those that came in",
                "Damaged documents", "2.txt", "/cables/07MINSK2", hash, "1 damaged");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        assertThat(page()).doesNotContain("Damaged documents");
    }

    @Test
    void indexThatDiffersIsToldAndPutRightByAButton() throws Exception {
        database.update(
                "update cable set revision = revision + 1, indexed_revision = revision + 1 where identifier = '07MINSK3'");
        press("index-check");
        assertThat(page()).contains("not what it should be", "1 stale", "stale: 07MINSK3", "Put the index right");

        press("index-mend");

        assertThat(page()).contains("the index agrees with the database")
                .doesNotContain("Put the index right", "not what it should be");
    }

    @Test
    void oneThingAtATime() throws Exception {
        upkeep.run(UpkeepTask.FIXITY, "somebody", (_, _) -> {
            try {
                mvc.perform(post("/admin/health/index-rebuild").with(csrf()).with(user("a").roles("ADMIN")))
                        .andExpect(redirectedUrl("/admin/health"));
                assertThat(page()).contains("The stored bytes are being checked: ", "Look again")
                        .doesNotContain("Rebuild the index</button>");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(database.queryForObject("select count(*) from audit_entry where refused like 'One thing at a time%'",
                Integer.class)).isEqualTo(1);
    }

    private void press(String task) throws Exception {
        mvc.perform(post("/admin/health/" + task).with(csrf()).with(user("a").roles("ADMIN")))
                .andExpect(redirectedUrl("/admin/health"));
        for (int i = 0; i < 600 && upkeep.progress().isPresent(); i++) {
            Thread.sleep(50);
        }
    }

    private String page() throws Exception {
        return mvc.perform(get("/admin/health").with(user("a").roles("ADMIN"))).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsString(UTF_8);
    }
}
