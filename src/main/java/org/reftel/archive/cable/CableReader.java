package org.reftel.archive.cable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads one cable whole, and finds cables by what people take for an identifier. */
@Repository
@Transactional(readOnly = true)
public class CableReader {
    private static final char BEHIND_ALL_LETTERS = '~';
    private static final Pattern HASH_START = Pattern.compile("[0-9a-f]{8,64}");

    private final CableRepository cables;
    private final EntityManager entities;
    private final Vocabulary vocabulary;

    CableReader(CableRepository cables, EntityManager entities, Vocabulary vocabulary) {
        this.cables = cables;
        this.entities = entities;
        this.vocabulary = vocabulary;
    }

    /** Turns a cable into something else while its parts can be read. */
    public <T> Optional<T> read(String identifier, Function<Cable, T> present) {
        return cables.find(identifier).map(present);
    }

    /** Of those of these that are held, something that needs no part but the cable itself, by identifier. */
    public <T> Map<String, T> brief(Collection<String> identifiers, Function<Cable, T> present) {
        Map<String, T> brief = new HashMap<>();
        if (!identifiers.isEmpty()) {
            entities.createQuery("from Cable where identity.identifier in :identifiers", Cable.class)
                    .setParameter("identifiers", identifiers).getResultList()
                    .forEach(cable -> brief.put(cable.identifier(), present.apply(cable)));
        }
        return brief;
    }

    /** Whether names are withheld from readers; then its document as received is not for them either. */
    public boolean isWithheld(String identifier) {
        return (Long) entities.createNativeQuery("""
                select count(*) from mention m join cable c on c.id = m.cable_id
                where c.identifier = :identifier and m.state = 'HIDDEN'""", Long.class)
                .setParameter("identifier", identifier).getSingleResult() > 0;
    }

    /** The bytes of a cable's source document; empty where they are withheld. */
    public Optional<byte[]> sourceBytes(String identifier) {
        return isWithheld(identifier)
                ? Optional.empty()
                : entities
                        .createQuery("""
                                select content from SourceContent content, Cable c
                                where c.identity.identifier = :identifier and content.sha256 = c.source.sha256""",
                                SourceContent.class)
                        .setParameter("identifier", identifier).getResultStream().findFirst().map(SourceContent::bytes);
    }

    /**
     * The bytes of another document of a cable; empty where they are withheld, or there is none. Earlier versions of a file are not
     * for readers, unless the cable is shown from one: they may name somebody whom the cable does not name any more.
     *
     * @param hash the start of the document's
     */
    public Optional<byte[]> sourceBytes(String identifier, String hash) {
        if (!HASH_START.matcher(hash).matches() || isWithheld(identifier)) {
            return Optional.empty();
        }
        return entities.createQuery(
                """
                        select content from SourceContent content, SourceDocument d where d.witnessOf = :identifier
                        and (d.superseded = false or exists (select 1 from Cable c where c.source = d)) and d.sha256 like :start and content.sha256 = d.sha256 order by d.sha256""",
                SourceContent.class)
                .setParameter("identifier", identifier).setParameter("start", hash + "%").setMaxResults(1)
                .getResultStream().findFirst().map(SourceContent::bytes);
    }

    /**
     * The identifier of the held cable that a text means: {@code 06 Almaty 2935}, {@code ALMATY 001856}, an address ending in it,
     * also where the station is written in another way: {@code 06 SECSTATE 113203}.
     */
    public Optional<String> meant(String text) {
        return CableIdentifier.in(text).flatMap(identifier -> held(identifier).or(() -> movedTo(identifier))
                .or(() -> usualStation(identifier).flatMap(this::held)));
    }

    /** The identifier with the usual name of its station; empty where it has that one, or the station is not known. */
    private Optional<String> usualStation(String identifier) {
        return CableNumber.of(identifier).flatMap(number -> vocabulary.posts().station(number.station())
                .filter(station -> !station.equals(number.station()))
                .map(station -> new CableNumber(number.year(), station, number.serial()).identifier()));
    }

    private Optional<String> held(String identifier) {
        return cables.held(List.of(identifier)).stream().findFirst();
    }

    /** The cable that the documents called so became witnesses of, where it is one. */
    private Optional<String> movedTo(String identifier) {
        List<String> cables = entities.createQuery("""
                select distinct d.witnessOf from SourceDocument d
                where d.identifier = :identifier and d.witnessOf <> :identifier""", String.class)
                .setParameter("identifier", identifier).setMaxResults(2).getResultList();
        return cables.size() == 1 ? Optional.of(cables.getFirst()) : Optional.empty();
    }

    /** The cable that the document of a withdrawn one is a witness of now. */
    public Optional<String> wentTo(String identifier) {
        return entities.createQuery("""
                select d.witnessOf from CableVersion v join SourceDocument d on d.sha256 = v.sha256
                where v.key.identifier = :identifier and d.witnessOf <> :identifier order by v.key.number desc""",
                String.class).setParameter("identifier", identifier).setMaxResults(1).getResultStream().findFirst();
    }

    /** Some of the identifiers held that start as somebody types them, in their order; none where no identifier starts so. */
    public List<String> startingSo(String typed, int most) {
        return CableIdentifier.start(typed).map(start -> entities.createQuery("""
                select identity.identifier from Cable where identity.identifier >= :start
                and identity.identifier < :behind order by identity.identifier""", String.class)
                .setParameter("start", start).setParameter("behind", start + BEHIND_ALL_LETTERS).setMaxResults(most)
                .getResultList()).orElse(List.of());
    }

    /** The identifier as people would have to type it, whether or not it is held. */
    public Optional<String> identifierIn(String text) {
        return CableIdentifier.in(text);
    }

    /** The same identifier in the form in which it is kept. */
    public static String canonical(String identifier) {
        return identifier.toUpperCase(Locale.ROOT);
    }
}
