package org.reftel.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hibernate.SessionFactory;
import org.reftel.archive.PersonDecision;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.link.Decision;
import org.reftel.people.link.Linking;
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
class PersonLinking {
    /** In one transaction: some ten thousand mentions of a release. */
    private static final int MOST_BLOCKS = 200;
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

    /** At the start: whoever is hidden, or not, against the setting is linked anew. */
    void verify() {
        sessions.inStatelessTransaction(session -> LinkedBlocks.mark(session, session.createNativeQuery(hideProtected
                ? "select distinct block from mention where protection is not null and state = 'SHOWN'"
                : "select distinct block from mention where state = 'HIDDEN'", String.class).getResultList()));
    }

    /** Links what changed, some blocks in each transaction, so that a crash loses no more than one of these. */
    synchronized void catchUp() {
        List<String> marked = sessions.fromStatelessTransaction(LinkedBlocks::marked);
        if (marked.isEmpty()) {
            return;
        }
        List<PersonDecision> decisions = sessions.fromStatelessTransaction(DecisionReader::all);
        LinkedBlocks joined = new LinkedBlocks(decisions);
        Set<String> done = new HashSet<>();
        int changed = 0;
        int i = 0;
        while (i < marked.size()) {
            List<SortedSet<String>> batch = new ArrayList<>();
            for (; i < marked.size() && batch.size() < MOST_BLOCKS; i++) {
                if (!done.contains(marked.get(i))) {
                    batch.add(joined.with(marked.get(i)));
                    done.addAll(batch.getLast());
                }
            }
            changed += sessions.fromStatelessTransaction(session -> linker.link(session, batch, decisions));
        }
        withholding.catchUp();
        LOG.info("linked {} groups of surnames, {} mentions changed", done.size(), changed);
    }

    /** Who the persons of some blocks would be. */
    Linking.Outcome outcome(SortedSet<String> blocks, List<Decision> decisions) {
        return sessions.fromStatelessTransaction(session -> linker.outcome(session, blocks, decisions));
    }

    /** A block and all that are linked together with it, also by a decision not made yet. */
    SortedSet<String> together(List<PersonDecision> decisions) {
        LinkedBlocks joined = new LinkedBlocks(decisions);
        SortedSet<String> blocks = new TreeSet<>();
        decisions.forEach(decision -> blocks.addAll(joined.with(decision.who().block())));
        return blocks;
    }
}
