package org.reftel.web.cable;

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

/** Whom a cable means that names an office alone. */
@ArchiveTest
class OfficeLinksTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        write("OSLO 000001", "R 010900Z MAR 05", "1. (C) Norwegian Foreign Minister Tamsin Brennholt spoke.");
        write("OSLO 000002", "R 010900Z MAY 05", "1. (C) Norwegian Foreign Minister Brennholt spoke again.");
        write("OSLO 000003", "R 010900Z APR 05", "1. (C) It rained. The Foreign Minister was pleased.");
        write("OSLO 000004", "R 010900Z APR 09", "1. (C) It rained. The Foreign Minister was pleased.");
        write("OSLO 000005", "R 010900Z MAR 05",
                "1. (C) Ambassador Ada Quarrel arrived. We took notes. The Ambassador left early.");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private void write(String number, String sent, String body) throws IOException {
        Files.writeString(folder.resolve(number + ".txt"), CableText.numbered(number).sent(sent).saying(body).text());
    }

    @Test
    void holderAtTheDateByOtherCablesIsShownAsInferred() throws Exception {
        assertThat(page("05OSLO3")).contains("class=\"person inferred\" href=\"/people/tamsin-brennholt\"",
                "Inferred: Tamsin Brennholt.", ">The Foreign Minister</a>", "Meant by an office alone",
                "is called Foreign Minister in 2 cables");
    }

    @Test
    void holderWhomTheCableItselfNamesIsMeant() throws Exception {
        assertThat(page("05OSLO5")).contains("class=\"person inferred\" href=\"/people/ada-quarrel\"",
                "This cable calls Ada Quarrel so.");
    }

    @Test
    void officeStaysOpenWhereTheArchiveDoesNotSay() throws Exception {
        assertThat(page("09OSLO4")).contains("The Foreign Minister").doesNotContain("person inferred",
                "Meant by an office alone");
    }

    private String page(String identifier) throws Exception {
        return mvc.perform(get("/cables/" + identifier)).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
