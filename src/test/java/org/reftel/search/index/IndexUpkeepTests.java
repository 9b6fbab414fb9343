package org.reftel.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.IndexCheck.Differences;
import org.reftel.archive.StepWatcher;
import org.reftel.archive.cable.Cable;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The index is compared with the database, mended, and made anew under the eyes of readers. */
@ArchiveTest
class IndexUpkeepTests {
    private static final int CABLES = 600;
    private static final StepWatcher NOBODY = (_, _) -> {};

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

    /** More than a batch of the indexer. */
    @BeforeEach
    void cables() throws IOException {
        if (search.count(Criteria.everything()) > 0) {
            return;
        }
        for (int serial = 1; serial <= CABLES; serial++) {
            Files.writeString(folder.resolve("%04d.txt".formatted(serial)),
                    CableText.numbered("TUNIS %06d".formatted(serial))
                            .saying("1. (C) The wombat sleeps.\n\n2. (C) It eats at night.").text());
        }
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void whatDiffersIsNamedAndMended() {
        assertThat(differences().isNone()).isTrue();
        long before = differences().cables();

        purge(key("07TUNIS1"));
        database.update(
                "update cable set revision = revision + 1, indexed_revision = revision + 1 where identifier = '07TUNIS2'");
        database.update("update cable set revision = revision + 1 where identifier = '07TUNIS4'");
        long lost = key("07TUNIS5");
        lose(lost);

        Differences differences = differences();
        assertThat(differences.missing()).isEqualTo(1);
        assertThat(differences.stale()).isEqualTo(1);
        assertThat(differences.extra()).isEqualTo(1);
        assertThat(differences.behind()).isEqualTo(1);
        assertThat(differences.examples()).containsExactly("missing: 07TUNIS1", "stale: 07TUNIS2",
                "too many: the cable that had the key " + lost);
        assertThat(indexer.latestCheck().orElseThrow().differences().examples()).isEqualTo(differences.examples());

        indexer.mend(NOBODY);

        assertThat(differences().isNone()).isTrue();
        assertThat(differences().behind()).isZero();
        assertThat(count("wombat")).isEqualTo(before - 1);
    }

    @Test
    void readersFindEverythingWhileAllIsIndexedAnew() throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        AtomicLong most = new AtomicLong();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!ended.get()) {
                long found = count("wombat");
                least.accumulateAndGet(found, Math::min);
                most.accumulateAndGet(found, Math::max);
            }
        });
        long before = count("wombat");
        AtomicLong last = new AtomicLong();

        indexer.rebuild((done, all) -> {
            assertThat(all).isEqualTo(before);
            last.set(done);
        });
        ended.set(true);
        reader.join();

        assertThat(last.get()).isEqualTo(before);
        assertThat(least.get()).isEqualTo(before);
        assertThat(most.get()).isEqualTo(before);
        assertThat(differences().isNone()).isTrue();
    }

    @Test
    void rebuildThatIsCutOffGoesOnAtTheNextStart() {
        long before = count("wombat");
        assertThatThrownBy(() -> indexer.rebuild((_, _) -> {
            throw new IllegalStateException("the program stops");
        })).hasMessage("the program stops");
        assertThat(indexer.lag()).isPositive();
        assertThat(count("wombat")).isEqualTo(before);

        indexer.verify();

        assertThat(indexer.lag()).isZero();
        assertThat(count("wombat")).isEqualTo(before);
        assertThat(differences().isNone()).isTrue();
    }

    @Test
    void rebuildTakesOutWhatTheDatabaseDoesNotHold() {
        long before = count("wombat");
        lose(key("07TUNIS9"));
        assertThat(count("wombat")).isEqualTo(before);

        indexer.rebuild(NOBODY);

        assertThat(count("wombat")).isEqualTo(before - 1);
        assertThat(differences().isNone()).isTrue();
    }

    /** As a restored backup may lack a cable that the index has. */
    private void lose(long cable) {
        for (String table : List.of("paragraph", "cable_tag", "mention", "addressee", "cable_reference", "repair",
                "finding", "comparison", "cable_section")) {
            database.update("delete from " + table + " where cable_id = ?", cable);
        }
        database.update("delete from cable where id = ?", cable);
    }

    private void purge(long cable) {
        factory.unwrap(SessionFactory.class).inTransaction(
                session -> Search.session(session).indexingPlan().purge(Cable.class, cable, null));
    }

    private Differences differences() {
        return indexer.check("a test").differences();
    }

    private long key(String identifier) {
        Long key = database.queryForObject("select id from cable where identifier = ?", Long.class, identifier);
        return key == null ? 0 : key;
    }

    private long count(String query) {
        return search.count(Criteria.everything().withQuery(query));
    }
}
