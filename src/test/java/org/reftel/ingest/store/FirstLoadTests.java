package org.reftel.ingest.store;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.reftel.archive.database.EmbeddedDatabase;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Only a first load may leave what it commits unwritten for a moment. */
@ArchiveTest
class FirstLoadTests {
    private static final String AT_ONCE = "SET WRITE_DELAY 0";
    private static final String BEHIND = "SET WRITE_DELAY 500";

    @Autowired
    private SessionFactory sessions;
    @Autowired
    private DeferredKeys keys;
    @Autowired
    private JdbcTemplate database;

    @Test
    void firstLoadIsWrittenBehindAndNothingAfterIt() {
        assumeH2();
        try (FirstLoad load = new FirstLoad(sessions, keys)) {
            load.begin(2_000);
            assertThat(settings()).contains(BEHIND);
        }
        assertThat(settings()).contains(AT_ONCE).doesNotContain(BEHIND);
        keys.makeAll();
    }

    @Test
    void fewDocumentsAreWrittenAtOnce() {
        assumeH2();
        try (FirstLoad load = new FirstLoad(sessions, keys)) {
            load.begin(1_999);
            assertThat(settings()).doesNotContain(BEHIND);
        }
        assertThat(settings()).doesNotContain(BEHIND);
    }

    /** A server has its own way of writing. */
    private void assumeH2() {
        assumeTrue(Boolean.TRUE.equals(database.execute((ConnectionCallback<Boolean>) EmbeddedDatabase::isH2)));
    }

    private String settings() {
        return String.join("\n", database.queryForList("script nodata", String.class));
    }
}
