package org.reftel.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

/** No page asks the database more often because the archive, the result or the cable is larger. */
@ArchiveTest
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class StatementCountTests {
    private static final List<String> PAGES = List.of("/", "/cables", "/cables?q=generated",
            "/cables?tag=PREL&more=person", "/cables/07ROME1",
            "/cables/07ROME1?view=as-received", "/cables/07ROME1?view=side-by-side",
            "/cables/07ROME1?q=generated&tag=PREL&only=unclassified&repairs=hide", "/cables/07ROME1.pdf",
            "/cables/07ROME1.txt", "/cables/07ROME1.bib", "/cables/07ROME1/cite?paragraph=p1",
            "/cables/07ROME1/thread?steps=1", "/api/cables/07ROME1/thread?steps=1",
            "/api/cables", "/cables.atom?q=generated", "/basket?cables=07ROME1.07ROME2",
            "/basket.csv?cables=07ROME1.07ROME2",
            "/api/cables?q=generated", "/api/cables/07ROME1",
            "/tags", "/tags/prel", "/people", "/people?find=tester", "/people?by=country", "/people?by=office",
            "/people?letter=p", "/people?country=Italy", "/people?office=minister-italy", "/people/tester-italy",
            "/origins", "/origins?region=europe-and-eurasia", "/origins/embassy-rome", "/timeline",
            "/timeline?by=person&tag=PREL", "/tags?across=country", "/search-help", "/how-to-read-a-cable",
            "/how-to-read-a-cable?cable=07ROME1", "/how-to-read-a-cable/tags", "/how-to-read-a-cable/abbreviations",
            "/api/tags", "/api/tags/prel", "/api/people",
            "/api/people?letter=p",
            "/api/people/tester-italy", "/api/origins", "/api/origins/embassy-rome", "/api/timeline",
            "/cables/07ATHENS900", "/cables/07ATHENS900/cited-by", "/cables/ATHENS900", "/wanted",
            "/wanted?station=ATHENS&year=2007", "/api/cables/07ATHENS900/cited-by", "/api/wanted",
            "/cables/07ROME1/history", "/api/cables/07ROME1/history", "/history", "/api/history");
    /**
     * More would be a query for something that could come with another; a cable's parts take twelve, its place in the web seven, its
     * documents three, the bytes whose head is explained two, and related cables two.
     */
    private static final long MOST = 26;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @Autowired
    private EntityManagerFactory factory;
    @TempDir
    private Path folder;

    @Test
    void pagesTakeTheSameNumberOfStatementsHoweverMuchIsHeld() throws Exception {
        ingest(1, 3, 2);
        Map<String, Long> few = statements();
        ingest(1, 60, 25);
        Map<String, Long> many = statements();

        assertThat(many).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count <= MOST);
    }

    private void ingest(int first, int last, int persons) throws IOException {
        for (int i = first; i <= last; i++) {
            StringBuilder body = new StringBuilder();
            for (int p = 1; p <= persons; p++) {
                body.append(p).append(". (C) Generated: Minister ").append("Person").append((char) ('a' + p % 26))
                        .append((char) ('a' + i % 26))
                        .append(" spoke.\n\n");
            }
            Files.writeString(folder.resolve(i + ".txt"),
                    CableText.numbered("ROME 0000" + i).tagged("PREL, " + "KX" + (char) ('A' + i % 26))
                            .referring("A. ROME 9" + i + "\nB. ROME 1\nC. ATHENS 900").saying(body.toString()).text());
        }
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private Map<String, Long> statements() throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String page : PAGES) {
            statistics.clear();
            mvc.perform(get(URI.create(page))).andExpect(status().isOk());
            counts.put(page, statistics.getPrepareStatementCount());
        }
        return counts;
    }
}
