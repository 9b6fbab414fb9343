package org.reftel.web.person;

import java.io.IOException;
import java.net.URI;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Persons with their offices, words, company; lists of people; the facet of offices. */
@ArchiveTest
class PersonPagesTests {
    private static final int MANY = 24;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        if (!database.queryForList("select id from cable", Long.class).isEmpty()) {
            return;
        }
        write("OSLO 000001", "R 010900Z MAR 05", "1. (C) It rained. Minister Tamsin Brennholt spoke. Nobody else did.");
        write("OSLO 000002", "R 010900Z APR 08", "1. (C) President Tamsin Brennholt met General Ivo Gallowglass.\n\n"
                + "2. (C) Gallowglass was pleased.");
        for (int i = 3; i <= MANY; i++) {
            write("OSLO %06d".formatted(i), "R 010900Z MAY 08", "1. (C) President Tamsin Brennholt spoke to Minister "
                    + "Ada Quarrel.");
        }
        Files.writeString(folder.resolve("desk.txt"), CableText.numbered("ASTANA 000001").sent("R 010900Z JUN 08")
                .saying("1. (C) General Rupert Osterfield was there.").text());
        write("OSLO 000901", "R 010900Z APR 08", "1. (C) General Quillmarsh spoke to General Pebblemoor.");
        write("ASTANA 000902", "R 010900Z JUN 08", "1. (C) General Quillmarsh was there.");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        database.update("update mention set office = 'President, Norway' where role = 'President'");
        database.update("update mention set office = 'Minister, Norway' where role = 'Minister'");
        database.update("update mention set addressed = true where name like '%Osterfield'");
        database.update("update mention set protection = '(strictly protect)' where name like '%Gallowglass'");
        database.update("update cable set revision = revision + 1");
        job.followUp("the test");
    }

    private void write(String number, String sent, String body) throws IOException {
        Files.writeString(folder.resolve(number + ".txt"), CableText.numbered(number).sent(sent).saying(body).text());
    }

    @Test
    void officesAreATimelineAndATableWithProofs() throws Exception {
        assertThat(page("/people/tamsin-brennholt")).contains(
                "aria-label=\"Minister, Norway, 1 Mar 2005, 1 cable\"", "href=\"#office-1\"", "id=\"office-1\"",
                "aria-label=\"President, Norway, 1 Apr 2008 to 1 May 2008, 23 cables\"", "stated as President (23)",
                "href=\"/cables/05OSLO1#p1\">05OSLO1 ¶1</a> Minister <mark>Tamsin Brennholt</mark> spoke.")
                .doesNotContain("It rained.");
    }

    @Test
    void mentionsAreShownInTheirSentencesTwentyAPage() throws Exception {
        String first = page("/people/tamsin-brennholt");
        assertThat(first).contains("1 to 20 of 24", "href=\"/people/tamsin-brennholt?mentions=2#mentions\"",
                "President <mark>Tamsin Brennholt</mark> spoke to Minister Ada Quarrel.", "Why this person",
                "Called “Tamsin Brennholt” here.");
        assertThat(page("/people/tamsin-brennholt?mentions=2")).contains("21 to 24 of 24",
                "href=\"/people/tamsin-brennholt#mentions\"", "href=\"/cables/08OSLO2#p1\"");
        assertThat(page("/people/tamsin-brennholt?mentions=x")).contains("1 to 20 of 24");
        assertThat(page("/people/tamsin-brennholt?mentions=99")).doesNotContain("Mentions in context");
    }

    @Test
    void companyIsAPictureAndATable() throws Exception {
        assertThat(page("/people/tamsin-brennholt")).contains("aria-label=\"Ada Quarrel, 22 cables together\"",
                "aria-label=\"22 cables with Ada Quarrel\"",
                "href=\"/cables?person=tamsin-brennholt&amp;person=ada-quarrel\"");
    }

    @Test
    void countryOfASurnameIsToldOnlyWhereNearlyAllCablesAreOfIt() throws Exception {
        assertThat(page("/people/pebblemoor-norway"))
                .contains("Only the surname is known, from posts in Norway; other people");
        assertThat(page("/people?find=pebblem")).contains(">Pebblemoor (Norway)<");
        assertThat(page("/people/quillmarsh-kazakhstan")).contains("Only the surname is known; other people");
        assertThat(page("/people?find=quillm")).contains(">Quillmarsh<");
    }

    @Test
    void markerOfProtectionIsShown() throws Exception {
        assertThat(page("/people/ivo-gallowglass")).contains("(strictly protect)");
        assertThat(page("/cables/08OSLO2")).contains("(strictly protect)");
    }

    @Test
    void namesInACableTellWhoItIsAndWhy() throws Exception {
        assertThat(page("/cables/08OSLO2"))
                .containsPattern("<a class=\"person\" href=\"/people/ivo-gallowglass\" data-tip=\"Ivo Gallowglass, "
                        + "General\\. [^\"]+\" aria-describedby=\"(person-\\d+)\">Ivo Gallowglass</a>")
                .containsPattern("id=\"person-\\d+\">General\\. ");
    }

    @Test
    void whoIsOnlyAddressedIsNotListedButFound() throws Exception {
        assertThat(page("/people/rupert-osterfield")).contains("Cables only address this person", "1 cable",
                "for attention only");
        assertThat(page("/people")).doesNotContain("Osterfield")
                .contains("One person more is only named for attention, as desk officers are");
        assertThat(page("/cables?more=person")).doesNotContain("Osterfield, 1 cable");
        assertThat(page("/people?find=oster")).contains("Rupert Osterfield");
        assertThat(page("/cables?person=rupert-osterfield")).contains("<h1 id=\"results\" tabindex=\"-1\">1 cable</h1>",
                "Rupert Osterfield, 1 cable, chosen");
    }

    @Test
    void decisionsOfCuratorsAreToldWithoutTheirAuthor() throws Exception {
        long person = database.queryForList("select id from person where slug = 'ivo-gallowglass'", Long.class)
                .getFirst();
        database.update("""
                insert into person_decision (id, kind, cable, name, country, block, other_cable, other_name,
                other_country, other_block, note, author, made, person_id) values (1000000,
                'MERGE', '08OSLO2', 'Ivo Gallowglass', 'Norway', '-', '08OSLO1', 'I. Gallowglass', 'Norway', '-',
                'Same <general>.', 'secretary', timestamp with time zone '2026-05-03 10:00:00+00', ?)""", person);
        assertThat(page("/people/ivo-gallowglass")).contains("A curator merged “Ivo Gallowglass” in 08OSLO2 with "
                + "“I. Gallowglass” in 08OSLO1 on 3 May 2026: Same &lt;general&gt;.").doesNotContain("secretary");
        mvc.perform(get("/api/people/ivo-gallowglass"))
                .andExpect(jsonPath("$.decisions[0].decision", containsString("A curator merged")))
                .andExpect(jsonPath("$.decisions[0].date").value("2026-05-03"));
        database.update("delete from person_decision");
    }

    @Test
    void peopleAreListedByCountryOfficeAndLetter() throws Exception {
        assertThat(page("/people?by=country")).contains("href=\"/people?country=Norway\"", "Kazakhstan");
        assertThat(page("/people?by=office")).contains("href=\"/people?office=president-norway\"", "President, Norway");
        assertThat(page("/people?country=Norway")).contains("Ada Quarrel", "Tamsin Brennholt")
                .doesNotContain("Osterfield");
        assertThat(page("/people?country=Norway&letter=q")).contains("Ada Quarrel", "Remove the filter Country Norway",
                "href=\"/people?letter=q\"").doesNotContain("Brennholt");
        assertThat(page("/people?office=president-norway")).contains("Tamsin Brennholt", "Remove the filter Office")
                .doesNotContain("Ada Quarrel");
        assertThat(page("/people?office=king-of-nowhere")).contains("Nobody.");
        assertThat(page("/people?find=tam&country=Norway")).contains("Tamsin Brennholt", "name=\"country\"");
    }

    @Test
    void peopleAreFoundByAnyWordOfTheName() throws Exception {
        for (String text : List.of("tams", "BRENN", "tamsin%20b", "t")) {
            assertThat(page("/people?find=" + text)).contains("href=\"/people/tamsin-brennholt\"");
        }
        assertThat(page("/people?find=rennholt")).contains("Nobody.");
    }

    @Test
    void cablesAreNarrowedByOffice() throws Exception {
        assertThat(page("/cables")).contains("id=\"facet-office\"", "aria-label=\"President, Norway, 23 cables\"",
                "href=\"/cables?office=Minister%2C%20Norway\"", "href=\"/cables?not.office=Minister%2C%20Norway\"");
        assertThat(page("/cables?office=President,%20Norway&office=Minister,%20Norway")).contains(
                "<h1 id=\"results\" tabindex=\"-1\">22 cables</h1>", "Cables with all of these.");
        assertThat(page("/cables?office=president-norway"))
                .contains("<h1 id=\"results\" tabindex=\"-1\">23 cables</h1>");
        assertThat(page("/cables?not.office=President,%20Norway"))
                .contains("<h1 id=\"results\" tabindex=\"-1\">4 cables</h1>");
        assertThat(page("/cables?q=office:norway")).contains("<h1 id=\"results\" tabindex=\"-1\">24 cables</h1>");
        assertThat(page("/cables?q=office:%22president%20norway%22"))
                .contains("<h1 id=\"results\" tabindex=\"-1\">23 cables</h1>");
        assertThat(page("/cables?find.office=presi")).contains("President, Norway, 23 cables")
                .doesNotContain("Minister, Norway, ");
    }

    @Test
    void programsGetTheSame() throws Exception {
        mvc.perform(get("/api/people/tamsin-brennholt")).andExpect(status().isOk())
                .andExpect(jsonPath("$.only_addressed").value(false))
                .andExpect(jsonPath("$.names[0].text").value("Tamsin Brennholt"))
                .andExpect(jsonPath("$.offices[0].office").value("Minister, Norway"))
                .andExpect(jsonPath("$.offices[0].first").value("2005-03-01 09:00"))
                .andExpect(jsonPath("$.offices[0].proof.cable").value("05OSLO1"))
                .andExpect(jsonPath("$.offices[0].proof.paragraph").value(1))
                .andExpect(jsonPath("$.offices[0].proof.sentence").value("Minister Tamsin Brennholt spoke."))
                .andExpect(jsonPath("$.mentions.total").value(MANY))
                .andExpect(jsonPath("$.mentions.entries", hasSize(20)))
                .andExpect(jsonPath("$.mentions.next").value("/api/people/tamsin-brennholt?mentions=2"))
                .andExpect(jsonPath("$.companions[1].person_id").value("ada-quarrel"))
                .andExpect(jsonPath("$.companions[1].cables").value(22));
        mvc.perform(get("/api/people/tamsin-brennholt?mentions=2"))
                .andExpect(jsonPath("$.mentions.entries", hasSize(4))).andExpect(jsonPath("$.mentions.next").isEmpty());
        for (String query : List.of("office=president-norway", "office=President, Norway", "country=Norway&letter=b",
                "find=brenn")) {
            mvc.perform(get("/api/people?" + query)).andExpect(jsonPath("$", hasSize(1)))
                    .andExpect(jsonPath("$[0].person_id").value("tamsin-brennholt"))
                    .andExpect(jsonPath("$[0].country").value("Norway"));
        }
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }
}
