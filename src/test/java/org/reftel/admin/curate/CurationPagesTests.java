package org.reftel.admin.curate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages with which administrators curate persons. */
@ArchiveTest
class CurationPagesTests {
    private static final String HOSTILE = "<script>alert(1)</script> \"Eve\" & O'Dell";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        if (database.queryForList("select id from cable").isEmpty()) {
            write("OSLO 000401", "Minister Imran Khan spoke to General Ada Quarrel.");
            write("OSLO 000402", "Minister Imran Khan left.");
            write("ASTANA 000403", "General Khan spoke.");
            write("OSLO 000404", "Norwegian Minister Tamsin Brennholt spoke.");
            write("OSLO 000405", "Norwegian Minister Brennholt was pleased.");
            job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        }
        for (Long id : database.queryForList("select id from person_decision where undone is null", Long.class)) {
            perform(post("/admin/people/decisions/" + id + "/undo").with(csrf()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people", "/admin/people/decisions", "/admin/people/imran-khan",
        "/admin/people/imran-khan/preview?kind=HIDE", "/admin/people/decisions/1/undo"})
    void curationAsksToSignIn(String path) throws Exception {
        mvc.perform(get(path)).andExpect(redirectedUrl("/login"));
        mvc.perform(get(path).with(user("reader").roles("READER"))).andExpect(status().isForbidden());
    }

    @Test
    void nothingIsDecidedWithoutTheFormsToken() throws Exception {
        perform(post("/admin/people/imran-khan/decisions").param("kind", "HIDE")).andExpect(status().isForbidden());
    }

    @Test
    void deskLeadsToTheQueue() throws Exception {
        page("/admin").andExpect(content().string(containsString("href=\"/admin/people\"")));
    }

    @Test
    void surnameAloneIsListedWithWhoMayBeMeant() throws Exception {
        page("/admin/people").andExpect(content().string(containsString("/admin/people/khan-kazakhstan")))
                .andExpect(content().string(
                        containsString("/admin/people/imran-khan/preview?kind=MERGE&amp;other=khan-kazakhstan")));
    }

    @Test
    void linkBySurnameIsListedWithItsCables() throws Exception {
        page("/admin/people?list=links").andExpect(content().string(containsString("Tamsin Brennholt")))
                .andExpect(content().string(containsString("07OSLO405")));
    }

    @Test
    void hidingThatFindsNobodyIsListedAndWarnedOf() throws Exception {
        write("OSLO 000409", "Minister Ulf Wyvernmere spoke.");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        decide("ulf-wyvernmere", "kind", "HIDE", "note", "");
        page("/admin/health").andExpect(content().string(not(containsString("without answer: somebody"))));

        write("OSLO 000409", "Minister Ulf Somebody spoke.");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});

        page("/admin/health")
                .andExpect(content().string(containsString("1 decision on a person is without answer")))
                .andExpect(content().string(containsString("/admin/people?list=unanswered")));
        page("/admin/people?list=unanswered")
                .andExpect(
                        content().string(containsString("Ulf Wyvernmere\u201d of 07OSLO409 is hidden in all cables")))
                .andExpect(content().string(containsString("and may show it")));
    }

    @Test
    void mergeIsPreviewedThenMade() throws Exception {
        page("/admin/people/imran-khan/preview?kind=MERGE&other=khan-kazakhstan")
                .andExpect(content().string(containsString("1 mention would move")))
                .andExpect(content().string(containsString("/people/khan-kazakhstan")));
        assertThat(database.queryForObject("select count(*) from person where slug = 'khan-kazakhstan'", Long.class))
                .isOne();

        decide("imran-khan", "kind", "MERGE", "other", "khan-kazakhstan", "note", "the same speech")
                .andExpect(redirectedUrl("/admin/people/imran-khan"))
                .andExpect(flash().attribute("message", "The decision is made."));

        page("/admin/people/imran-khan").andExpect(content().string(containsString("the same speech")))
                .andExpect(content().string(containsString("07ASTANA403")));
        mvc.perform(get("/admin/people/khan-kazakhstan").with(user("keeper").roles("ADMIN")))
                .andExpect(redirectedUrl("/admin/people/imran-khan"));
    }

    @Test
    void fullerNameStaysFromWhicheverSideTheMergeIsMade() throws Exception {
        decide("khan-kazakhstan", "kind", "MERGE", "other", "imran-khan")
                .andExpect(redirectedUrl("/admin/people/imran-khan"));
    }

    @Test
    void chosenMentionIsSplitOff() throws Exception {
        String key = "07OSLO402:" + database.queryForObject("""
                select m.ordinal from mention m join cable c on c.id = m.cable_id
                where c.identifier = '07OSLO402' and m.name = 'Imran Khan'""", Integer.class);
        decide("imran-khan", "kind", "SPLIT", "mention", key, "text", "Imran Khan Swati");
        page("/admin/people/imran-khan-swati").andExpect(content().string(containsString("07OSLO402")))
                .andExpect(content().string(not(containsString("07OSLO401"))));
    }

    @Test
    void hiddenPersonIsStillHereAndCanBeShownAgain() throws Exception {
        decide("ada-quarrel", "kind", "HIDE", "note", "asked for it")
                .andExpect(redirectedUrl("/admin/people/ada-quarrel"));
        mvc.perform(get("/people/ada-quarrel")).andExpect(status().isNotFound());
        Long id = database.queryForObject(
                "select id from person_decision where kind = 'HIDE' and undone is null", Long.class);
        page("/admin/people/ada-quarrel").andExpect(content().string(containsString("07OSLO401")))
                .andExpect(content().string(containsString("/admin/people/decisions/" + id + "/undo")));
        page("/admin/people?find=quar").andExpect(content().string(containsString("Ada Quarrel")));
        page("/admin/people/decisions/" + id + "/undo")
                .andExpect(content().string(containsString("Before it is undone")));

        perform(post("/admin/people/decisions/" + id + "/undo").with(csrf()))
                .andExpect(redirectedUrl("/admin/people/ada-quarrel"));
        mvc.perform(get("/people/ada-quarrel")).andExpect(status().isOk());
        page("/admin/people/ada-quarrel").andExpect(content().string(containsString("undone by keeper")));
        page("/admin/people/decisions?kind=HIDE").andExpect(content().string(containsString("undone by keeper")));
        page("/admin/people/decisions?kind=SPLIT").andExpect(content().string(not(containsString("asked for it"))));
    }

    @Test
    void hostileNamesAndNotesAreShownAsTheyAre() throws Exception {
        String address = String.valueOf(decide("ada-quarrel", "kind", "RENAME", "text", HOSTILE, "note", HOSTILE)
                .andReturn().getResponse().getRedirectedUrl());
        for (String path : List.of(address, "/admin/people/decisions", "/admin/people?find=<script>",
                address + "?find=<script>", address + "?because=<script>")) {
            assertThat(text(path)).doesNotContain("<script>").contains("&lt;script&gt;");
        }
        assertThat(perform(get(address + "/preview").param("kind", "ROLE").param("text", HOSTILE)).andReturn()
                .getResponse().getContentAsString()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people/nobody-of-this-name", "/admin/people/nobody-of-this-name/preview?kind=HIDE",
        "/admin/people/decisions/999999/undo"})
    void unknownPersonOrDecisionIsNotFound(String path) throws Exception {
        perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"RENAME,text,'',The new name is missing.", "RENAME,text,'---',A name has letters",
        "SPLIT,text,Somebody,Choose at least one mention.", "ROLE,text,'',The role is missing.",
        "MERGE,other,nobody-such,Choose the second person.", "MERGE,other,imran-khan,Both are one person already.",
        "ROLE,since,soon,The role is missing.", "NONSENSE,text,x,Choose what to decide.",
        "NOBODY_HERE,mention,07OSLO401:99,A mention that was chosen no longer means Imran Khan",
        "NOBODY_HERE,mention,nonsense,A mention that was chosen no longer means Imran Khan"})
    void unfitFormIsToldWhatItLacks(String kind, String field, String value, String message) throws Exception {
        int before = decisions();
        decide("imran-khan", "kind", kind, field, value).andExpect(redirectedUrl("/admin/people/imran-khan"))
                .andExpect(flash().attribute("message", containsString(message)));
        perform(get("/admin/people/imran-khan/preview").param("kind", kind).param(field, value))
                .andExpect(flash().attribute("message", containsString(message)));
        assertThat(decisions()).isEqualTo(before);
    }

    @Test
    void daysOfARoleAreLookedAt() throws Exception {
        decide("imran-khan", "kind", "ROLE", "text", "PM", "since", "soon")
                .andExpect(flash().attribute("message", containsString("is no day like 2006-08-21")));
        decide("imran-khan", "kind", "ROLE", "text", "PM", "since", "2007-01-02", "until", "2006-01-02")
                .andExpect(flash().attribute("message", containsString("is before the first")));
        decide("imran-khan", "kind", "ROLE", "text", "PM", "note", "x".repeat(2001))
                .andExpect(flash().attribute("message", containsString("The note has 2001 characters")));
        decide("imran-khan", "kind", "ROLE", "text", "PM", "since", "2006-01-02", "until", "2007-01-02")
                .andExpect(flash().attribute("message", "The decision is made."));
        page("/admin/people/imran-khan")
                .andExpect(content().string(containsString("“PM”, from 2006-01-02, to 2007-01-02")));
    }

    @Test
    void decisionDuringARunIsToldToTakeEffectAtItsEnd() throws Exception {
        Files.writeString(folder.resolve("late.txt"),
                CableText.numbered("OSLO 000499").saying("1. (C) This is the late one.").text());
        job.ingest(IngestRequest.fromDesk("keeper", folder), (_, outcome) -> {
            try {
                if (outcome.name().endsWith("late.txt")) {
                    decide("ada-quarrel", "kind", "RENAME", "text", "Ada Q. Late").andExpect(flash().attribute(
                            "message", containsString("An ingest is running; it takes effect at that run’s end.")));
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        page("/admin/people/ada-q-late").andExpect(content().string(containsString("07OSLO401")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people?page=-3", "/admin/people?page=99999999999999999999", "/admin/people?list=x",
        "/admin/people?list=links&page=7", "/admin/people?list=unanswered", "/admin/people/decisions?kind=x&page=9",
        "/admin/people/imran-khan?page=8", "/admin/people/imran-khan?find=%25", "/admin/people?find=_"})
    void oddQuestionsAreAnswered(String path) throws Exception {
        page(path);
    }

    private int decisions() {
        return database.queryForList("select id from person_decision").size();
    }

    private ResultActions page(String path) throws Exception {
        return perform(get(URI.create(path.replace("<", "%3C").replace(">", "%3E"))))
                .andExpect(status().isOk());
    }

    private String text(String path) throws Exception {
        MockHttpServletResponse response = page(path).andReturn().getResponse();
        return response.getContentAsString();
    }

    private ResultActions decide(String slug, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/admin/people/" + slug + "/decisions").with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(request);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("keeper").roles("ADMIN")));
    }

    private void write(String number, String text) throws IOException {
        Files.writeString(folder.resolve(number + ".txt"), CableText.numbered(number).saying("1. (C) " + text).text());
    }
}
