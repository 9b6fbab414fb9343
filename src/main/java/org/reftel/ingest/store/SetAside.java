package org.reftel.ingest.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.witness.WitnessDecision;

/**
 * Contents that administrators set aside for an earlier version of the file. A file that has one stands for the other document, so
 * that the archive depends on the files' contents and on the decisions, and not on which came first.
 */
public final class SetAside {
    private final StatelessSession session;
    private final Map<String, WitnessDecision> standing = new HashMap<>();
    /** Files that have a content that is or was set aside, with its hash. */
    private final Map<String, String> names = new HashMap<>();

    private SetAside(StatelessSession session) {
        this.session = session;
    }

    /** As if nothing was set aside. */
    static SetAside none(StatelessSession session) {
        return new SetAside(session);
    }

    /** What is set aside, and which of these files have it. */
    public static SetAside of(StatelessSession session, Collection<String> names) {
        SetAside aside = new SetAside(session);
        if (aside.readDecisions().isEmpty() || names.isEmpty()) {
            return aside;
        }
        aside.know(session.createNativeQuery("select name, sha256 from set_aside_name where name in (:names)",
                Object[].class).setParameterList("names", names).getResultList());
        return aside;
    }

    /** What is set aside, and all files that have it. */
    static SetAside all(StatelessSession session) {
        SetAside aside = new SetAside(session);
        if (!aside.readDecisions().isEmpty()) {
            aside.know(session.createNativeQuery("select name, sha256 from set_aside_name", Object[].class)
                    .getResultList());
        }
        return aside;
    }

    private List<WitnessDecision> readDecisions() {
        List<WitnessDecision> all = session
                .createSelectionQuery("from WitnessDecision where kind = RESTORE order by id", WitnessDecision.class)
                .getResultList();
        all.stream().filter(decision -> !decision.isUndone())
                .forEach(decision -> decision.other().ifPresent(aside -> standing.put(aside, decision)));
        return all;
    }

    private void know(List<Object[]> rows) {
        rows.forEach(row -> names.put((String) row[0], (String) row[1]));
    }

    /** The decision that sets a content aside. */
    public Optional<WitnessDecision> decision(String sha256) {
        return Optional.ofNullable(standing.get(sha256));
    }

    /** The content that is shown where a file has this one; itself where it is not set aside. */
    String instead(String sha256) {
        String shown = sha256;
        for (int steps = 0; steps < standing.size() && standing.containsKey(shown); steps++) {
            shown = Objects.requireNonNull(standing.get(shown)).sha256();
        }
        return shown;
    }

    /** Likewise, for several; only those that are others. */
    List<String> shownInstead(Collection<String> hashes) {
        return hashes.stream().filter(standing::containsKey).map(this::instead).toList();
    }

    /** All contents that are set aside. */
    Collection<String> contents() {
        return standing.keySet();
    }

    /** The files that have a content that is or was set aside, with its hash. */
    Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** The file has this content, which is set aside. */
    void note(String name, String sha256) {
        if (!sha256.equals(names.get(name))) {
            leave(name);
            names.put(name, sha256);
            session.createNativeMutationQuery("insert into set_aside_name (name, sha256) values (:name, :sha256)")
                    .setParameter("name", name).setParameter("sha256", sha256).executeUpdate();
        }
    }

    /** The file has a content that is shown. */
    void leave(String name) {
        if (names.remove(name) != null) {
            session.createNativeMutationQuery("delete from set_aside_name where name = :name")
                    .setParameter("name", name).executeUpdate();
        }
    }

    /** For whoever reads what became of the file. */
    static String sentence(WitnessDecision decision, SourceDocument shown) {
        return "set aside by " + decision.author() + " on " + day(decision.made()) + "; the version of "
                + day(shown.received()) + " is shown";
    }

    private static String day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
