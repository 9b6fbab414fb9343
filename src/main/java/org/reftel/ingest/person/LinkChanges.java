package org.reftel.ingest.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.ingest.batch.KeyBatches;

/**
 * What the linking of many blocks comes to. The mentions of any few blocks lie all over their table, so that writing them block by
 * block would write the whole table again and again: they are gathered, and written together in the order of the table.
 */
final class LinkChanges {
    /** So many links take up to a tenth of the memory. */
    private static final long MOST = Math.clamp(Runtime.getRuntime().maxMemory() / 700, 80_000, 5_000_000);
    /** Links in one transaction: what the database notes for undoing them stays in its memory. */
    private static final int PART = 10_000;
    private static final int MANY = 500_000;

    private final List<MentionTable.Change> links = new ArrayList<>();
    /** Reasons and offices, which thousands of links have in common. */
    private final Map<String, String> words = new HashMap<>();
    /** Cables whose persons have other names now, though they are the same. */
    private final Set<Long> renamed = new HashSet<>();
    private final List<Long> left = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private int visible;
    private boolean outOfStep;

    void add(MentionTable.Link link) {
        outOfStep |= link.isOutOfStep();
        if (link.isChange()) {
            links.add(link.change(this::once));
            visible += link.isVisible() ? 1 : 0;
        }
    }

    private @Nullable String once(@Nullable String text) {
        return text == null ? null : words.computeIfAbsent(text, same -> same);
    }

    /** A cable shows the same person under another name, so that it is to be indexed anew. */
    void rename(long cable) {
        renamed.add(cable);
    }

    /** Nobody is this person any more. */
    void leave(long person) {
        left.add(person);
    }

    /** These need not be linked any more. */
    void linked(Collection<String> some) {
        blocks.addAll(some);
    }

    /** Whether they are written in one transaction, with the persons that they lead to. */
    boolean areFew() {
        return links.size() <= PART && renamed.size() <= PART;
    }

    /** Whether they are so many that an index of mentions is sooner made anew than kept up to date. */
    boolean areMany() {
        return links.size() >= MANY;
    }

    /** Whether it is time to write. */
    boolean isFull() {
        return links.size() >= MOST;
    }

    /** How many mentions mean another person than before. */
    int visible() {
        return visible;
    }

    /** Whether the text of some cable is to follow. */
    boolean isTextOutOfStep() {
        return outOfStep;
    }

    /** Writes all of them; persons go when no mention names them any more, and marks last, as whoever decides waits for those. */
    void write(StatelessSession session) {
        MentionTable.write(session, links);
        renamed.addAll(shownOtherwise(links));
        raiseRenamed(session);
        end(session);
    }

    /** In the transaction that renames persons, as linking once more finds them renamed. */
    void raiseRenamed(StatelessSession session) {
        raise(session, renamed);
        renamed.clear();
    }

    /**
     * The same in many transactions, where the persons are written already. The marks go last, so that after a crash the blocks are
     * linked once more, to the same effect: persons to whom no mention leads yet are met by their blocks.
     */
    void writeInParts(SessionFactory sessions) {
        links.sort(MentionTable.Change.IN_TABLE);
        for (int i = 0; i < links.size(); i += PART) {
            List<MentionTable.Change> part = links.subList(i, Math.min(links.size(), i + PART));
            sessions.inStatelessTransaction(session -> {
                MentionTable.write(session, part);
                raise(session, shownOtherwise(part));
            });
        }
        sessions.inStatelessTransaction(this::end);
    }

    /** Cables that show another person than before, so that they are to be indexed anew. */
    private static Set<Long> shownOtherwise(List<MentionTable.Change> links) {
        return links.stream().filter(MentionTable.Change::visible).map(MentionTable.Change::cable)
                .collect(Collectors.toSet());
    }

    private static void raise(StatelessSession session, Collection<Long> cables) {
        KeyBatches.each(cables, some -> session.createMutationQuery("""
                update Cable set revision = revision + 1, changed = instant where id in (:cables)""")
                .setParameterList("cables", some).executeUpdate());
    }

    private void end(StatelessSession session) {
        PersonTable.delete(session, left);
        LinkedBlocks.unmark(session, blocks);
    }
}
