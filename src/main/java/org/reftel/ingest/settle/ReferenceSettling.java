package org.reftel.ingest.settle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.ingest.settle.NumbersToSettle.Group;
import org.reftel.ingest.settle.NumbersToSettle.Range;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Keeps references settled: those that have no year printed are decided by the cables held, anew whenever these change, so that
 * the outcome depends on what is held and never on the order in which it came.
 */
@Service
public class ReferenceSettling {
    private static final long NANOS_IN_MILLI = 1_000_000;
    /** Stations and years in one transaction: their references lie all over the table, which is written anew for each. */
    private static final int MOST = 500;
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceSettling.class);

    private final SessionFactory sessions;
    private final Clock clock;

    ReferenceSettling(SessionFactory sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    private record Done(int groups, int references, int changed) {}

    /** Settles what may have changed, some groups in each transaction, so that a crash loses no more than one of these. */
    public synchronized void catchUp() {
        long start = System.nanoTime();
        int groups = 0;
        int references = 0;
        int changed = 0;
        Done done;
        do {
            done = sessions.fromStatelessTransaction(this::settleSome);
            groups += done.groups;
            references += done.references;
            changed += done.changed;
        } while (done.groups == MOST);
        if (groups > 0) {
            LOG.info("settled {} references to {} stations and years in {} ms, {} changed", references, groups,
                    (System.nanoTime() - start) / NANOS_IN_MILLI, changed);
        }
    }

    private Done settleSome(StatelessSession session) {
        Map<Group, Range> marked = NumbersToSettle.some(session, MOST);
        List<ReferenceTable.Change> changes = new ArrayList<>();
        int references = 0;
        for (Map.Entry<Group, Range> mark : marked.entrySet()) {
            List<ReferenceTable.Change> settled = settle(session, mark.getKey(), mark.getValue());
            references += settled.size();
            settled.stream().filter(ReferenceTable.Change::isChange).forEach(changes::add);
        }
        ReferenceTable.write(session, changes, clock);
        NumbersToSettle.unmark(session, marked.keySet());
        return new Done(marked.size(), references, changes.size());
    }

    private static List<ReferenceTable.Change> settle(StatelessSession session, Group group, Range range) {
        Range wide = ReferenceTable.widened(session, group, range);
        Range asked = new Range(range.first(), wide.last());
        List<ReferenceTable.Row> rows = ReferenceTable.references(session, group, asked);
        if (rows.isEmpty()) {
            return List.of();
        }
        NumberClock own = ReferenceTable.clock(session, group.station(), group.year(), wide);
        NumberClock before = ReferenceTable.clock(session, group.station(), group.year() - 1, asked);
        return rows.stream().map(row -> new ReferenceTable.Change(row,
                row.told(TargetYear.of(row.question(), own, before)))).toList();
    }
}
