package org.reftel.admin.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.ingest.IngestJob;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** The desk reads the folders that are set up for it, and no way leads out of them. */
@ArchiveTest
class DeskFoldersTests {
    @TempDir
    private static Path root;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        registry.add("reftel.folders", root::toString);
    }

    @BeforeAll
    static void linkInsideTheRootToTheOutside() throws IOException {
        Files.createSymbolicLink(root.resolve("outside"), Path.of("/etc"));
        Files.writeString(root.resolve("letter.txt"), "Dear Sir,\n\nthis is no telegram.\n");
    }

    /** ROOT stands for the folder that the desk may read. */
    @ParameterizedTest
    @ValueSource(strings = {"/etc", "/proc", "/", "../..", "", "~", "ROOT/outside", "ROOT/../..", "ROOT/..", "ROOT/.",
        "ROOT/letter.txt", "ROOT,/etc", "file:///etc", "\\\\host\\share", "/etc\u0000", "/etc\nROOT"})
    void folderThatIsNotSetUpIsRefusedAndNothingIsRecorded(String folder) throws Exception {
        long runs = runs();

        mvc.perform(post("/admin/ingest").param("folder", folder.replace("ROOT", root.toString())).with(csrf())
                .with(user("keeper").roles("ADMIN")))
                .andExpect(redirectedUrl("/admin"))
                .andExpect(flash().attribute("message", startsWith("The desk may not read this folder")));

        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void folderThatIsSetUpIsReadWithoutFollowingItsLinks() throws Exception {
        mvc.perform(post("/admin/ingest").param("folder", root.toString()).with(csrf())
                .with(user("keeper").roles("ADMIN")))
                .andExpect(flash().attribute("message", endsWith(" is being read.")));
        for (int i = 0; i < 100 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }

        assertThat(database.queryForList(
                "select name from ingest_outcome where run_id = (select max(id) from ingest_run) order by name",
                String.class))
                .containsExactly(root.getFileName() + "/letter.txt", root.getFileName() + "/outside");
    }

    private long runs() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from ingest_run", Long.class));
    }
}
