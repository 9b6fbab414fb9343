package org.reftel.archive.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Identity;
import org.reftel.archive.cable.SourceDocument;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which documents cables have, and which cables share a number. */
@Repository
@Transactional(readOnly = true)
public class Witnesses {
    /** More years than posts have numbers of. */
    private static final int MOST = 200;
    /** A cable that stands apart is called by its number and four letters of its hash. */
    private static final String APART = """
             cable c join source_document d on d.id = c.source_document_id
            where c.identifier like '%-____' and c.identifier <> d.identifier""";

    private final EntityManager entities;

    Witnesses(EntityManager entities) {
        this.entities = entities;
    }

    /** The present documents of cables, by identifier; of each cable in the order of their contents' hashes. */
    public Map<String, List<SourceDocument>> of(Collection<String> identifiers) {
        return entities.createQuery(
                "from SourceDocument where superseded = false and witnessOf in :identifiers order by sha256",
                SourceDocument.class).setParameter("identifiers", identifiers).getResultList().stream()
                .collect(Collectors.groupingBy(SourceDocument::witnessOf, LinkedHashMap::new, Collectors.toList()));
    }

    /** The present documents of one cable, in the order of their contents' hashes. */
    public List<SourceDocument> of(String identifier) {
        return of(List.of(identifier)).getOrDefault(identifier, List.of());
    }

    /**
     * Another cable of a cable's station and serial.
     *
     * @param yearOpen whether one of the two has no year, so that they may be the same telegram
     * @param sameSubject whether their subjects are of the same letters and digits
     */
    public record SameNumber(String identifier, boolean yearOpen, boolean sameSubject) {}

    /** Other cables of a cable's station and serial that are of its year or may be. */
    public List<SameNumber> ofSameNumber(Cable cable) {
        Identity identity = cable.identity();
        if (identity.station() == null || identity.serial() == null) {
            return List.of();
        }
        return entities.createQuery(
                "select identity, coalesce(subject, title) from Cable where identity.station = :station and identity.serial = :serial",
                Object[].class)
                .setParameter("station", identity.station()).setParameter("serial", identity.serial())
                .setMaxResults(MOST).getResultList().stream()
                .flatMap(row -> sameNumber(cable, (Identity) row[0], (String) row[1]).stream())
                .sorted(Comparator.comparing(SameNumber::identifier)).toList();
    }

    private static Optional<SameNumber> sameNumber(Cable cable, Identity other, @Nullable String subject) {
        Identity own = cable.identity();
        boolean open = own.year() == null || other.year() == null;
        boolean may = open || Objects.equals(own.year(), other.year());
        return may && !other.identifier().equals(own.identifier())
                ? Optional.of(new SameNumber(other.identifier(), open,
                        subject != null && letters(subject).equals(letters(cable.headline()))))
                : Optional.empty();
    }

    private static String letters(String subject) {
        return subject.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
    }

    /** How many numbers have several cables, as their documents tell different telegrams. */
    public long contestedNumbers() {
        return ((Number) entities.createNativeQuery("select count(distinct d.number) from" + APART)
                .getSingleResult()).longValue();
    }

    /**
     * Some of these numbers, in order, each with its cables.
     *
     * @param first how many are left out before
     */
    @SuppressWarnings("unchecked") // rows of a native query
    public Map<String, List<String>> contested(int first, int most) {
        List<String> numbers = entities.createNativeQuery("select distinct d.number from" + APART
                + " order by d.number", String.class).setFirstResult(first).setMaxResults(most).getResultList();
        Map<String, List<String>> contested = new LinkedHashMap<>();
        numbers.forEach(number -> contested.put(number, new ArrayList<>()));
        if (!numbers.isEmpty()) {
            entities.createQuery("""
                    select distinct s.number, c.identity.identifier from Cable c join c.source s
                    where s.number in :numbers order by s.number, c.identity.identifier""", Object[].class)
                    .setParameter("numbers", numbers).getResultList().forEach(row -> Objects
                            .requireNonNull(contested.get((String) row[0])).add((String) row[1]));
        }
        return contested;
    }
}
