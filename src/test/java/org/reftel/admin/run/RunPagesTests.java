package org.reftel.admin.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What an administrator sees of runs, and does to them. */
@ArchiveTest
class RunPagesTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @Test
    void pausedRunWaitsAndGoesOnWhenToldTo() throws Exception {
        for (int i = 1; i <= 250; i++) {
            write("%03d.txt".formatted(i), CableText.numbered("TUNIS %06d".formatted(i)).text());
        }
        boolean[] paused = {false};
        job.ingest(IngestRequest.fromDesk("keeper", folder), (progress, _) -> {
            if (!paused[0]) {
                paused[0] = true;
                tell(post("/admin/runs/" + progress.run() + "/pause"), "stops behind the files");
                see("/admin/runs/" + progress.run(), "of 250 files", "Pause</button>");
            }
        });
        long run = latest();
        assertThat(state(run)).isEqualTo("PAUSED");
        see("/admin", "Runs that wait", "/admin/runs/" + run + "/go-on");

        job.resume();
        assertThat(state(run)).as("a start does not let it go on").isEqualTo("PAUSED");

        act("/admin/runs/" + run + "/go-on").andExpect(redirectedUrl("/admin/runs/" + run));
        await();
        assertThat(state(run)).isEqualTo("DONE");
        assertThat(number("select count(*) from ingest_outcome where run_id = " + run)).isEqualTo(250);
        tell(post("/admin/runs/" + run + "/go-on"), "Run " + run + " has ended.");
        tell(post("/admin/runs/" + run + "/cancel"), "Run " + run + " has ended.");
        tell(post("/admin/runs/99999/cancel"), "There is no run 99999.");

        see("/admin/runs/" + run, name("001.txt"), "after=");
        see("/admin/runs/" + run + "?after=" + name("200.txt"), name("250.txt"), "First page");
    }

    @Test
    void documentsThatAreNoLongerThereAreNamedUntilTheyAreBack() throws Exception {
        String gone = CableText.numbered("RABAT 000001").text();
        write("gone<b>.txt", gone);
        write("kept.txt", CableText.numbered("RABAT 000002").text());
        ingest();
        Files.delete(folder.resolve("gone<b>.txt"));
        long run = ingest();
        see("/admin/runs/" + run, "1 document is no longer present", "Those that are still not there: 1",
                "gone&lt;b&gt;.txt");

        write("gone<b>.txt", gone);
        ingest();

        body(get("/admin/runs/" + run)).andExpect(content().string(containsString("1 document is no longer present")))
                .andExpect(content().string(not(containsString("gone&lt;b&gt;.txt"))));
    }

    @Test
    void outcomesAreNarrowedAndReported() throws Exception {
        write("good.txt", CableText.numbered("SOFIA 000001").text());
        write("=bad.txt", "no telegram");
        write("worse<b>.txt", "nor this");
        long run = ingest();

        see("/admin/runs/" + run, "1 added, 0 changed, 0 unchanged, 2 rejected.", "worse&lt;b&gt;.txt");
        body(get("/admin/runs/" + run + "?result=rejected"))
                .andExpect(content().string(not(containsString("good.txt"))));
        body(get("/admin/runs/" + run + "?name=GOOD")).andExpect(content().string(containsString("good.txt")))
                .andExpect(content().string(not(containsString("=bad.txt"))));
        see("/admin/runs/" + run + "?name=nowhere", "No file answers to this.");
        streamed("/admin/runs/" + run + ".csv").andExpect(header().string("Content-Disposition",
                "attachment; filename=\"reftel-run-" + run + ".csv\""))
                .andExpect(content().string(containsString("good.txt,added,07SOFIA1,")));
        streamed("/admin/runs/" + run + ".json").andExpect(jsonPath("$.run").value(run))
                .andExpect(jsonPath("$.files.length()").value(3));
        body(get("/admin/runs/99999.csv")).andExpect(status().isNotFound());
    }

    @Test
    void rejectedFilesAreKeptAndReadAgain() throws Exception {
        Path file = write("late.txt", "no telegram");
        long run = ingest();
        String sha256 = database.queryForObject("select sha256 from quarantine where name = ?", String.class,
                name("late.txt"));
        see("/admin/quarantine", name("late.txt"), "no telegram: ", "Read again what run " + run + " rejected");
        body(get("/admin/quarantine/" + sha256).param("name", name("late.txt")))
                .andExpect(content().string("no telegram"))
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment; ")));
        body(get("/admin/quarantine/" + sha256).param("name", "other")).andExpect(status().isNotFound());

        Files.writeString(file, CableText.numbered("SOFIA 000011").text());
        act("/admin/runs/" + run + "/retry").andExpect(flash().attribute("message", containsString("reads again")));
        await();

        assertThat(number("select count(*) from quarantine where name = '" + name("late.txt") + "'")).isZero();
        assertThat(number("select count(*) from cable where identifier = '07SOFIA11'")).isOne();
        tell(post("/admin/runs/" + latest() + "/retry"), "rejected nothing");
    }

    @Test
    void quarantineSaysWhichRejectedFilesItDoesNotHave() throws Exception {
        write("void.txt", "");
        write("kept.txt", "no telegram");
        ingest();

        see("/admin/quarantine", name("kept.txt"), "empty ones, archives that must be unpacked first");
        body(get("/admin/quarantine")).andExpect(content().string(not(containsString("void.txt"))));
    }

    @Test
    void rejectedFilesAreReadAgainFromWhatIsKeptWhenTheirFolderIsGone() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Files.writeString(gone.resolve("a.txt"), "no telegram");
        job.ingest(IngestRequest.fromDesk("keeper", gone), (_, _) -> {});
        long run = latest();
        Files.delete(gone.resolve("a.txt"));
        Files.delete(gone);

        act("/admin/runs/" + run + "/retry");
        await();

        assertThat(database.queryForList("select message from ingest_outcome where run_id = " + latest(),
                String.class)).singleElement().asString().startsWith("no telegram: ");
    }

    @Test
    void whatIsHeldIsReadAnewBySearch() throws Exception {
        write("one.txt", CableText.numbered("QUITO 000001").text());
        write("two.txt", CableText.numbered("QUITO 000002").text());
        ingest();
        see("/admin/reread?search=/cables?q%3Dorigin:quito%23top", ">2 cables</a> found.");
        see("/admin/reread?search=nonsense%3D1", "There is no filter “nonsense”");

        act("/admin/reread?what=search&search=q=origin:quito");
        await();
        assertThat(number("select count(*) from ingest_outcome where run_id = " + latest())).isEqualTo(2);
        see("/admin/runs/" + latest(), "the cables of q=origin%3Aquito");

        tell(post("/admin/reread").param("what", "search").param("search", "bogus=1"), "Nothing is read anew: ");
        tell(post("/admin/reread").param("what", "older"), "There is nothing to read anew");
    }

    @Test
    void findingsAreCountedAndLeadToTheirCables() throws Exception {
        write("odd.txt",
                CableText.numbered("HANOI 000001").saying("1. (C) One.\n\n2. (C) Two.\n\n9. (C) Nine.").text());
        long run = ingest();
        String code = database.queryForObject("""
                select min(code) from finding f join cable c on c.id = f.cable_id
                where c.identifier = '07HANOI1'""", String.class);
        assertThat(code).isNotNull();

        see("/admin/diagnostics", "/cables?finding=" + code);
        see("/cables?finding=" + code, "07HANOI1", "Finding");
        body(get("/cables")).andExpect(content().string(not(containsString("finding=" + code))));
        body(get("/api/cables?finding=" + code)).andExpect(jsonPath("$.total").value(
                number("select count(distinct cable_id) from finding where code = '" + code + "'")));
        see("/admin/runs/" + run + "?finding=" + code, name("odd.txt"));
        see("/admin/runs/" + run + "?finding=no-such-code", "No file answers to this.");
    }

    private long ingest() throws Exception {
        job.ingest(IngestRequest.fromDesk("keeper", folder), (_, _) -> {});
        return latest();
    }

    private Path write(String file, String text) throws Exception {
        return Files.writeString(folder.resolve(file), text);
    }

    private String name(String file) {
        return folder.getFileName() + "/" + file;
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 300 && job.progress().isPresent(); i++) {
            Thread.sleep(100);
        }
    }

    private ResultActions body(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("keeper").roles("ADMIN")));
    }

    private ResultActions streamed(String path) throws Exception {
        return mvc.perform(asyncDispatch(body(get(path)).andReturn()));
    }

    private ResultActions act(String path) throws Exception {
        return body(post(path).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private void tell(MockHttpServletRequestBuilder request, String message) {
        try {
            body(request.with(csrf())).andExpect(flash().attribute("message", containsString(message)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void see(String path, String... texts) {
        try {
            ResultActions page = body(get(java.net.URI.create(path.replace("“", "%E2%80%9C").replace("<", "%3C"))));
            for (String text : texts) {
                page.andExpect(content().string(containsString(text)));
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long latest() {
        return number("select max(id) from ingest_run");
    }

    private String state(long run) {
        return Objects.requireNonNull(
                database.queryForObject("select state from ingest_run where id = ?", String.class, run));
    }

    private long number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class));
    }
}
