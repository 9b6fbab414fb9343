package org.reftel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What readers see of a cable from which names were taken out, and whose two dates differ. */
@ArchiveTest
class RedactedCableTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void redactedCable() throws IOException {
        Files.writeString(folder.resolve("redacted.txt"), """
                Identifier
                Created
                Classification
                Origin
                07OSLO1
                2007-03-01 10:00:00
                CONFIDENTIAL
                Embassy Oslo
                Cable title:

                GENERATED FOR A TEST

                Tags: PREL XX

                """ + CableText.numbered("OSLO 000001").classifiedBy("XXXXXXXXXXXX, reason 1.4 (b)")
                .saying("1. (C) Minister XXXXXXXXXXXX met [NAME REMOVED] and left.").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void marksAreShownAsRedacted() throws Exception {
        assertThat(body("/cables/07OSLO1")).contains(
                "<span class=\"visually-hidden\">redacted</span><span aria-hidden=\"true\">XXXXXXXXXXXX</span>",
                "<span aria-hidden=\"true\">[NAME REMOVED]</span>");
    }

    @Test
    void marksAreCountedAndNoPersons() throws Exception {
        assertThat(body("/api/cables/07OSLO1")).contains("\"redactions\":2")
                .doesNotContain("\"person\":\"X");
    }

    @Test
    void findingLeadsToBothPlaces() throws Exception {
        assertThat(body("/cables/07OSLO1")).contains("The site says created 2007-03-01T10:00",
                "href=\"/cables/07OSLO1?view=as-received#line15\">line 15</a>",
                "href=\"/cables/07OSLO1?view=as-received#line6\">line 6</a>");
        assertThat(body("/api/cables/07OSLO1")).contains("\"line\":15,\"other_line\":6");
    }

    @Test
    void partsThatDifferAreToldFirstAndAtOnce() throws Exception {
        String page = body("/cables/07OSLO1");

        assertThat(page).contains("</span>1 of 9 checks differs</p>", "</span>8 of 9 checks agree</summary>",
                "<b>Date</b> differs", "<dd>2007-03-01 10:00</dd>", "<dd>2007-03-01 09:00</dd>", "<b>Tags</b> agrees");
        assertThat(page.indexOf("<b>Date</b>")).isLessThan(page.indexOf("<b>Number</b>"));
        assertThat(page.split("The site says created", -1)).hasSize(2);
    }

    @Test
    void conflictIsAFacetAndABadge() throws Exception {
        assertThat(body("/cables?conflict=date")).contains("<h1 id=\"results\" tabindex=\"-1\">1 cable</h1>",
                "conflict: date</span>",
                "Remove the filter Conflict Date");
        assertThat(body("/cables?conflict=any")).contains("<h1 id=\"results\" tabindex=\"-1\">1 cable</h1>");
        assertThat(body("/cables?conflict=tags")).contains("<h1 id=\"results\" tabindex=\"-1\">0 cables</h1>");
        assertThat(body("/cables?not.conflict=any")).contains("<h1 id=\"results\" tabindex=\"-1\">0 cables</h1>");
        assertThat(body("/api/cables")).contains("\"conflicts\":[\"date\"]", "\"conflict\":[{\"value\":\"any\"");
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
