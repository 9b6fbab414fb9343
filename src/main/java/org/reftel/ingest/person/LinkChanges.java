package org.reftel.ingest.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.StatelessSession;
import org.reftel.ingest.batch.KeyBatches;

/**
 * What the linking of many blocks comes to. The mentions of any few blocks lie all over their table, so that writing them block by
 * block would write the whole table again and again: they are gathered, and written together in the order of the table.
 */
final class LinkChanges {
    /** So many links take up to an eighth of the memory. */
    private static final long MOST = Math.clamp(Runtime.getRuntime().maxMemory() / 3_000, 20_000, 2_000_000);

    private final List<MentionTable.Change> links = new ArrayList<>();
    private final Set<Long> cables = new HashSet<>();
    private final List<Long> left = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private int visible;

    void add(MentionTable.Link link) {
        if (link.isChange()) {
            links.add(link.change());
            visible += link.isVisible() ? 1 : 0;
        }
    }

    /** A cable shows another person, or the same under another name, so that it is to be indexed anew. */
    void touch(long cable) {
        cables.add(cable);
    }

    /** Nobody is this person any more. */
    void leave(long person) {
        left.add(person);
    }

    /** These need not be linked any more. */
    void linked(Collection<String> some) {
        blocks.addAll(some);
    }

    /** Whether it is time to write. */
    boolean isFull() {
        return links.size() >= MOST;
    }

    /** How many mentions mean another person than before. */
    int visible() {
        return visible;
    }

    /** Writes all of them; persons go when no mention names them any more, and marks last, as whoever decides waits for those. */
    void write(StatelessSession session) {
        MentionTable.write(session, links);
        KeyBatches.each(cables, some -> session.createMutationQuery("""
                update Cable set revision = revision + 1, changed = instant where id in (:cables)""")
                .setParameterList("cables", some).executeUpdate());
        PersonTable.delete(session, left);
        LinkedBlocks.unmark(session, blocks);
    }
}
