package org.reftel.web.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

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
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What pages say of the web between cables: Rome 10 and Oslo 7 are held, Rome 12 and Oslo 8 are not. */
@ArchiveTest
class GraphPagesTests {
    private static final Pattern LISTED = Pattern.compile("<th scope=\"row\"><code><a href=\"/cables/([A-Z0-9]+)\"");

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
        write(CableText.numbered("ROME 000010").sent("R 010900Z MAR 07").about("THE FIRST MATTER"));
        write(CableText.numbered("ROME 000015").sent("R 050900Z MAR 07").about("THE LAST MATTER"));
        write(CableText.numbered("OSLO 000007").sent("R 020900Z MAR 07").about("A MATTER IN OSLO")
                .referring("A. ROME 10\nB. ROME 12\nC. OSLO 3")
                .saying("1. (C) As ref A said, the first matter is closed.\n\n2. (C) The plan of ref B is bold."));
        write(CableText.numbered("PARIS 000020").sent("R 040900Z MAR 07").about("A MATTER IN PARIS")
                .referring("A. ROME 10\nB. ROME 12"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private void write(CableText cable) throws IOException {
        Files.writeString(folder.resolve(Integer.toHexString(cable.text().hashCode()) + ".txt"), cable.text());
    }

    @Test
    void cableSaysWhoCitesItTheEarliestFirst() throws Exception {
        assertThat(words("/cables/07ROME10")).contains("Cited by 2 cables").containsSubsequence("07OSLO7", "2 Mar 2007",
                "A Matter in Oslo", "A. ROME 10", "07PARIS20", "4 Mar 2007", "A Matter in Paris");
    }

    @Test
    void cableSaysWhatIsCitedTogetherWithIt() throws Exception {
        assertThat(words("/cables/07ROME10")).containsSubsequence("Cited together with", "07ROME12", "not held",
                "2 REF lines", "07OSLO3", "not held", "1 REF line");
    }

    @Test
    void referencesThatAreHeldHaveSubjectAndDate() throws Exception {
        assertThat(words("/cables/07OSLO7")).containsSubsequence("References", "A. 07ROME10",
                "The First Matter, 1 Mar 2007", "B. 07ROME12 not held");
        assertThat(page("/cables/07OSLO7")).contains("href=\"/cables/07ROME12\"");
    }

    @Test
    void rulerTellsWhatIsHeldCitedAndUnknownAroundACable() throws Exception {
        assertThat(words("/cables/07ROME10")).containsSubsequence("Before and after it at its post", "10 this one",
                "11 not known", "12 cited, not held", "13 to 14 2 numbers not known", "15 held: The Last Matter",
                "07ROME15, 5 Mar 2007 ›");
    }

    @Test
    void ghostSaysThatItIsNotHeldAndWhatIsKnown() throws Exception {
        assertThat(words("/cables/07ROME12")).containsSubsequence("07ROME12 not held",
                "known from 2 cables that cite it", "Embassy Rome", "12 of 2007",
                "Between 1 March 2007 and 2 March 2007",
                "Not before 1 March 2007, the day of 07ROME10, which has the number before.",
                "Not after 2 March 2007, when 07OSLO7 cites it.",
                "Not after 5 March 2007, the day of 07ROME15, which has the number behind.", "What is said of it",
                "The plan of ref B is bold.", "07OSLO7 ¶2", "Cited by 2 cables", "B. ROME 12").doesNotContain(
                        "the first matter is closed");
        assertThat(page("/cables/07ROME12")).contains("href=\"/origins/embassy-rome\"", "href=\"/cables/07OSLO7#p2\"");
    }

    @Test
    void ghostBecomesTheCableWhenItIsIngested() throws Exception {
        write(CableText.numbered("CAIRO 000030").referring("LIMA 5"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        assertThat(words("/cables/07LIMA5")).contains("07LIMA5 not held");
        assertThat(words("/wanted")).contains("07LIMA5");
        write(CableText.numbered("LIMA 000005").sent("R 010800Z MAR 07").about("AT LAST"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});

        assertThat(words("/cables/07LIMA5")).contains("At Last", "Cited by 1 cable").doesNotContain("not held");
        assertThat(words("/wanted")).doesNotContain("07LIMA5");
    }

    @ParameterizedTest
    @CsvSource({"/cables/07%20Rome%2012,/cables/07ROME12", "/cables/2007ROME0012,/cables/07ROME12",
        "/cables?q=07%20Rome%2012,/cables/07ROME12", "/cables/2007ROME12/cited-by,/cables/07ROME12/cited-by"})
    void otherSpellingOfAGhostLeadsToIt(String address, String target) throws Exception {
        mvc.perform(get(URI.create(address))).andExpect(redirectedUrl(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cables/07ROME13", "/cables/ROME13", "/cables/07ROME13/cited-by", "/cables/nothing",
        "/cables/07ROME99999999999"})
    void whatIsNeitherHeldNorCitedIsNoPage(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void numberWithoutYearIsAChoiceAndNeverAGuess() throws Exception {
        assertThat(words("/cables/ROME10")).containsSubsequence("year open",
                "One cable of this station and number is known with its year; it may still be another that is meant.",
                "Held", "07ROME10", "The First Matter");
        assertThat(words("/cables/ROME12")).containsSubsequence("Cited with their year, and not held", "07ROME12",
                "cited by 2 cables");
    }

    @Test
    void entryWithoutYearIsPossiblyTheCable() throws Exception {
        database.update(
                "update cable_reference set target = 'ROME10', certainty = 'OPEN' where target = '07ROME10' and cable_id = "
                        + "(select id from cable where identifier = '07PARIS20')");

        assertThat(words("/cables/07ROME10")).containsSubsequence("Cited by 1 cable", "07OSLO7",
                "Possibly cited by 1 cable", "07PARIS20");
        assertThat(words("/cables/ROME10")).containsSubsequence("Held", "07ROME10", "Cited without year by 1 cable",
                "07PARIS20");
        assertThat(words("/cables/07PARIS20")).contains("A. ROME10 year open");
        assertThat(words("/wanted?year=open")).contains("ROME10");
        database.update(
                "update cable_reference set target = '07ROME10', certainty = 'CERTAIN' where target = 'ROME10'");
    }

    @Test
    void allThatCiteACableAreOnPagesOfTheirOwn() throws Exception {
        assertThat(words("/cables/07ROME12/cited-by")).containsSubsequence("Cables that cite 07ROME12", "not held",
                "07OSLO7", "07PARIS20", "1 to 2 of 2");
        assertThat(words("/cables/07ROME12/cited-by?page=2")).contains("Page 2 lies behind the end");
        assertThat(words("/cables/07ROME12/cited-by?page=x")).contains("1 to 2 of 2");
    }

    @ParameterizedTest
    @CsvSource({"/wanted,'07ROME12,07OSLO3'", "/wanted?station=rome,07ROME12", "/wanted?station=OSLO&year=2007,07OSLO3",
        "/wanted?year=07,'07ROME12,07OSLO3'", "/wanted?year=06,''", "/wanted?station=ROM,''", "/wanted?year=open,''"})
    void mostWantedComeFirstAndCanBeNarrowed(String address, String expected) throws Exception {
        List<String> listed = LISTED.matcher(page(address)).results().map(row -> row.group(1)).toList();

        assertThat(String.join(",", listed)).isEqualTo(expected);
    }

    @Test
    void postLeadsToWhatIsWantedOfIt() throws Exception {
        assertThat(page("/origins/embassy-rome")).contains("href=\"/wanted?station=ROME\"");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(UTF_8);
    }

    /** The page without its tags, every gap as one blank. */
    private String words(String address) throws Exception {
        return page(address).replaceAll("<[^>]*>", "").replaceAll("&rsaquo;", "›").replaceAll("\\s+", " ");
    }
}
