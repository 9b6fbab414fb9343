package org.reftel.web;

import java.net.URI;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.support.SeedFiles;
import org.reftel.support.SeededArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the pages say of the seeds. */
@SeededArchiveTest
class PagesTests {
    @Autowired
    private MockMvc mvc;

    @Test
    void startPageSaysWhatIsHeldAndWhereToBegin() throws Exception {
        assertThat(page("/")).contains("5 cables</a>", "2005–2009</a>", "2 posts</a>", "33 people named</a>",
                "What was reported about John Ordway?", "href=\"/cables?date=2006-08\"", "1 undated");
    }

    @Test
    void resultsShowSubjectBestParagraphAndHits() throws Exception {
        assertThat(page("/cables?q=%22political%20and%20moral%20right%22")).contains(
                "<h1 id=\"results\" tabindex=\"-1\">1 cable</h1>", "<code>06ALMATY3065</code>", "28 Aug 2006",
                "href=\"/cables/06ALMATY3065?q=%22political%20and%20moral%20right%22#p6\"", "¶6 (C)",
                "<mark>political and moral right</mark>");
    }

    @Test
    void filtersAreChipsThatCanBeRemoved() throws Exception {
        assertThat(page("/cables?tag=PREL&not.origin=Embassy%20Astana")).contains(
                "aria-label=\"Remove the filter Tag PREL\"",
                "href=\"/cables?not.origin=Embassy%20Astana\"",
                "aria-label=\"Remove the filter not Origin Embassy Astana\"", ">Clear all<");
    }

    @Test
    void facetValuesSayCodeMeaningAndCountInOneName() throws Exception {
        assertThat(page("/cables")).contains("aria-label=\"PREL, External Political Relations, 5 cables\"",
                "aria-label=\"US Office Almaty, 4 cables\"", "aria-label=\"Exclude Embassy Astana\"");
    }

    @Test
    void emptyResultSaysWhatEachFilterCosts() throws Exception {
        assertThat(page("/cables?q=soros&origin=Embassy%20Astana")).contains("Nothing was found",
                "Origin Embassy Astana</a>: 1 cable",
                "Search the whole archive for this: 1 cable");
    }

    @Test
    void badParametersAreShownAsIgnored() throws Exception {
        assertThat(page("/cables?date=soon&colour=blue&page=-3")).contains("The value “soon” of “date” is no date",
                "There is no filter “colour”", "5 cables");
    }

    @Test
    void rangeTheWrongWayRoundIsSaidToBeSo() throws Exception {
        assertThat(page("/cables?date=2006..2005")).contains("of “date” ends before it begins; it was ignored");
        assertThat(page("/cables?date=x..2005")).contains("of “date” is no date like");
    }

    @Test
    void facetThatIsOpenedIsThereThoughNothingIsFound() throws Exception {
        String page = page("/cables?q=nosuchword");
        assertThat(page).contains("href=\"/cables?q=nosuchword&amp;more=region#facet-region\"");
        assertThat(page("/cables?q=nosuchword&more=region")).contains("id=\"facet-region\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table cable; --", "id) or 1=1", "__proto__", "\"\"\"", "((((", "a* b* *c", "%00",
        "{v0}", "*:*", "tag:[* TO *]",
        "\\", "/.*/", "\ud83d\ude00", "osce AND NOT", "<script>"})
    void oddQueriesGiveAPage(String query) throws Exception {
        mvc.perform(get("/cables").param("q", query)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @ParameterizedTest
    @CsvSource({"06 Almaty 2935,06ALMATY2935", "06almaty002935,06ALMATY2935", "2006 ALMATY 2935,06ALMATY2935",
        "https://example.org/cable/2006/08/06ALMATY2935.html,06ALMATY2935",
        "https://example.org/?id=06ALMATY2935,06ALMATY2935", "cable.php?id=06ALMATY2935&q=x,06ALMATY2935",
        "06ALMATY2935_a,06ALMATY2935", "https://example.org/plusd/cables/06ALMATY2935_a.html,06ALMATY2935",
        "https://example.org/plusd/cables/2006ALMATY02935_b.html,06ALMATY2935",
        "ALMATY 001856,ALMATY1856", "09 Aqna 1843,09ASTANA1843", "05-ALMATY-538,05ALMATY538"})
    void identifierInAnyFormLeadsToTheCable(String typed, String identifier) throws Exception {
        mvc.perform(get("/cables").param("q", typed)).andExpect(redirectedUrl("/cables/" + identifier));
    }

    @Test
    void identifierNotHeldIsSaidSo() throws Exception {
        assertThat(page("/cables?q=06STATE113204"))
                .contains("There is no cable 06STATE113204 in this archive");
    }

    @Test
    void numberWithoutItsYearIsNotSaidToBeMissingWhereItIsHeld() throws Exception {
        assertThat(page("/cables?q=almaty%202935"))
                .contains("whose year is left out", "href=\"/cables/ALMATY2935\"")
                .doesNotContain("There is no cable");
        assertThat(page("/cables?q=kabul%202008")).contains("There is no cable KABUL2008 in this archive")
                .doesNotContain("whose year is left out");
    }

    @Test
    void identifierThatIsCitedAndNotHeldLeadsToWhatIsKnown() throws Exception {
        mvc.perform(get("/cables").param("q", "06 State 113203")).andExpect(redirectedUrl("/cables/06STATE113203"));

        assertThat(page("/cables/06STATE113203")).contains("not held</span>", "href=\"/origins/secretary-of-state\"",
                "Between 1 January 2006 and 17 August 2006", "<mark>reftel</mark>",
                "href=\"/cables/06ALMATY2935#p2\"");
    }

    @Test
    void cableIsShownDecodedAndRestored() throws Exception {
        assertThat(page("/cables/06ALMATY3065")).contains(
                "<h1 title=\"As printed: KAZAKHSTAN: DAS FEIGENBAUM MEETS WITH FOREIGN MINISTER TOKAYEV\">"
                        + "Kazakhstan: DAS Feigenbaum Meets with Foreign Minister Tokayev</h1>",
                "28 August 2006, 11:38 UTC", "51 characters restored, 3 lines of the transmission left out",
                "AMEMBASSY ALMATY",
                "Foreign government information", "<summary>12 entries</summary>",
                "Kazakhstan to Continue Pursuing OSCE Chairmanship in 2009",
                "id=\"p16\"", "Link to paragraph 16",
                "data-tip=\"Opening quotation mark that was sent as an ampersand: “&amp;” in the document.\"",
                "data-tip=\"Kasymzhomart Tokayev, Foreign Minister. ", "aria-describedby=\"person-", "id=\"person-",
                "None stated.", "Signed ORDWAY",
                "US Office Almaty, “KAZAKHSTAN: DAS FEIGENBAUM MEETS WITH FOREIGN MINISTER TOKAYEV,” telegram 06 ALMATY 3065, August 28, 2006.");
    }

    @Test
    void partialAndUndatedCableSaysSo() throws Exception {
        assertThat(page("/cables/ALMATY1856")).contains("Partial extract:", "Undated:", "Origin inferred:",
                "(inferred from the station)",
                "id=\"p12\"", "[US Office Almaty]", "telegram [year unknown] ALMATY 1856, [undated].");
    }

    @Test
    void referencesTellWhetherTheyAreHeldAndWhatWasInferred() throws Exception {
        assertThat(page("/cables/05ALMATY538")).contains("05ALMATY347", "05ALMATY342", "not held",
                "Printed as “ALMATY 347”. No year is printed: taken from the referring telegram, 2005.");
    }

    @Test
    void documentIsShownAsReceivedLineByLine() throws Exception {
        assertThat(page("/cables/06ALMATY3065?view=as-received")).contains("id=\"line157\"",
                "&amp;political and moral right8 to press ahead.",
                "ALMATY 00003065 002 OF 004", "Preamble, first copy");
    }

    @Test
    void sourceIsTheDocumentByteForByte() throws Exception {
        mvc.perform(get("/cables/06ALMATY3065/source"))
                .andExpect(content().bytes(Files.readAllBytes(SeedFiles.files().get(3))))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"06ALMATY3065.txt\""));
    }

    @Test
    void otherSpellingOfAnAddressLeadsToTheCable() throws Exception {
        mvc.perform(get("/cables/06almaty2935")).andExpect(redirectedUrl("/cables/06ALMATY2935"));
        mvc.perform(get("/cables/06ALMATY2935.json")).andExpect(redirectedUrl("/api/cables/06ALMATY2935"));
    }

    @Test
    void cableNotHeldIsNotFoundWithAWayOn() throws Exception {
        mvc.perform(get("/cables/99NOWHERE1")).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no cable <code>99NOWHERE1</code>")));
    }

    @Test
    void wordsInALongFacetCanBeFound() throws Exception {
        assertThat(page("/cables?find.person=umar")).contains("Kairat Umarov, 1 cable")
                .doesNotContain("John Ordway, 4 cables");
        assertThat(page("/cables?more=person")).contains("Zholshybekov (Kazakhstan), 1 cable");
    }

    @Test
    void compactListHasTheFactsWithoutExcerpts() throws Exception {
        String list = page("/cables");
        String compact = page("/cables?view=compact");

        assertThat(list).contains("class=\"excerpt\"", "class=\"people\"");
        assertThat(compact).contains("<code>09ASTANA1843</code>", "13 Oct 2009")
                .doesNotContain("class=\"excerpt\"", "class=\"people\"");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
