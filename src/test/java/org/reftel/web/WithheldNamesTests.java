package org.reftel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.api.ArchiveExport;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An archive that hides persons whom a cable marks for protection: they are nowhere, also where another cable does not mark them. */
@ArchiveTest
@TestPropertySource(properties = "reftel.people.hide-protected=true")
class WithheldNamesTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private ArchiveExport export;
    @TempDir
    private Path folder;

    @BeforeEach
    void cablesThatNameASource() throws IOException {
        Files.writeString(folder.resolve("1.txt"), CableText.numbered("OSLO 000001").about("MEETING WITH WYVERNHALL")
                .saying("1. (C) Director Zoltan Wyvernhall (strictly protect) told us so. Wyvernhall's deputy left.")
                .text());
        Files.writeString(folder.resolve("3.txt"), """
                Identifier
                Created
                Classification
                Origin
                07OSLO3
                2007-03-01 09:00:00
                CONFIDENTIAL
                Embassy Oslo
                Cable title:

                ZOLTAN WYVERNHALL CAME

                Tags: PREL XX

                """ + CableText.numbered("OSLO 000003").about("ZOLTAN WYVERNHALL WENT")
                .saying("1. (C) Director Zoltan Wyvernhall left.").text());
        Files.writeString(folder.resolve("2.txt"), CableText.numbered("OSLO 000002")
                .saying("""
                        1. (C) Director Zoltan Wyvernhall came. Minister Ada Quarrel did not.

                        2. (C) Wyvernhall Chief of Staff Fenella Oakbarrow did.""").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cables", "/cables?q=director", "/cables/07OSLO1", "/cables/07OSLO2",
        "/cables/07OSLO1.txt", "/cables/07OSLO2.txt", "/cables/07OSLO1/cite", "/cables/07OSLO2/cite?paragraph=p1",
        "/cables/07OSLO3.bib", "/cables/07OSLO3.ris", "/cables/07OSLO3.csl.json", "/cables/07OSLO2?q=director",
        "/cables/07OSLO3?q=wyv&repairs=hide", "/people",
        "/people?find=wyv", "/people?letter=w", "/people?find=zoltan", "/people/ada-quarrel", "/origins/oslo",
        "/cables.csv", "/api/cables", "/api/cables/07OSLO1", "/api/cables/07OSLO2",
        "/cables/07OSLO3", "/api/cables/07OSLO3", "/api/people",
        "/api/people?find=wyv", "/api/cables?q=director", "/timeline"})
    void nameIsOnNoPage(String address) throws Exception {
        assertThat(mvc.perform(get(address)).andReturn().getResponse().getContentAsString().replace("q=wyv", "")
                .replace("“wyv”", "").replace("value=\"wyv\"", ""))
                .doesNotContainIgnoringCase("wyvernhall").doesNotContainIgnoringCase("zoltan-");
    }

    @Test
    void searchDoesNotFindIt() throws Exception {
        assertThat(page("/api/cables?q=wyvernhall")).contains("\"total\":0");
        assertThat(page("/api/cables?q=quarrel")).contains("\"total\":1");
    }

    @Test
    void documentAsReceivedIsNotShown() throws Exception {
        for (String address : new String[]{"/cables/07OSLO1/source", "/cables/07OSLO1?view=as-received",
            "/cables/07OSLO1?view=side-by-side", "/cables/07OSLO3?view=side-by-side&q=wyvernhall",
            "/cables/07OSLO2?view=as-received"}) {
            mvc.perform(get(address)).andExpect(status().isForbidden());
        }
    }

    @Test
    void personHasNoPage() throws Exception {
        mvc.perform(get("/people/zoltan-wyvernhall")).andExpect(status().isNotFound());
        mvc.perform(get("/api/people/zoltan-wyvernhall")).andExpect(status().isNotFound());
    }

    @Test
    void nameIsOnNoPaper() throws Exception {
        for (String cable : List.of("07OSLO1", "07OSLO2", "07OSLO3")) {
            byte[] printed = mvc.perform(get("/cables/" + cable + ".pdf")).andExpect(status().isOk()).andReturn()
                    .getResponse().getContentAsByteArray();
            try (PDDocument document = Loader.loadPDF(printed)) {
                assertThat(new PDFTextStripper().getText(document)).contains("[withheld]")
                        .doesNotContainIgnoringCase("wyvernhall").doesNotContain("\u2588");
                assertThat(document.getDocumentInformation().getTitle()).doesNotContainIgnoringCase("wyvernhall");
            }
        }
    }

    @Test
    void headIsNotExplainedFromADocumentThatIsWithheld() throws Exception {
        assertThat(page("/cables/07OSLO2")).doesNotContain("class=\"token\"", "head-anatomy");
    }

    @Test
    void restOfTheCableIsThere() throws Exception {
        assertThat(page("/cables/07OSLO2")).contains("Ada Quarrel", "\u2588\u2588\u2588");
    }

    @Test
    void exportHasItMasked() {
        StringBuilder lines = new StringBuilder();
        export.write(lines::append);
        export.writePersons(lines::append);

        assertThat(lines.toString()).contains("07OSLO2", "Quarrel").doesNotContainIgnoringCase("wyvernhall");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
    }
}
