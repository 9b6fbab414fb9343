package org.reftel.web.log;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.archive.cable.ContentHash;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What readers and administrators are shown of how cables came to be what they are. Each test uses a number of its own. */
@ArchiveTest
class HistoryPagesTests {
    private static final String VERSIONS = "/admin/cables/07TUNIS3/versions";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        ingest();
    }

    private void ingest() throws IOException {
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }

    private String desk(String address) throws Exception {
        return mvc.perform(asAdmin(get(address))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }

    private static MockHttpServletRequestBuilder asAdmin(MockHttpServletRequestBuilder request) {
        return request.with(user("admin").roles("ADMIN")).with(csrf());
    }

    private static String month() {
        return YearMonth.now(ZoneOffset.UTC).toString();
    }

    @Test
    void readersAreToldWhichFieldsChangedAndNotWhatTheyTold() throws Exception {
        write("1.txt", CableText.numbered("TUNIS 000001").about("WYVERNS OF THE COAST").text());
        write("1.txt", CableText.numbered("TUNIS 000001").about("HARBOUR DUES").text());

        assertThat(page("/cables/07TUNIS1")).contains("/cables/07TUNIS1/history");
        String history = page("/cables/07TUNIS1/history");
        assertThat(history).contains("ingest run", "1.txt", "Added", "Changed")
                .containsIgnoringCase("subject").doesNotContainIgnoringCase("wyverns");
        assertThat(page("/api/cables/07tunis1/history")).contains("\"subject\"", "\"CHANGED\"")
                .doesNotContainIgnoringCase("wyverns");
        assertThat(page("/history/" + month())).contains("07TUNIS1").doesNotContainIgnoringCase("wyverns");
        mvc.perform(get("/cables/07 Tunis 1/history")).andExpect(redirectedUrl("/cables/07TUNIS1/history"));
        mvc.perform(get("/cables/07TUNIS999/history")).andExpect(status().isNotFound());
        mvc.perform(get("/api/cables/07TUNIS999/history")).andExpect(status().isNotFound());
    }

    @Test
    void earlierDocumentIsForAdministratorsAlone() throws Exception {
        String first = CableText.numbered("TUNIS 000002").about("FIRST").text();
        write("2.txt", first);
        write("2.txt", CableText.numbered("TUNIS 000002").about("SECOND").text());
        String hash = ContentHash.of(first.getBytes(UTF_8)).sha256();

        mvc.perform(get("/cables/07TUNIS2/source").param("document", hash)).andExpect(status().isNotFound());
        assertThat(desk("/admin/cables/07TUNIS2/documents/" + hash)).isEqualTo(first);
        mvc.perform(asAdmin(get("/admin/cables/07TUNIS1/documents/" + hash))).andExpect(status().isNotFound());
        mvc.perform(get("/admin/cables/07TUNIS2/documents/" + hash)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void administratorComparesRestoresAndTakesBack() throws Exception {
        String first = CableText.numbered("TUNIS 000003").about("OLD <b>SUBJECT</b>").text();
        write("3.txt", first);
        write("3.txt", CableText.numbered("TUNIS 000003").about("NEW SUBJECT").text());

        assertThat(desk(VERSIONS)).contains("<del>OLD &lt;b&gt;SUBJECT&lt;/b&gt;</del>", "<ins>NEW SUBJECT</ins>",
                "compared with version 1", "Its file has another content now.", "Show it again");
        assertThat(desk(VERSIONS + "?version=1")).contains("Version 1 is the first");

        mvc.perform(asAdmin(restore(first)).param("note", "the new one is a forgery"))
                .andExpect(redirectedUrl(VERSIONS));
        assertThat(page("/cables/07TUNIS3")).contains("OLD &lt;b&gt;SUBJECT");
        assertThat(desk(VERSIONS)).contains("Set aside by admin", "the new one is a forgery", "a decision, or")
                .doesNotContain("Show it again");
        assertThat(desk("/admin/numbers/TUNIS3")).contains("shown again instead of");

        long id = Objects.requireNonNull(
                database.queryForObject("select max(id) from witness_decision", Long.class));
        mvc.perform(asAdmin(MockMvcRequestBuilders.post("/admin/cables/07TUNIS3/decisions/" + id + "/undo")))
                .andExpect(redirectedUrl(VERSIONS));
        assertThat(page("/cables/07TUNIS3")).contains("New Subject");
        assertThat(desk(VERSIONS)).contains("undone by admin", "Show it again");
    }

    private static MockHttpServletRequestBuilder restore(String document) {
        return MockMvcRequestBuilders.post("/admin/cables/07TUNIS3/restore").param("document",
                ContentHash.of(document.getBytes(UTF_8)).sha256());
    }

    @Test
    void anotherReadingOfTheSameBytesCannotBeRestored() throws Exception {
        write("4.txt", CableText.numbered("TUNIS 000004").text());
        database.update("update source_document set parser_version = 0 where identifier = '07TUNIS4'");
        database.update("update cable_version set parser_version = 1 where identifier = '07TUNIS4'");
        database.update("update cable set subject = 'AS BEFORE', digest = 'older' where identifier = '07TUNIS4'");
        ingest();

        assertThat(desk("/admin/cables/07TUNIS4/versions"))
                .contains("The bytes are the same as before, so there is nothing to restore", "than version 1.",
                        "AS BEFORE")
                .doesNotContain("Show it again");
    }

    @Test
    void cableWhoseFileIsGoneSaysSo() throws Exception {
        write("5.txt", CableText.numbered("TUNIS 000005").text());
        write("6.txt", CableText.numbered("TUNIS 000006").text());
        Files.delete(folder.resolve("5.txt"));
        ingest();

        assertThat(page("/cables/07TUNIS5")).contains("Source no longer present since");
        assertThat(page("/cables/07TUNIS5/history")).contains("Source no longer present since");
        assertThat(page("/api/cables/07TUNIS5")).contains("\"gone_since\":\"20");
        assertThat(desk("/admin/cables/07TUNIS5/versions")).contains("Source no longer present since");
        assertThat(page("/cables/07TUNIS6")).doesNotContain("no longer present");
        assertThat(page("/cables?q=TUNIS5")).doesNotContain("no longer present");
    }

    @Test
    void withdrawnCableLeadsToWhatItBecame() throws Exception {
        String text = CableText.numbered("TUNIS 000007").about("BRIDGES OF THE NORTHERN VALLEY ROAD").saying(
                "1. (C) The ministry will rebuild all seven bridges of the northern valley road before the winter comes.\n\n"
                        + "2. (C) Engineers from the coast drew the plans, and the money comes from a loan that was signed in May.")
                .text();
        write("open.txt", "This record is a partial extract of the original cable. The full text of the original cable"
                + " is not available.\n\n" + text.substring(text.indexOf("C O N F")));
        assertThat(page("/cables/TUNIS7")).contains("TUNIS7");
        write("whole.txt", text);

        mvc.perform(get("/cables/TUNIS7")).andExpect(redirectedUrl("/cables/07TUNIS7"));
        assertThat(page("/cables/TUNIS7/history")).contains("Withdrawn", "07TUNIS7");
        assertThat(page("/cables/07TUNIS7/history")).contains("/cables/TUNIS7/history");
        assertThat(page("/history/" + month() + "?kind=withdrawn")).contains("href=\"/cables/07TUNIS7\"", "TUNIS7");
        assertThat(page("/history")).contains("/history/" + month() + "?kind=withdrawn");
    }

    @Test
    void numbersOfDifferentTelegramsAreListed() throws Exception {
        write("8a.txt", CableText.numbered("TUNIS 000008").about("PRICES OF TIMBER").saying(
                "1. (C) The price of timber rose by a tenth in spring, and merchants of the coast held back what they had cut.")
                .text());
        assertThat(desk("/admin/numbers")).doesNotContain("TUNIS8");
        write("8b.txt", CableText.numbered("TUNIS 000008").about("ELECTION OF THE MAYOR").saying(
                "1. (C) Voters of the capital elected a new mayor on Sunday; turnout was low, and nobody contested the count.")
                .text());

        assertThat(desk("/admin/numbers")).contains("/admin/numbers/TUNIS8", "/cables/07TUNIS8-");
    }

    @Test
    void logIsPagedWithoutGapsAndTellsWhatItIgnores() throws Exception {
        for (int i = 0; i < 230; i++) {
            Files.writeString(folder.resolve("n" + i + ".txt"), CableText.numbered("QUITO " + (1000 + i)).text());
        }
        ingest();
        String month = "/api/history/" + month() + "?kind=added";
        Set<String> seen = new HashSet<>();
        String cursor = "";
        for (int i = 0; i < 10 && cursor != null; i++) {
            String answer = page(month + "&cursor=" + cursor);
            Matcher ids = Pattern.compile("\"id\":\"(\\w+)\"").matcher(answer);
            while (ids.find()) {
                assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
            }
            Matcher next = Pattern.compile("\"next_cursor\":\"([^\"]+)\"")
                    .matcher(answer);
            cursor = next.find() ? next.group(1) : null;
        }
        assertThat(seen.stream().filter(id -> id.startsWith("07QUITO"))).hasSize(230);
        assertThat(page("/history/" + month() + "?kind=stolen&behind=x")).contains("Ignored", "kind, behind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history/2026", "/history/2026-13", "/history/+12026-01", "/history/' or 1=1",
        "/api/history/x", "/api/history/2026-00"})
    void monthThatIsNoneIsNotFound(String address) throws Exception {
        mvc.perform(get(URI.create(address.replace(" ", "%20")))).andExpect(status().isNotFound());
    }

    @Test
    void monthWithoutChangesSaysSoAndForgedCursorIsAProblem() throws Exception {
        assertThat(page("/history/1999-01")).contains("No entries.");
        mvc.perform(get("/api/history/1999-01").param("cursor", "x")).andExpect(status().isBadRequest());
    }
}
