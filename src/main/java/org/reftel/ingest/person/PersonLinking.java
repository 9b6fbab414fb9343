package org.reftel.ingest.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.PersonDecision;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.link.Decision;
import org.reftel.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Keeps persons linked: every group of alike surnames in which cables or decisions changed is linked anew, whole, so that the
 * outcome depends on what is held and decided, never on the order in which it came.
 */
@Service
public class PersonLinking {
    private static final long NANOS_IN_MILLI = 1_000_000;
    /** In memory at once, twice, unless one group alone has more. */
    private static final int MOST_MENTIONS = Math.clamp(Runtime.getRuntime().maxMemory() / 30_000, 10_000,
            200_000);
    private static final int TRIES = 5;
    private static final Logger LOG = LoggerFactory.getLogger(PersonLinking.class);

    private final SessionFactory sessions;
    private final BlockLinker linker;
    private final Withholding withholding;
    private final boolean hideProtected;

    PersonLinking(SessionFactory sessions, Vocabulary vocabulary,
            @Value("${reftel.people.hide-protected}") boolean hideProtected) {
        this.sessions = sessions;
        this.linker = new BlockLinker(Lexicon.load(vocabulary), new PostCountries(vocabulary), hideProtected);
        this.hideProtected = hideProtected;
        this.withholding = new Withholding(sessions);
    }

    /** At the start: whoever is hidden, or not, against the setting is linked anew, and texts that a crash left out of step follow. */
    public void verify() {
        sessions.inStatelessTransaction(session -> LinkedBlocks.mark(session, session.createNativeQuery(hideProtected
                ? "select distinct block from mention where protection is not null and state = 'SHOWN'"
                : "select distinct block from mention where state = 'HIDDEN'", String.class).getResultList()));
        withholding.catchUp();
    }

    /** Notes that something changed in these blocks. */
    public void mark(Set<String> blocks) {
        for (int i = 1;; i++) {
            try {
                sessions.inStatelessTransaction(session -> LinkedBlocks.mark(session, blocks));
                return;
            } catch (ConstraintViolationException e) {
                // somebody else noted the same at the same moment
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Links what changed. What a crash cuts off is linked once more, as its marks go last. */
    public void catchUp() {
        catchUp(() -> {});
    }

    /**
     * The same.
     *
     * @param allAreRead told where most of many mentions are going to be written, and none is read by its block any more
     */
    public synchronized void catchUp(Runnable allAreRead) {
        List<String> marked = sessions.fromStatelessTransaction(LinkedBlocks::marked);
        if (marked.isEmpty()) {
            return;
        }
        boolean outOfStep = false;
        while (!marked.isEmpty()) {
            List<PersonDecision> decisions = sessions.fromStatelessTransaction(DecisionReader::all);
            outOfStep |= link(marked, decisions, allAreRead);
            mark(decidedSince(decisions));
            marked = sessions.fromStatelessTransaction(LinkedBlocks::marked);
        }
        if (outOfStep) {
            withholding.catchUp();
        }
    }

    /** Whether texts are out of step now with who is hidden. */
    boolean link(List<String> marked, List<PersonDecision> decisions, Runnable allAreRead) {
        LinkedBlocks joined = new LinkedBlocks(decisions);
        Map<String, Integer> sizes = sessions.fromStatelessTransaction(MentionTable::sizesOfMarked);
        List<List<SortedSet<String>>> batches = batches(marked, joined, sizes);
        long start = System.nanoTime();
        int changed = 0;
        boolean outOfStep = false;
        try (LinkedAhead linked = new LinkedAhead(sessions, linker, batches, decisions)) {
            while (linked.hasNext()) {
                LinkChanges changes = write(linked, allAreRead);
                changed += changes.visible();
                outOfStep |= changes.isTextOutOfStep();
            }
        }
        LOG.info("linked {} groups of surnames in {} ms, {} mentions changed",
                batches.stream().flatMap(List::stream).mapToInt(Set::size).sum(),
                (System.nanoTime() - start) / NANOS_IN_MILLI, changed);
        return outOfStep;
    }

    /** Writes what came of some batches: a few changes with their persons, many when those are there. */
    private LinkChanges write(LinkedAhead linked, Runnable allAreRead) {
        LinkChanges changes = new LinkChanges();
        boolean written = sessions.fromStatelessTransaction(session -> {
            linker.write(session, linked.next(), changes);
            boolean few = changes.areFew();
            if (few) {
                changes.write(session);
            } else {
                changes.raiseRenamed(session);
            }
            return few;
        });
        if (!written) {
            while (linked.hasNext() && !changes.isFull()) {
                sessions.inStatelessTransaction(session -> {
                    linker.write(session, linked.next(), changes);
                    changes.raiseRenamed(session);
                });
            }
            if (!linked.hasNext() && changes.areMany()) {
                allAreRead.run();
            }
            changes.writeInParts(sessions);
        }
        return changes;
    }

    private static List<List<SortedSet<String>>> batches(List<String> marked, LinkedBlocks joined,
            Map<String, Integer> sizes) {
        List<List<SortedSet<String>>> batches = new ArrayList<>();
        Set<String> done = new HashSet<>();
        int mentions = MOST_MENTIONS;
        for (String block : marked) {
            if (!done.contains(block)) {
                SortedSet<String> together = joined.with(block);
                done.addAll(together);
                if (mentions >= MOST_MENTIONS) {
                    batches.add(new ArrayList<>());
                    mentions = 0;
                }
                batches.getLast().add(together);
                mentions += together.stream().mapToInt(name -> sizes.getOrDefault(name, 0)).sum();
            }
        }
        return batches;
    }

    /** Blocks whose marks may have been taken away though they were linked without what was decided or undone meanwhile. */
    Set<String> decidedSince(List<PersonDecision> known) {
        Map<Long, Boolean> before = new HashMap<>();
        known.forEach(decision -> before.put(decision.id(), decision.isUndone()));
        Set<String> blocks = new TreeSet<>();
        sessions.fromStatelessTransaction(DecisionReader::all).stream()
                .filter(decision -> !Objects.equals(before.get(decision.id()), decision.isUndone()))
                .forEach(decision -> blocks.addAll(LinkedBlocks.of(decision)));
        return blocks;
    }

    /** What would change if decisions were made, or one undone; nothing is written. */
    public Foreseen preview(List<PersonDecision> drafts, @Nullable PersonDecision undone) {
        return sessions.fromStatelessTransaction(session -> {
            List<PersonDecision> all = DecisionReader.all(session);
            SortedSet<String> blocks = together(all, drafts, undone);
            List<Decision> before = DecisionReader.of(session, all, blocks);
            List<Decision> after = new ArrayList<>(before);
            after.removeIf(decision -> undone != null && decision.id() == undone.id());
            Set<Long> candidates = new HashSet<>();
            for (PersonDecision draft : drafts) {
                long key = Long.MAX_VALUE - drafts.size() + candidates.size();
                after.add(DecisionReader.draft(key, draft));
                candidates.add(key);
            }
            return new ForecastComparison(linker.forecast(session, blocks, before),
                    linker.forecast(session, blocks, after)).foreseen(all, candidates);
        });
    }

    private static SortedSet<String> together(List<PersonDecision> all, List<PersonDecision> drafts,
            @Nullable PersonDecision undone) {
        List<PersonDecision> joining = new ArrayList<>(all);
        joining.addAll(drafts);
        LinkedBlocks joined = new LinkedBlocks(joining);
        SortedSet<String> blocks = new TreeSet<>();
        drafts.forEach(draft -> blocks.addAll(joined.with(draft.who().block())));
        if (undone != null) {
            blocks.addAll(joined.with(undone.who().block()));
        }
        return blocks;
    }
}
