package org.reftel.archive.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.Certainty;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who cites whom. Every answer takes one query, by an index, and is bounded. */
@Repository
@Transactional(readOnly = true)
public class Citations {
    /** So many are told of at most in one answer. */
    public static final int PAGE = 100;
    private static final int MOST_COMPANIONS = 10;
    /** What cables are cited with is told by so many REF lines, the latest that came. */
    private static final int MOST_LINES = 5_000;
    /** Of the most cited, to find one that is held. */
    private static final int MOST_LOOKED_UP = 200;
    /** A cable that names another twice is told once, one that names itself not at all. */
    private static final String CITING = """
            from CableReference r join Cable c on c.id = r.id.cableId
            where r.%1$s in :targets and c.identity.identifier <> :own and r.id.ordinal =
            (select min(o.id.ordinal) from CableReference o where o.id.cableId = r.id.cableId and o.%1$s in :targets)
            """;
    private static final String CITING_TARGET = CITING.formatted("target");
    /** Where an entry may mean either of two. */
    private static final String CITING_ALTERNATIVE = CITING.formatted("alternative");
    private static final int LABEL = CableInBrief.WIDTH;
    private static final int PRINTED = LABEL + 1;
    private static final int TARGET = LABEL + 2;
    private static final int CERTAINTY = LABEL + 3;
    private static final int TOTAL = LABEL + 4;

    private final EntityManager entities;

    Citations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Cables with an entry that names exactly this identifier.
     *
     * @param page from 1
     * @param size at most {@link #PAGE}
     */
    public CitedBy of(String identifier, int page, int size) {
        return citing(List.of(identifier), identifier, page, size);
    }

    /**
     * The first cables with an entry of the same station and number that has no year where this one has, or the reverse; and those
     * with one that means either this or another.
     */
    public CitedBy possiblyOf(CableNumber number, int size) {
        CitedBy unsaid = citing(number.possiblyCalled(), number.identifier(), 1, size);
        CitedBy second = citing(CITING_ALTERNATIVE, List.of(number.identifier()),
                number.identifier(), 1, size);
        return unsaid.and(second, size);
    }

    private CitedBy citing(List<String> targets, String own, int page, int size) {
        return citing(CITING_TARGET, targets, own, page, size);
    }

    private CitedBy citing(String citing, List<String> targets, String own, int page, int size) {
        List<Object[]> rows = entities
                .createQuery(
                        "select " + CableInBrief.COLUMNS
                                + ", r.label, r.printed, r.target, r.certainty, count(*) over () "
                                + citing
                                + " order by " + CableInBrief.BY_DATE,
                        Object[].class)
                .setParameter("targets", targets).setParameter("own", own)
                .setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
        List<CitingCable> cables = rows.stream().map(row -> new CitingCable(CableInBrief.of(row),
                Optional.ofNullable((String) row[LABEL]), (String) row[PRINTED], (String) row[TARGET],
                (Certainty) row[CERTAINTY])).toList();
        long total = rows.isEmpty() ? page == 1 ? 0 : count(targets, own) : (Long) rows.getFirst()[TOTAL];
        return new CitedBy(total, cables);
    }

    /** For each of these the identifiers of the cables with an entry that names it, in order; those that none names are left out. */
    public Map<String, List<String>> citing(Collection<String> identifiers) {
        Map<String, List<String>> citing = new LinkedHashMap<>();
        entities.createQuery(
                """
                        select distinct r.target, c.identity.identifier from CableReference r join Cable c on c.id = r.id.cableId
                        where r.target in :targets order by r.target, c.identity.identifier""",
                Object[].class)
                .setParameter("targets", identifiers).getResultList()
                .forEach(row -> citing.computeIfAbsent((String) row[0], _ -> new ArrayList<>()).add((String) row[1]));
        return citing;
    }

    /** The held cable that most others name, with how many these are; empty where none is named by two. */
    public Optional<Map.Entry<CableInBrief, Long>> mostCited() {
        Map<String, Long> counts = new LinkedHashMap<>();
        entities.createQuery("""
                select r.target, count(distinct r.id.cableId) from CableReference r where r.target is not null
                group by r.target having count(distinct r.id.cableId) > 1
                order by count(distinct r.id.cableId) desc, r.target""", Object[].class)
                .setMaxResults(MOST_LOOKED_UP).getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        Map<String, CableInBrief> held = held(counts.keySet());
        return counts.entrySet().stream().filter(count -> held.containsKey(count.getKey())).findFirst()
                .map(count -> Map.entry(Objects.requireNonNull(held.get(count.getKey())), count.getValue()));
    }

    /** Whether any cable has an entry that names this identifier. */
    public boolean isCited(String identifier) {
        return !citedOf(List.of(identifier)).isEmpty();
    }

    private long count(List<String> targets, String own) {
        return entities.createQuery("""
                select count(distinct r.id.cableId) from CableReference r where r.target in :targets
                and r.id.cableId not in (select c.id from Cable c where c.identity.identifier = :own)""", Long.class)
                .setParameter("targets", targets).setParameter("own", own).getSingleResult();
    }

    /** Which of these any cable names. */
    List<String> citedOf(Collection<String> identifiers) {
        return identifiers.isEmpty()
                ? List.of()
                : entities.createQuery(
                        "select distinct r.target from CableReference r where r.target in :targets order by r.target",
                        String.class).setParameter("targets", identifiers).getResultList();
    }

    /** How many cables name each of these, by identifier; those that none names are left out. */
    Map<String, Long> counts(Collection<String> identifiers) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (!identifiers.isEmpty()) {
            entities.createQuery("""
                    select r.target, count(distinct r.id.cableId) from CableReference r where r.target in :targets
                    group by r.target order by r.target""", Object[].class).setParameter("targets", identifiers)
                    .getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** What cables name most often together with one: identifiers with the number of their REF lines. */
    Map<String, Long> companions(String identifier) {
        Map<String, Long> companions = new LinkedHashMap<>();
        entities.createQuery("""
                select o.target, count(distinct o.id.cableId) from (select distinct r.id.cableId as cable
                from CableReference r where r.target = :target order by r.id.cableId desc limit :lines) line
                join CableReference o on o.id.cableId = line.cable where o.target <> :target
                group by o.target order by count(distinct o.id.cableId) desc, o.target""", Object[].class)
                .setParameter("target", identifier).setParameter("lines", MOST_LINES).setMaxResults(MOST_COMPANIONS)
                .getResultList().forEach(row -> companions.put((String) row[0], (Long) row[1]));
        return companions;
    }

    /** Those of these that are held, by identifier. */
    public Map<String, CableInBrief> held(Collection<String> identifiers) {
        Map<String, CableInBrief> held = new LinkedHashMap<>();
        if (!identifiers.isEmpty()) {
            entities.createQuery("select " + CableInBrief.COLUMNS
                    + " from Cable c where c.identity.identifier in :identifiers order by " + CableInBrief.BY_DATE,
                    Object[].class).setParameter("identifiers", identifiers).getResultList().stream()
                    .map(CableInBrief::of).forEach(cable -> held.put(cable.identifier(), cable));
        }
        return held;
    }
}
