package org.reftel.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.FacetValue;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The index follows the database, whatever happened to either. */
@ArchiveTest
class IndexerTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private Indexer indexer;
    @Autowired
    private CableSearch search;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private EntityManagerFactory factory;
    @TempDir
    private Path folder;

    @Test
    void whatACrashLeftBehindIsIndexedAtTheStart() throws IOException {
        ingest("SOFIA 000001", "before");
        database.update(
                "update cable set subject = 'AFTERWARDS', revision = revision + 1 where identifier = '07SOFIA1'");
        assertThat(count("subject:afterwards")).isZero();

        indexer.verify();

        assertThat(count("subject:afterwards")).isEqualTo(1);
        assertThat(
                database.queryForObject("select count(*) from cable where indexed_revision < revision", Integer.class))
                .isZero();
    }

    @Test
    void lostIndexIsMadeAnewFromTheDatabase() throws IOException {
        ingest("SOFIA 000002", "wombat");
        factory.unwrap(SessionFactory.class).inTransaction(session -> Search.session(session).workspace().purge());
        factory.unwrap(SessionFactory.class).inTransaction(session -> Search.session(session).workspace().refresh());
        assertThat(count("wombat")).isZero();

        indexer.verify();

        assertThat(count("wombat")).isEqualTo(1);
    }

    @Test
    void countsAreOfTheNewStateAfterEachChange() throws IOException {
        Criteria origin = Criteria.everything().withQuery("origin:zagreb");
        assertThat(search.search(origin, Set.of()).total()).isZero();
        ingest("ZAGREB 000003", "one");
        assertThat(search.counts(origin, Facet.CLASSIFICATION, Set.of("CONFIDENTIAL")))
                .containsExactly(new FacetValue("CONFIDENTIAL", 1));
        ingest("ZAGREB 000004", "two");
        assertThat(search.counts(origin, Facet.CLASSIFICATION, Set.of("CONFIDENTIAL")))
                .containsExactly(new FacetValue("CONFIDENTIAL", 2));
    }

    private void ingest(String number, String word) throws IOException {
        Path file = folder.resolve(number + ".txt");
        Files.writeString(file, CableText.numbered(number).saying("1. (C) The word is " + word + ".").text());
        job.ingest(IngestRequest.fromCommandLine(List.of(file)), (_, _) -> {});
    }

    private long count(String query) {
        return search.count(Criteria.everything().withQuery(query));
    }
}
