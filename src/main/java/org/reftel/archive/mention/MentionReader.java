package org.reftel.archive.mention;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.ParagraphAnchors;
import org.reftel.archive.cable.PlaceInCable;
import org.reftel.archive.cable.Spellings;
import org.reftel.archive.person.Person;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What single cables say of a person: a fixed number of queries, however many cables there are. */
@Repository
@Transactional(readOnly = true)
public class MentionReader {
    private static final int MOST_ROLES = 200;
    private static final int MOST_OFFICES = 30;
    /** A role that is stated at all is stated when the name is new. */
    private static final int MOST_SENTENCES = 12;

    private final EntityManager entities;

    MentionReader(EntityManager entities) {
        this.entities = entities;
    }

    /** What cables call a person, the most frequent first. */
    public List<RoleStated> roles(Person person) {
        return entities
                .createQuery(
                        """
                                select new org.reftel.archive.mention.RoleStated(r.role, r.organisation, r.office, r.cables, r.first, r.last,
                                r.cable, r.ordinal) from (select m.role as role, m.organisation as organisation, m.office as office,
                                count(*) over (partition by m.role, m.organisation, m.office) as cables,
                                min(coalesce(c.dates.sent, c.dates.created)) over (partition by m.role, m.organisation, m.office) as first,
                                max(coalesce(c.dates.sent, c.dates.created)) over (partition by m.role, m.organisation, m.office) as last,
                                row_number() over (partition by m.role, m.organisation, m.office
                                order by coalesce(c.dates.sent, c.dates.created) nulls last, c.identity.identifier) as place,
                                m.id.cableId as cable, m.id.ordinal as ordinal
                                from Mention m join Cable c on c.id = m.id.cableId where m.person.id = :person
                                and (m.role is not null or m.organisation is not null)) r
                                where r.place = 1 order by r.cables desc, r.role, r.organisation, r.office""",
                        RoleStated.class)
                .setParameter("person", person.id()).setMaxResults(MOST_ROLES).getResultList();
    }

    /** The same by office, with proofs: those that most cables state, the earliest first, undated ones last. */
    public List<OfficeHeld> offices(List<RoleStated> roles) {
        Map<String, List<RoleStated>> byOffice = new LinkedHashMap<>();
        roles.forEach(role -> byOffice
                .computeIfAbsent(role.officeOrRole().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(role));
        List<List<RoleStated>> most = byOffice.values().stream()
                .sorted(Comparator.comparingLong((List<RoleStated> same) -> -cables(same))).limit(MOST_OFFICES)
                .toList();
        Map<PlaceInCable, Mention> mentions = new HashMap<>();
        at(most.stream().map(same -> earliest(same).firstPlace()).toList())
                .forEach(mention -> mentions.put(mention.id(), mention));
        Map<PlaceInCable, MentionInContext> proofs = inContext(List.copyOf(mentions.values()));
        return most.stream().filter(same -> proofs.containsKey(earliest(same).firstPlace()))
                .map(same -> office(same, Objects.requireNonNull(proofs.get(earliest(same).firstPlace()))))
                .sorted(Comparator.comparing((OfficeHeld office) -> office.from().orElse(LocalDateTime.MAX))
                        .thenComparing(office -> office.to().orElse(LocalDateTime.MAX)))
                .toList();
    }

    private static OfficeHeld office(List<RoleStated> same, MentionInContext proof) {
        return new OfficeHeld(same.getFirst().officeOrRole(), same, cables(same), earliest(same).from(),
                same.stream().flatMap(role -> role.to().stream()).max(Comparator.naturalOrder()), proof);
    }

    private static long cables(List<RoleStated> same) {
        return same.stream().mapToLong(RoleStated::cables).sum();
    }

    private static RoleStated earliest(List<RoleStated> same) {
        return same.stream().min(Comparator.comparing(role -> role.from().orElse(LocalDateTime.MAX))).orElseThrow();
    }

    private List<Mention> at(List<PlaceInCable> places) {
        return places.isEmpty()
                ? List.of()
                : entities.createQuery("from Mention m where m.id in :places", Mention.class)
                        .setParameter("places", places).getResultList();
    }

    /** A person in these cables, in their order; those that do not name the person are left out. */
    public List<MentionInContext> inCables(Person person, List<Long> cables) {
        if (cables.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = entities.createQuery(
                "from Mention m where m.person.id = :person and m.id.cableId in :cables", Mention.class)
                .setParameter("person", person.id()).setParameter("cables", cables).getResultList();
        Map<PlaceInCable, MentionInContext> found = inContext(mentions);
        return mentions.stream().map(Mention::id)
                .sorted(Comparator.comparingInt((PlaceInCable place) -> cables.indexOf(place.cableId()))
                        .thenComparingInt(PlaceInCable::ordinal))
                .filter(found::containsKey).map(place -> Objects.requireNonNull(found.get(place))).toList();
    }

    @SuppressWarnings("unchecked") // a column of lines
    private Map<PlaceInCable, MentionInContext> inContext(List<Mention> mentions) {
        Map<PlaceInCable, MentionInContext> found = new HashMap<>();
        if (mentions.isEmpty()) {
            return found;
        }
        List<Long> ids = mentions.stream().map(mention -> mention.id().cableId()).distinct().toList();
        Map<Long, List<NumberedText>> paragraphs = paragraphs(ids);
        Map<Long, Object[]> cables = new HashMap<>();
        entities.createQuery("""
                select c.id, c.identity.identifier, coalesce(c.subject, c.title, c.identity.identifier),
                coalesce(c.dates.sent, c.dates.created), c.origin.label, c.spelled from Cable c where c.id in :ids""",
                Object[].class).setParameter("ids", ids).getResultList().forEach(row -> cables.put((Long) row[0], row));
        for (Mention mention : mentions) {
            Object[] cable = cables.get(mention.id().cableId());
            if (cable != null) {
                found.put(mention.id(), new MentionInContext((String) cable[1], (String) cable[2],
                        Spellings.kept((List<String>) cable[5]),
                        Optional.ofNullable((LocalDateTime) cable[3]), Optional.ofNullable((String) cable[4]), mention,
                        quotation(mention, paragraphs.getOrDefault(mention.id().cableId(), List.of()))));
            }
        }
        return found;
    }

    /** A paragraph's number and text. */
    private record NumberedText(Optional<Integer> number, String text) {}

    private Map<Long, List<NumberedText>> paragraphs(Collection<Long> cables) {
        Map<Long, List<NumberedText>> paragraphs = new HashMap<>();
        entities.createQuery("""
                select p.id.cableId, p.number, p.text from Paragraph p where p.id.cableId in :cables
                order by p.id.cableId, p.id.ordinal""", Object[].class).setParameter("cables", cables).getResultList()
                .forEach(row -> paragraphs.computeIfAbsent((Long) row[0], _ -> new ArrayList<>())
                        .add(new NumberedText(Optional.ofNullable((Integer) row[1]), (String) row[2])));
        return paragraphs;
    }

    /** The first sentence that states the role, else the first that has the name. */
    private static Optional<Quotation> quotation(Mention mention, List<NumberedText> paragraphs) {
        List<String> anchors = ParagraphAnchors.of(paragraphs.stream().map(NumberedText::number).toList());
        List<Quotation> sentences = mention.occurrences().stream()
                .filter(place -> place.paragraph() > 0 && place.paragraph() <= paragraphs.size()).limit(MOST_SENTENCES)
                .map(place -> Quotation.of(anchors.get(place.paragraph() - 1),
                        paragraphs.get(place.paragraph() - 1).number(), paragraphs.get(place.paragraph() - 1).text(),
                        place))
                .toList();
        Optional<Quotation> stating = mention.role().flatMap(
                role -> sentences.stream().filter(sentence -> sentence.text().contains(role)).findFirst());
        return stating.or(() -> sentences.stream().findFirst());
    }
}
