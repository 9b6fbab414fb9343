package org.reftel.ingest.source;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The documents held that a run is to read anew, in the order of their numbers, so that witnesses of one cable come together. */
public final class SelectedDocuments implements RunDocuments {
    private static final int BATCH = 100;
    private static final int SHORT_HASH = 8;

    private final SessionFactory sessions;
    private final Predicate<String> wanted;
    private final List<Long> documents;
    private final Queue<Selected> batch = new ArrayDeque<>();
    private int fetched;

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Selected(long id, String name, boolean superseded, String sha256, byte[] bytes) {
        /** A version that the file has no more has a name of its own, so that each has its outcome. */
        private String outcomeName() {
            return superseded ? name + "@" + sha256.substring(0, SHORT_HASH) : name;
        }
    }

    public SelectedDocuments(SessionFactory sessions, List<Long> documents, Predicate<String> wanted) {
        this.sessions = sessions;
        this.documents = documents;
        this.wanted = wanted;
    }

    /** The keys of those that a run is to read, in order. */
    public static List<Long> of(StatelessSession session, long run) {
        return session.createNativeQuery("""
                select d.id from run_selection s join source_document d on d.id = s.source_document_id
                where s.run_id = :run order by coalesce(d.number, d.identifier), d.id""", Long.class)
                .setParameter("run", run).getResultList();
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public Optional<ReceivedDocument> next() {
        while (!batch.isEmpty() || fetched < documents.size()) {
            if (batch.isEmpty()) {
                int end = Math.min(documents.size(), fetched + BATCH);
                batch.addAll(fetch(documents.subList(fetched, end)));
                fetched = end;
            }
            Selected next = batch.poll();
            if (next != null && wanted.test(next.outcomeName())) {
                return Optional.of(ReceivedDocument.of(next.outcomeName(), next.bytes));
            }
        }
        return Optional.empty();
    }

    private List<Selected> fetch(List<Long> ids) {
        List<Selected> found = sessions.fromStatelessTransaction(session -> session.createNativeQuery("""
                select d.id, d.name, d.superseded, d.sha256, content.bytes from source_document d
                join source_content content on content.sha256 = d.sha256 where d.id in (:ids)""", Object[].class)
                .setParameterList("ids", ids).getResultList().stream()
                .map(row -> new Selected(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2],
                        (String) row[3], (byte[]) row[4]))
                .toList());
        return found.stream().sorted(Comparator.comparingInt(document -> ids.indexOf(document.id))).toList();
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
