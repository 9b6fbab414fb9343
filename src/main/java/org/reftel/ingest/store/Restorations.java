package org.reftel.ingest.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.reftel.archive.cable.SourceDocument;
import org.springframework.stereotype.Component;

/**
 * Gives files' names to the versions that administrators decided to show, and takes them back where that was undone. What moved is
 * marked to be read anew.
 */
@Component
public class Restorations {
    private final SessionFactory sessions;

    Restorations(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Nothing is to be done where it was done already. No run may write at the same time. */
    public void settle() {
        sessions.inStatelessTransaction(session -> {
            SetAside aside = SetAside.all(session);
            noteNames(session, aside);
            if (!aside.names().isEmpty()) {
                settle(session, aside);
            }
        });
    }

    /** The names of contents that were set aside since. */
    private static void noteNames(StatelessSession session, SetAside aside) {
        if (aside.contents().isEmpty()) {
            return;
        }
        for (Object[] row : session.createNativeQuery("""
                select d.name, d.sha256 from source_document d where d.superseded = false and d.sha256 in (:aside)
                union select o.name, d.sha256 from source_document d join other_name o on o.source_document_id = d.id
                where d.superseded = false and d.sha256 in (:aside)""", Object[].class)
                .setParameterList("aside", aside.contents()).getResultList()) {
            if (!aside.names().containsKey(row[0])) {
                aside.note((String) row[0], (String) row[1]);
            }
        }
    }

    private static void settle(StatelessSession session, SetAside aside) {
        Map<String, String> files = new TreeMap<>(aside.names());
        Map<String, SourceDocument> documents = documents(session, files, aside);
        FileNames names = new FileNames(session, files.keySet(), documents.values());
        Set<String> moved = new HashSet<>();
        files.forEach((file, has) -> {
            SourceDocument shown = documents.get(aside.instead(has));
            SourceDocument holder = names.named(file).orElse(null);
            if (shown != null && holder != null && !shown.equals(holder)) {
                names.release(holder, file);
                session.update(holder);
                names.call(shown, file);
                session.update(shown);
                moved.addAll(List.of(holder.sha256(), shown.sha256()));
            }
            if (aside.instead(has).equals(has)) {
                aside.leave(file);
            }
        });
        readAgain(session, moved);
    }

    /** All that the files may stand for, by hash. */
    private static Map<String, SourceDocument> documents(StatelessSession session, Map<String, String> files,
            SetAside aside) {
        Set<String> hashes = new HashSet<>(files.values());
        hashes.addAll(aside.contents());
        hashes.addAll(aside.shownInstead(hashes));
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        know(session, documents, "sha256 in (:keys)", hashes);
        know(session, documents, "superseded = false and name in (:keys)", files.keySet());
        know(session, documents, "id in (:keys)", FileNames.documentsOf(session, files.keySet()));
        return documents;
    }

    private static void know(StatelessSession session, Map<String, SourceDocument> documents, String which,
            Collection<?> keys) {
        if (!keys.isEmpty()) {
            session.createSelectionQuery("from SourceDocument where " + which, SourceDocument.class)
                    .setParameterList("keys", keys).getResultList()
                    .forEach(document -> documents.putIfAbsent(document.sha256(), document));
        }
    }

    private static void readAgain(StatelessSession session, Set<String> moved) {
        if (!moved.isEmpty()) {
            session.createMutationQuery("update SourceDocument set parserVersion = 0 where sha256 in (:moved)")
                    .setParameterList("moved", moved).executeUpdate();
        }
    }
}
