package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.reftel.archive.graph.CableThread.Edge;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who cites whom: a query for many cables at once, and never more rows than can be shown of each. */
@Repository
@Transactional(readOnly = true)
class References {
    /** Of the entries of a REF line, and of the cables that cite one. */
    private static final int MOST = CableThread.MOST_NODES;

    private final EntityManager entities;

    References(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Cables that cite some cable.
     *
     * @param more at least so many more do
     */
    record Citing(Set<Edge> edges, long more) {}

    /** Of the cables that cite one of these the first to do so, in the order of time, without those known already. */
    Citing citing(Collection<String> cited, Collection<String> known) {
        List<Object[]> rows = rows("""
                select e.citing, e.cited, e.citations from (
                  select d.citing, d.cited, count(*) over (partition by d.cited) as citations,
                    row_number() over (partition by d.cited order by d.moment nulls last, d.citing) as place
                  from (select distinct c.identifier as citing, r.target as cited, coalesce(c.sent, c.created) as moment
                    from cable_reference r join cable c on c.id = r.cable_id
                    where r.target in (:cables) and c.identifier not in (:known)) d) e
                where e.place <= :most order by e.cited, e.place""", cited, known);
        Map<String, Long> left = new HashMap<>();
        Set<Edge> edges = new LinkedHashSet<>();
        for (Object[] row : rows) {
            edges.add(new Edge((String) row[0], (String) row[1]));
            left.merge((String) row[1], ((Number) row[2]).longValue() - 1, (before, _) -> before - 1);
        }
        // two cited cables may have the same ones left, so that they must not be added up
        return new Citing(edges, left.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /**
     * Cables that some cable cites.
     *
     * @param counts how many each citing one does
     */
    record Cited(Set<Edge> edges, Map<String, Long> counts) {
        /** At least so many more are cited. */
        long more() {
            Map<String, Long> left = new HashMap<>(counts);
            edges.forEach(edge -> left.merge(edge.citing(), -1L, Long::sum));
            return left.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    /** Of the cables that each of these cites the first, without those known already. */
    Cited cited(Collection<String> citing, Collection<String> known) {
        Set<Edge> edges = new LinkedHashSet<>();
        Map<String, Long> counts = new HashMap<>();
        for (Object[] row : rows("""
                select e.citing, e.cited, e.entries from (
                  select d.citing, d.cited, count(*) over (partition by d.citing) as entries,
                    row_number() over (partition by d.citing order by d.entry) as place
                  from (select c.identifier as citing, r.target as cited, min(r.ordinal) as entry
                    from cable_reference r join cable c on c.id = r.cable_id
                    where c.identifier in (:cables) and r.target not in (:known)
                    group by c.identifier, r.target) d) e
                where e.place <= :most order by e.citing, e.place""", citing, known)) {
            edges.add(new Edge((String) row[0], (String) row[1]));
            counts.put((String) row[0], ((Number) row[2]).longValue());
        }
        return new Cited(edges, counts);
    }

    /** All that these cite. */
    Cited cited(Collection<String> citing) {
        return cited(citing, List.of(""));
    }

    private List<Object[]> rows(String query, Collection<String> cables, Collection<String> known) {
        List<Object[]> rows = new ArrayList<>();
        List<?> found = entities.createNativeQuery(query, Object[].class).setParameter("cables", cables)
                .setParameter("known", known).setParameter("most", MOST).getResultList();
        found.forEach(row -> rows.add((Object[]) row));
        return rows;
    }
}
