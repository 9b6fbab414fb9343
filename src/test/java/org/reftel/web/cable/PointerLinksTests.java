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

/** Where the words of a cable's text lead that point elsewhere. */
@ArchiveTest
class PointerLinksTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        write(CableText.numbered("OSLO 000001").about("HERRING QUOTAS").sent("R 010900Z MAR 07")
                .saying("1. (C) Herring.\n\n2. (C) The quota was doubled."));
        write(CableText.numbered("OSLO 000002").referring("07 OSLO 1").saying("""
                1. (C) As told reftel, and in reftel para 2, herring is at stake; see also reftel para 9 and ref C.

                2. (C) See para 1, para 7 and septel."""));
        write(CableText.numbered("OSLO 000003").referring("A. 07 OSLO 1 B. 06 OSLO 77 C. QUARREL-HERRING E-MAIL OF 3/1")
                .saying("""
                        1. (C) Ref A says so, ref B denies it, ref C wonders; see reftels, ref D and para 2 of ref A.

                        2. (C) The refs A and C agree with Minister Ada Quarrel (ref A)."""));
        write(CableText.numbered("OSLO 000004").referring("07 OSLO 1; 06 OSLO 77")
                .saying("1. (C) Ref A says so. The tanks (reftel Oslo 00077) came.\n\n"
                        + "2. (C) BEGIN TEXT: Under paragraph 1 herring is free. END TEXT."));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private void write(CableText cable) throws IOException {
        String text = cable.text();
        Files.writeString(folder.resolve(text.hashCode() + ".txt"), text);
    }

    @Test
    void reftelLeadsToTheOneReferenceAndShowsItsSubjectAndDate() throws Exception {
        assertThat(page("07OSLO2")).contains("<a class=\"pointer\" href=\"/cables/07OSLO1\"",
                "data-tip=\"07 OSLO 1: 07OSLO1, “Herring Quotas”, 1 Mar 2007.\" aria-describedby=\"pointer-1\">reftel</a>");
    }

    @Test
    void paragraphsOfTheOtherCableAreLedToWhereItIsHeldAndHasThem() throws Exception {
        assertThat(page("07OSLO2")).contains("<a class=\"pointer\" href=\"/cables/07OSLO1#p2\"",
                "data-tip=\"Paragraph 2 of 07OSLO1: The quota was doubled.\"").doesNotContain("#p9");
    }

    @Test
    void paragraphsOfThisCableAreLedToWhereItHasThem() throws Exception {
        assertThat(page("07OSLO2")).contains("<a class=\"pointer\" href=\"#p1\"",
                "data-tip=\"Paragraph 1: As told reftel,").doesNotContain("href=\"#p7\"");
    }

    @Test
    void letterThatTheReferenceLineDoesNotHaveIsNotGuessed() throws Exception {
        assertThat(page("07OSLO2")).contains("<a class=\"pointer\" href=\"#references\"").contains(">ref C</a>");
        assertThat(page("07OSLO3")).doesNotContain(">ref D</a>");
        assertThat(page("07OSLO4")).contains(
                "data-tip=\"07 OSLO 1: 07OSLO1, “Herring Quotas”, 1 Mar 2007. 06 OSLO 77: 06OSLO77, not held.\"");
    }

    @Test
    void septelIsExplained() throws Exception {
        assertThat(page("07OSLO2"))
                .containsPattern("<a class=\"pointer\" href=\"#(pointer-\\d)\" data-tip=\"A telegram "
                        + "sent separately, about the same time\\. Its number is not stated here\\.\" "
                        + "aria-describedby=\"\\1\">septel</a>");
    }

    @Test
    void lettersLeadToTheirEntriesHeldOrNot() throws Exception {
        assertThat(page("07OSLO3")).contains("<a class=\"pointer\" href=\"/cables/06OSLO77\"",
                "data-tip=\"B. 06 OSLO 77: 06OSLO77, not held.\"", ">ref B</a>",
                "<a class=\"pointer\" href=\"#reference-3\"", "<li id=\"reference-3\"", ">ref C</a>",
                "href=\"/cables/07OSLO1#p2\"", ">para 2</a>");
    }

    @Test
    void severalTelegramsLeadToTheReferencesOfThePage() throws Exception {
        assertThat(page("07OSLO3")).contains(
                "<a class=\"pointer\" href=\"#references\" data-tip=\"A. 07 OSLO 1: 07OSLO1,",
                ">reftels</a>", "“reftels”: <a href=\"#references\">3 references</a>");
    }

    @Test
    void telegramNamedBesideTheWordIsTheOne() throws Exception {
        assertThat(page("07OSLO4")).contains("data-tip=\"06 OSLO 77: 06OSLO77, not held.\"", ">reftel</a> Oslo 00077");
    }

    @Test
    void paragraphsOfQuotedMatterAreItsOwn() throws Exception {
        assertThat(page("07OSLO4")).contains("Under paragraph 1 herring").doesNotContain("href=\"#p1\" data-tip");
    }

    @Test
    void marksOfPersonsStayBesideThem() throws Exception {
        assertThat(page("07OSLO3")).containsPattern(
                "<a class=\"person\"[^>]*>Ada Quarrel</a> \\(<a class=\"pointer\"[^>]*>ref A</a>\\)");
    }

    @Test
    void aimsAreListedOnceForThoseWhoHearOrPrintThePage() throws Exception {
        String list = page("07OSLO3").replaceFirst("(?s).*<h2 id=\"pointers\">", "").replaceFirst("(?s)</section>.*",
                "");

        assertThat(list).startsWith("Words that point elsewhere</h2>")
                .contains("“Ref A”: <a href=\"/cables/07OSLO1\">07OSLO1</a>", "“ref C”: <a href=\"#reference-3\">")
                .containsOnlyOnce("href=\"/cables/07OSLO1\"");
    }

    @Test
    void documentAsReceivedHasNoSuchLinks() throws Exception {
        assertThat(page("07OSLO3?view=as-received")).doesNotContain("class=\"pointer\"", "Words that point elsewhere");
    }

    private String page(String identifier) throws Exception {
        return mvc.perform(get("/cables/" + identifier)).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
