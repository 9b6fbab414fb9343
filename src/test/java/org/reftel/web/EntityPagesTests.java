package org.reftel.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A place for each thing the archive holds: tags, people, origins, the timeline, the guide. */
@ArchiveTest
class EntityPagesTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private FirstStart start;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void seedsAndTwoMore() throws IOException {
        start.run();
        String brussels = """
                R 010900Z MAR 07
                FM USEU BRUSSELS
                TO SECSTATE WASHDC
                UNCLAS BRUSSELS 000001

                TAGS: ZZQQ, COUNTRY CLEARANCE
                SUBJECT: GENERATED FOR A TEST

                1. (U) Generated text.
                """;
        Files.writeString(folder.resolve("1.txt"), brussels);
        Files.writeString(folder.resolve("2.txt"), CableText.numbered("ASTANA 000002")
                .saying("1. (C) Minister Zhantorin was pleased.").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        Files.writeString(folder.resolve("3.txt"), CableText.numbered("ASTANA 000003")
                .saying("1. (C) Minister Daulet Zhantorin said so.").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void tagSaysWhatItMeansHowSurelyAndWhatGoesWithIt() throws Exception {
        assertThat(page("/tags/prel")).contains("External Political Relations", "Documented: in the handbook",
                "TAGS handbook (5 FAH-3)", "href=\"/cables?tag=PREL\"", "href=\"/origins/us-office-almaty\"",
                "href=\"/people/john-ordway\"", "href=\"/tags/kz\"", "href=\"/cables?tag=PREL&amp;tag=KZ\"",
                "Cables per month", "As a table");
    }

    @Test
    void tagsAreListedByKind() throws Exception {
        assertThat(page("/tags")).containsSubsequence("Subjects</h2>", "href=\"/tags/prel\"", "Countries</h2>",
                "href=\"/tags/kz\"");
        assertThat(page("/tags/zzqq")).contains("A word that no list of TAGS has");
        assertThat(page("/tags/country-clearance")).contains("COUNTRY CLEARANCE");
    }

    @ParameterizedTest
    @CsvSource({"/tags/PREL,/tags/prel", "/tags/erel,/tags/prel", "/origins/US-Office-Almaty,/origins/us-office-almaty",
        "/people/zhantorin-kazakhstan,/people/daulet-zhantorin"})
    void otherSpellingsLeadToTheOneAddress(String from, String to) throws Exception {
        mvc.perform(get(from)).andExpect(redirectedUrl(to));
    }

    @Test
    void originShowsItsStaff() throws Exception {
        assertThat(page("/origins/embassy-astana")).contains("Who signed and classified here", ">Tester</a>",
                "1 Mar 2007");
    }

    @Test
    void personSaysRolesInTimeAndCompany() throws Exception {
        assertThat(page("/people/kasymzhomart-tokayev")).contains("Foreign Minister", "href=\"/cables?person=")
                .contains("Named together with", "Offices and roles, as the cables state them");
    }

    @Test
    void peopleAreFoundByAnyWordOfTheNameAndByLetter() throws Exception {
        assertThat(page("/people")).contains("href=\"/people/john-ordway\"", "Everybody named");
        assertThat(page("/people?find=ord")).contains("href=\"/people/john-ordway\"").doesNotContain("tokayev");
        assertThat(page("/people?letter=O")).contains("href=\"/people/john-ordway\"").doesNotContain("tokayev");
        assertThat(page("/people?find=%25_")).contains("Nobody.");
        assertThat(page("/people?letter=x&page=soon")).contains("Surnames with X");
    }

    @Test
    void originIsOnTheMapAndInTheTable() throws Exception {
        String origins = page("/origins");
        assertThat(origins).contains("aria-label=\"US Office Almaty, 4 cables\"", ".svg#land\"",
                "<a href=\"/origins/embassy-astana\">Embassy Astana</a>");
        assertThat(page("/origins/us-office-almaty")).contains("4 cables", "Kazakhstan", "<code>ALMATY</code>");
    }

    @Test
    void knownPostWithoutCablesHasItsPage() throws Exception {
        assertThat(page("/origins/useu-brussels")).contains("USEU Brussels", "0 cables");
        assertThat(page("/origins/embassy-brussels")).contains("Embassy Brussels");
    }

    @Test
    void placeThatNobodyHasPutOnTheMapHasItsPage() throws Exception {
        Files.writeString(folder.resolve("4.txt"), CableText.numbered("LEMURIA 000004")
                .saying("1. (C) The sea was calm.").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});

        assertThat(page("/origins/lemuria")).contains("1 cable").doesNotContain(".svg#land");
    }

    @Test
    void timelineShowsEveryPeriodAsPictureAndAsTable() throws Exception {
        assertThat(page("/timeline?unit=month")).contains("August 2006, Confidential, 2 cables", "By post</h2>",
                "href=\"/cables?date=2006-08&amp;classification=CONFIDENTIAL\"", "1 undated",
                "US Office Almaty, August 2006, 2 cables");
    }

    @Test
    void guideExplainsARealTelegramTokenByToken() throws Exception {
        assertThat(page("/how-to-read-a-cable")).contains("06ALMATY2935", "Handed in on day 229 of the year at 12:21",
                "17 August 2006, 12:21 UTC", "External Political Relations.", "routing indicator used by",
                "number 6590 in the sender");
        assertThat(page("/how-to-read-a-cable?cable=09%20Astana%201843")).contains("the head of",
                "href=\"/cables/09ASTANA1843\"");
        assertThat(page("/how-to-read-a-cable?cable=09NOWHERE1")).contains("There is no cable");
    }

    @ParameterizedTest
    @CsvSource({"precedence,FLASH", "markings,NOFORN", "reasons,Foreign government information", "tags,PREL",
        "posts,Embassy Astana", "agencies,RHEHNSC", "bureaus,SCA", "abbreviations,reftel"})
    void listsCanBeLookedThrough(String list, String holds) throws Exception {
        assertThat(page("/how-to-read-a-cable/" + list + "?find=" + holds.replace(" ", "%20"))).contains(holds,
                "Source</th>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/nosuchtag", "/tags/a_b", "/people/nobody", "/origins/atlantis",
        "/how-to-read-a-cable/nothing"})
    void whatIsNotThereIsSaidWithASearchBox(String address) throws Exception {
        String page = mvc.perform(get(address)).andExpect(status().isNotFound()).andReturn().getResponse()
                .getContentAsString(UTF_8);
        assertThat(page).contains("There is no such page", "role=\"search\"");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
