package org.reftel.search.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRows;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.search.Hit;
import org.reftel.search.SearchResult;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** What is written in several ways is one value of a facet. */
@ArchiveTest
class FacetFormsTests {
    private static final int MANY = 310;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private CableSearch search;
    @Autowired
    private CableRows rows;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void someFromSofia() throws IOException {
        Files.writeString(folder.resolve("1.txt"), CableText.numbered("SOFIA 000001").tagged("PREL, EREL")
                .saying("1. (C//NF) Generated text.").signed("O'TESTER").text());
        Files.writeString(folder.resolve("2.txt"), CableText.numbered("SOFIA 000002")
                .saying("1. (C/NOFORN) Generated text.").signed("O'Tester").text());
        Files.writeString(folder.resolve("3.txt"), CableText.numbered("SOFIA 000003")
                .saying("1. (C-NF) Generated text.").signed("O'TESTER").text()
                .replace("TO SECSTATE WASHDC", "TO SECSTATE WASHDC\nINFO " + IntStream.range(0, MANY)
                        .mapToObj(i -> "AMEMBASSY GENERATED" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                        .collect(Collectors.joining("\n     "))));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void signersAndMarkingsAreOneInEveryForm() throws Exception {
        SearchResult result = search.search(Criteria.everything(), Set.of(Facet.SIGNER, Facet.MARKING));

        assertThat(result.values(Facet.SIGNER)).containsExactly(new FacetValue("O'TESTER", 3));
        assertThat(result.values(Facet.MARKING)).containsExactly(new FacetValue("C/NF", 3));
        mvc.perform(get("/cables?signer=o'tester&marking=C//NF"))
                .andExpect(content().string(containsString("3 cables")))
                .andExpect(content().string(containsString("O&#39;Tester")));
    }

    @Test
    void facetOfMoreValuesThanAreListedSaysSo() throws Exception {
        assertThat(search.search(Criteria.everything(), Set.of(Facet.ADDRESSEE)).distinct(Facet.ADDRESSEE))
                .isGreaterThan(300);
        mvc.perform(get("/cables?more=addressee"))
                .andExpect(content().string(containsString("more have no more cables than the last of these")));
    }

    @Test
    void tagOfTwoSpellingsIsToldOnce() {
        List<Long> found = search.search(Criteria.everything().withQuery("from:sofia").toggle(Facet.TAG, "PREL"),
                Set.of()).hits().stream().map(Hit::cableId).toList();

        assertThat(rows.rows(found)).extracting(CableRow::tags)
                .allSatisfy(tags -> assertThat(tags).doesNotHaveDuplicates());
    }
}
