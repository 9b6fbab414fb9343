package org.reftel.admin.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Files that come through a browser. */
@ArchiveTest
class UploadTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @Value("${reftel.data}")
    private Path data;

    @AfterEach
    void nothingGoesOn() throws InterruptedException {
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void severalFilesAreOneRunAndLeaveNothingBehind() throws Exception {
        upload(file("C:\\cables\\one.txt", CableText.numbered("ACCRA 000001").text()),
                file("two.txt", CableText.numbered("ACCRA 000002").text()), file("bad.txt", "no telegram"))
                .andExpect(redirectedUrlPattern("/admin/runs/*"));
        nothingGoesOn();

        long run = number("select max(id) from ingest_run");
        assertThat(database.queryForList(
                "select name || ' ' || result from ingest_outcome where run_id = ? order by name", String.class, run))
                .containsExactly("uploads/bad.txt REJECTED", "uploads/one.txt ADDED", "uploads/two.txt ADDED");
        assertThat(database.queryForObject("select cause from ingest_run where id = ?", String.class, run))
                .isEqualTo("UPLOAD");
        assertThat(spooled()).isZero();

        upload(file("three.txt", CableText.numbered("ACCRA 000003").text()));
        nothingGoesOn();
        assertThat(number("select count(*) from missing_name")).as("an upload is no folder that files go away from")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden", "../..", "a\nb.txt", "a\u202Etxt.exe", "dir/", "\u0000"})
    void nameThatIsNoneIsRefusedWithASentence(String name) throws Exception {
        long runs = number("select count(*) from ingest_run");
        upload(file(name, "text")).andExpect(redirectedUrl("/admin"))
                .andExpect(flash().attribute("message", containsString("No file was taken: ")));
        assertThat(number("select count(*) from ingest_run")).isEqualTo(runs);
        assertThat(spooled()).isZero();
    }

    @Test
    void nameOfAPathIsItsLastPart() throws Exception {
        upload(file("../../etc/cron.txt", CableText.numbered("ACCRA 000005").text()));
        nothingGoesOn();
        assertThat(number("select count(*) from ingest_outcome where name = 'uploads/cron.txt'")).isOne();
    }

    @Test
    void noFileAndTwoOfOneNameAreSaid() throws Exception {
        upload(file("", "")).andExpect(flash().attribute("message", "No file was chosen."));
        upload(file("a.txt", "one"), file("b/a.txt", "two")).andExpect(
                flash().attribute("message", "No file was taken: Two of the files are called “a.txt”."));
    }

    @Test
    void uploadWhileARunGoesOnIsToldWhoRuns() throws Exception {
        Path folder = Files.createTempDirectory("upload");
        Files.writeString(folder.resolve("a.txt"), CableText.numbered("ACCRA 000006").text());
        job.ingest(IngestRequest.fromDesk("keeper", folder), (_, _) -> {
            try {
                upload(file("b.txt", "text")).andExpect(flash().attribute("message",
                        containsString("An ingest is running, started by the desk (keeper)")));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(spooled()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/uploads", "/login", "/setup", "/admin/ingest"})
    void filesOfOthersAreTurnedAwayUnread(String path) throws Exception {
        MockMultipartHttpServletRequestBuilder anonymous = unreadable(path);
        mvc.perform(anonymous.with(csrf())).andExpect(redirectedUrl("/login"));
        mvc.perform(unreadable(path).with(csrf()).with(user("r").roles("READER"))).andExpect(status().isForbidden());
        if (!path.equals("/admin/uploads")) {
            mvc.perform(unreadable(path).with(csrf()).with(user("a").roles("ADMIN")))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void pagesTakeNoFilesFromAnybody() throws Exception {
        mvc.perform(unreadable("/cables").with(csrf())).andExpect(status().isMethodNotAllowed());
        mvc.perform(unreadable("/cables").with(csrf()).with(user("a").roles("ADMIN")))
                .andExpect(status().isMethodNotAllowed());
    }

    /** A request whose files cannot be asked for. */
    private static MockMultipartHttpServletRequestBuilder unreadable(String path) {
        return multipart(path).file(file("a.txt", "text"));
    }

    private ResultActions upload(MockMultipartFile... files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/admin/uploads");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return mvc.perform(request.with(csrf()).with(user("keeper").roles("ADMIN")));
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, "text/plain", text.getBytes(UTF_8));
    }

    private long spooled() throws Exception {
        Path incoming = data.resolve("incoming");
        if (!Files.exists(incoming)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(incoming)) {
            return files.count();
        }
    }

    private long number(String query) {
        return java.util.Objects.requireNonNull(database.queryForObject(query, Long.class));
    }
}
