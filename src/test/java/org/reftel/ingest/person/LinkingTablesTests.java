package org.reftel.ingest.person;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.reftel.support.ArchiveTest;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole release links more at once than a database takes in one list. */
@ArchiveTest
class LinkingTablesTests {
    private static final int MANY = 70_000;

    @Autowired
    private SessionFactory sessions;
    @Autowired
    private Vocabulary vocabulary;

    @Test
    void telegramsAreReadForAnyNumberOfMentions() {
        List<Long> ids = LongStream.rangeClosed(1, MANY).boxed().toList();
        Map<Long, TelegramTable.Telegram> read = sessions.fromStatelessTransaction(
                session -> new TelegramTable(new PostCountries(vocabulary)).withIds(session, ids));
        assertThat(read).isEmpty();
    }

    @Test
    void mentionsAreReadOfAnyNumberOfBlocks() {
        List<String> blocks = IntStream.range(0, MANY).mapToObj(i -> "b" + i).toList();
        List<MentionTable.Row> read = sessions
                .fromStatelessTransaction(session -> MentionTable.ofBlocks(session, blocks));
        assertThat(read).isEmpty();
    }
}
