package org.reftel.archive.version;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Lines;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.version.CableVersion.Change;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The archive's own log: what changed in which month, in UTC. */
@Repository
@Transactional(readOnly = true)
public class ArchiveLog {
    /** So many entries are on a page. */
    public static final int PAGE = 100;
    private static final int LENGTH = "2026-05".length();
    private static final Lines LINES = new Lines();

    private final EntityManager entities;

    ArchiveLog(EntityManager entities) {
        this.entities = entities;
    }

    /** How many changes of each kind a month had; kinds that it had none of are missing. */
    public record Month(YearMonth month, Map<Change, Long> counts) {
        /** Of one kind. */
        public long count(Change change) {
            return counts.getOrDefault(change, 0L);
        }

        /** Of all kinds. */
        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Some entries.
     *
     * @param next where the next page begins; empty on the last one
     */
    public record Page(List<VersionEntry> entries, Optional<LogCursor> next) {}

    /**
     * A month as addresses have it: 2026-05.
     *
     * @throws DateTimeException where it is none
     */
    public static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        if (text.length() != LENGTH) {
            throw new DateTimeException("a year of more than four digits");
        }
        return month;
    }

    /** The months that have changes, the latest first. The index alone answers. */
    public List<Month> months() {
        return months("");
    }

    /** One month, perhaps without changes. */
    public Month month(YearMonth month) {
        return months("where made_month = '" + month + "'").stream().findFirst()
                .orElseGet(() -> new Month(month, Map.of()));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Month> months(String which) {
        Map<YearMonth, Map<Change, Long>> months = new TreeMap<>();
        List<Object[]> rows = entities.createNativeQuery("select made_month, change, count(*) from cable_version "
                + which + " group by change, made_month", Object[].class).getResultList();
        rows.forEach(row -> months
                .computeIfAbsent(YearMonth.parse((String) row[0]), _ -> new EnumMap<>(Change.class))
                .put(Change.valueOf((String) row[1]), ((Number) row[2]).longValue()));
        return months.entrySet().stream().map(month -> new Month(month.getKey(), month.getValue())).toList().reversed();
    }

    /**
     * A page of a month, the latest entry first.
     *
     * @param kinds at least one
     * @param behind where the page before ended
     */
    public Page page(YearMonth month, Collection<Change> kinds, Optional<LogCursor> behind) {
        List<Object[]> rows = rows(month, new TreeSet<>(kinds), behind);
        Map<String, SourceDocument> documents = documents(
                rows.stream().map(row -> (String) row[6]).collect(Collectors.toSet()));
        List<VersionEntry> entries = new ArrayList<>();
        rows.stream().limit(PAGE).forEach(row -> entries.add(new VersionEntry((String) row[0], (Integer) row[1],
                Change.valueOf((String) row[2]), (Instant) row[3], (Long) row[4], (Integer) row[5],
                LINES.convertToEntityAttribute((@Nullable String) row[7]), (String) row[6],
                documents.get((String) row[6]))));
        return new Page(entries, rows.size() > PAGE
                ? Optional.of(LogCursor.at(Objects.requireNonNull(entries.getLast())))
                : Optional.empty());
    }

    /** Each kind by the index, in its order down to the two columns that are fixed, else H2 sorts; the database merges them. */
    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(YearMonth month, Set<Change> kinds, Optional<LogCursor> behind) {
        String order = "made desc, identifier desc, number desc limit " + (PAGE + 1);
        String older = behind.isEmpty() ? "" : """
                 and made <= :made and (made < :made or identifier < :identifier
                or identifier = :identifier and number < :number)""";
        String columns = "select identifier, number, change, made, run_id, parser_version, sha256, fields";
        String each = kinds.stream()
                .map(kind -> "(" + columns + ", made_month from cable_version where change = '" + kind
                        + "' and made_month = '" + month + "'" + older + " order by change desc, made_month desc, "
                        + order + ")")
                .collect(Collectors.joining(" union all "));
        NativeQuery<Object[]> query = entities
                .createNativeQuery(columns + " from (" + each + ") found order by " + order, Object[].class)
                .unwrap(NativeQuery.class);
        query.addScalar("identifier", String.class).addScalar("number", Integer.class)
                .addScalar("change", String.class).addScalar("made", Instant.class).addScalar("run_id", Long.class)
                .addScalar("parser_version", Integer.class).addScalar("sha256", String.class)
                .addScalar("fields", String.class);
        behind.ifPresent(cursor -> query.setParameter("made", cursor.made())
                .setParameter("identifier", cursor.identifier()).setParameter("number", cursor.number()));
        return query.getResultList();
    }

    private Map<String, SourceDocument> documents(Set<String> hashes) {
        Map<String, SourceDocument> documents = new HashMap<>();
        if (!hashes.isEmpty()) {
            entities.createQuery("from SourceDocument where sha256 in :hashes", SourceDocument.class)
                    .setParameter("hashes", hashes).getResultList()
                    .forEach(document -> documents.put(document.sha256(), document));
        }
        return documents;
    }
}
