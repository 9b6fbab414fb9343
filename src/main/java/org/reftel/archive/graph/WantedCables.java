package org.reftel.archive.graph;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.reftel.archive.cable.CableNumber;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists cables that are cited and not held, those that most entries name first. */
@Repository
@Transactional(readOnly = true)
public class WantedCables {
    /** So many are on a page. */
    public static final int PAGE = 100;
    /** Pages behind this one are not counted out. */
    public static final int LAST_PAGE = 5_000;
    private static final int FETCHED_AT_ONCE = 500;

    private final EntityManager entities;

    WantedCables(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of the list.
     *
     * @param total how many there are on all pages
     */
    public record Page(long total, List<WantedCable> cables) {}

    /**
     * Some of them.
     *
     * @param page from 1
     */
    public Page page(WantedFilter filter, int page) {
        List<Object[]> rows = rows(filter, (Math.min(page, LAST_PAGE) - 1) * PAGE, PAGE);
        // behind the last page no row tells how many there are
        List<Object[]> telling = rows.isEmpty() && page > 1 ? rows(filter, 0, 1) : rows;
        List<String> targets = rows.stream().map(row -> (String) row[0]).toList();
        Map<String, Object[]> cited = cited(targets);
        return new Page(telling.isEmpty() ? 0 : ((Number) telling.getFirst()[1]).longValue(),
                targets.stream().filter(cited::containsKey)
                        .flatMap(target -> wanted(target, Objects.requireNonNull(cited.get(target)))).toList());
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(WantedFilter filter, int first, int most) {
        return query("select named.target, count(*) over () ", filter).setFirstResult(first).setMaxResults(most)
                .getResultList();
    }

    private static Stream<WantedCable> wanted(String target, Object[] row) {
        return CableNumber.of(target).stream().map(number -> new WantedCable(number, (Long) row[1],
                Optional.ofNullable((LocalDateTime) row[2]), Optional.ofNullable((LocalDateTime) row[3])));
    }

    private Map<String, Object[]> cited(List<String> targets) {
        Map<String, Object[]> cited = new HashMap<>();
        if (!targets.isEmpty()) {
            entities.createQuery("""
                    select r.target, count(distinct c.id), min(coalesce(c.dates.sent, c.dates.created)),
                    max(coalesce(c.dates.sent, c.dates.created)) from CableReference r join Cable c
                    on c.id = r.id.cableId where r.target in :targets group by r.target""", Object[].class)
                    .setParameter("targets", targets).getResultList().forEach(row -> cited.put((String) row[0], row));
        }
        return cited;
    }

    /** All of them, in memory: whoever passes them on slowly keeps no connection to the database meanwhile. */
    @SuppressWarnings("unchecked") // rows of a native query
    public List<Tally> all(WantedFilter filter) {
        try (Stream<Object[]> rows = query("select named.target, named.entries ", filter)
                .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE).getResultStream()) {
            return rows.flatMap(row -> CableNumber.of((String) row[0]).stream()
                    .map(number -> new Tally(number, ((Number) row[1]).longValue()))).toList();
        }
    }

    /** A number with how many entries of REF lines name it. */
    public record Tally(CableNumber number, long entries) {}

    /** Grouped by the index alone; only what is left is looked up among the cables. Measured with 330,000 entries. */
    private Query query(String select, WantedFilter filter) {
        Query query = entities.createNativeQuery(select + """
                from (select target, count(*) as entries from cable_reference where target is not null and %s
                group by target) named left join cable c on c.identifier = named.target where c.id is null
                order by named.entries desc, named.target""".formatted(filter.condition()), Object[].class);
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
