package org.reftel.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.ingest.FirstStart;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The start page, the pictures over time and of places, tags and numbers, and the guide: what they tell and where they lead. */
@ArchiveTest
class ExploringPagesTests {
    private static final Pattern QUESTION = Pattern.compile("<a href=\"([^\"]*)\">[^<]*\\?<span>");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private FirstStart start;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void seedsAndSomeFromRome() throws IOException {
        start.run();
        Map<Integer, String> references = Map.of(10, "05 ROME 1", 12, "ROME 10", 19,
                "A. ROME 10\nB. ROME 11\nC. ROME 15\nD. 06 ROME 900");
        for (Map.Entry<Integer, String> cable : references.entrySet()) {
            Files.writeString(folder.resolve(cable.getKey() + ".txt"),
                    CableText.numbered("ROME 0000" + cable.getKey()).tagged("PREL, PHUM, IT")
                            .referring(cable.getValue())
                            .saying("1. (C) Generated text of number " + cable.getKey() + ".").text());
        }
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void startPageSaysWhatIsHeldAndLeadsThere() throws Exception {
        assertThat(page("/")).contains("<a href=\"/cables\">8 cables</a>", "<a href=\"/timeline\">2005–2009</a>",
                "people named</a>", "href=\"/origins/us-office-almaty\" aria-label=\"US Office Almaty, 4 cables\"");
    }

    @Test
    void questionsOfTheStartPageHaveAnswers() throws Exception {
        Matcher question = QUESTION.matcher(page("/"));
        int questions = 0;
        while (question.find()) {
            questions++;
            String answer = page(question.group(1).replace("&amp;", "&"));
            assertThat(answer).doesNotContain("0 cables</h1>");
        }
        assertThat(questions).isEqualTo(3);
    }

    @Test
    void startPageExplainsTheHeadOfACable() throws Exception {
        assertThat(page("/")).contains("<b>171221Z AUG 06<sup>2</sup></b>", "17 August 2006, 12:21 UTC",
                "href=\"/how-to-read-a-cable?cable=06ALMATY2935\"");
    }

    @Test
    void timelineIsNarrowedLikeASearch() throws Exception {
        String page = page("/timeline?tag=PHUM&unit=year&classification=CONFIDENTIAL");
        assertThat(page)
                .contains("2007, 3 cables", "href=\"/cables?date=2007&amp;classification=CONFIDENTIAL&amp;tag=PHUM\"",
                        "aria-label=\"Remove the filter Tag Human Rights\"")
                .doesNotContain("Unclassified</b>");
    }

    @ParameterizedTest
    @CsvSource({"region,'Europe and Eurasia, March 2007, 3 cables'", "tag,'Human Rights, March 2007, 3 cables'",
        "origin,'Embassy Rome, March 2007, 3 cables'"})
    void timelineHasRowsOfWhatIsAskedFor(String by, String cell) throws Exception {
        assertThat(page("/timeline?from=2006&to=2008-06&unit=month&by=" + by)).contains(cell);
    }

    @Test
    void timelineSaysWhatItLeavesOut() throws Exception {
        assertThat(page("/timeline?from=2007&to=2007")).contains("4 dated cables lie outside these years",
                "1 undated cable is", "href=\"/timeline?from=all\"");
        assertThat(page("/timeline?from=soon&unit=week&by=nothing")).contains("“soon” of “from”", "“week” of “unit”",
                "“nothing” of “by”");
        assertThat(page("/timeline?tag=NOSUCH")).contains("No cable here that fits has a date.");
    }

    @Test
    void quarterLeadsToItsThreeMonths() throws Exception {
        assertThat(page("/timeline?unit=quarter")).contains("January to March 2007, 3 cables",
                "href=\"/cables?date=2007-01..2007-03\"");
    }

    @Test
    void rulerOfAPostCountsHeldCitedAndUnknownNumbers() throws Exception {
        String page = page("/origins/embassy-rome");
        assertThat(page).contains("Held: 3 numbers, 25 % of those from the lowest to the highest",
                "aria-label=\"3 numbers of 2007 held\"", "aria-label=\"2 numbers of 2007 cited but not held\"",
                "href=\"/wanted?station=ROME&amp;year=2007\"", "href=\"/cables?date=2007&amp;origin=Embassy%20Rome\"");
        // from 10 to 19 with 11 and 15 cited: five unknown; of 2006 one is cited, nothing else
        assertThat(page).containsSubsequence(">2007</th>", ">10 to 19</td>", ">5</td>", ">30 %</td>", ">2006</th>",
                ">900 to 900</td>", ">0</td>", ">0 %</td>");
    }

    @Test
    void mapShowsAPartOfTheWorldByItself() throws Exception {
        String page = page("/origins?region=europe-and-eurasia&sort=name");
        assertThat(page).contains("Origins in Europe and Eurasia", "Embassy Rome, 3 cables",
                "href=\"/origins?region=south-and-central-asia&amp;sort=name\"").doesNotContain("US Office Almaty");
        assertThat(page("/origins?region=atlantis")).contains("US Office Almaty, 4 cables", "Embassy Rome, 3 cables");
    }

    @Test
    void tagsThatGoTogetherAreCountedAndLeadToTheirCables() throws Exception {
        assertThat(page("/tags")).contains("aria-label=\"PREL and PHUM, 6 cables,",
                "href=\"/cables?tag=PREL&amp;tag=PHUM\"");
        assertThat(page("/tags?across=country"))
                .contains("aria-label=\"PHUM and IT, 3 cables, 50 % of those with PHUM\"");
        assertThat(page("/tags/phum")).contains("What goes with PHUM",
                "aria-label=\"3 cables with PHUM and IT\"", "href=\"/timeline?tag=PHUM\"");
    }

    @ParameterizedTest
    @CsvSource({"precedence,/cables?precedence=PRIORITY", "markings,/cables?marking=C",
        "markings,/cables?caption=SIPDIS",
        "tags?find=PHUM,/cables?tag=PHUM", "posts?find=ROME,/cables?origin=Embassy%20Rome",
        "regions,/cables?region=Europe%20and%20Eurasia", "abbreviations?find=reftel,/cables?q=%22reftel%22",
        "bureaus?find=SCA,/cables?q=%22SCA%22"})
    void entriesOfListsLeadToTheCablesThatUseThem(String list, String href) throws Exception {
        assertThat(page("/how-to-read-a-cable/" + list)).contains("href=\"" + href + "\"", ">Source</th>");
    }

    @Test
    void usesAreCountedOnlyWhereTheyCanBe() throws Exception {
        assertThat(page("/how-to-read-a-cable/reasons")).doesNotContain(">Cables here<");
        assertThat(page("/how-to-read-a-cable/markings")).containsPattern(
                "<code>CONFIDENTIAL//NOFORN</code></td><td class=\"used\"><a [^>]*>look for it</a>")
                .containsPattern(
                        "<code>\\(S/REL\\)</code></td><td class=\"used\"><a [^>]*href=\"/cables\\?q=marking%3AREL\"")
                .containsPattern("<code>OADR</code></td><td class=\"used\"></td>")
                .containsPattern("<code>NODIS</code></td><td class=\"used\"><span class=\"soft\">none</span>");
        assertThat(page("/how-to-read-a-cable/tags?find=PHUMS")).contains("cables, as PHUM</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"precedence", "markings", "reasons", "tags", "posts", "agencies", "bureaus",
        "abbreviations",
        "regions"})
    void everyListSaysHowSureItIs(String list) throws Exception {
        assertThat(page("/how-to-read-a-cable/" + list)).contains(">Certainty");
    }

    @Test
    void listsAreNarrowedToAKindAndPaged() throws Exception {
        String page = page("/how-to-read-a-cable/tags?kind=country&page=2");
        assertThat(page).contains("href=\"/how-to-read-a-cable/tags?kind=country\"", "101 to 200 of")
                .doesNotContain(">subject</td>");
        assertThat(page("/how-to-read-a-cable/tags?kind=nothing")).contains("1 to 100 of");
    }

    @Test
    void guideOffersCablesOfOtherKinds() throws Exception {
        assertThat(page("/how-to-read-a-cable")).contains("one sent in sections", "a partial extract",
                "href=\"/how-to-read-a-cable/markings\"");
        assertThat(page("/how-to-read-a-cable?cable=%3Cb%3E")).contains("There is no cable “&lt;b&gt;” here");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
