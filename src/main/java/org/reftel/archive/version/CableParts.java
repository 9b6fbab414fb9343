package org.reftel.archive.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.Addressee;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.cable.CableSection;
import org.reftel.archive.cable.CableTag;
import org.reftel.archive.cable.Comparison;
import org.reftel.archive.cable.Finding;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cable.PartOfCable;
import org.reftel.archive.cable.Repair;

/** The parts of one cable by the name of their field, whether they are stored or not; persons as readers see them, once they are linked. */
public final class CableParts {
    private static final String TAGS = "tags";
    private final Map<String, List<PartOfCable>> byField = new HashMap<>();

    /** Of a cable that has just been read. */
    public static CableParts of(Cable cable) {
        CableParts parts = new CableParts();
        parts.put("text", cable.paragraphs());
        parts.put(TAGS, cable.tags());
        parts.put("persons", cable.mentions().stream().filter(Mention::isSomebody).toList());
        parts.put("addressees", cable.addressees());
        parts.put("references", cable.references());
        parts.put("repairs", cable.repairs());
        parts.put("findings", cable.findings());
        parts.put("comparisons", cable.comparisons());
        parts.put("sections", cable.sections());
        return parts;
    }

    /** Of cables that are held, by their keys: some queries for all of them. */
    public static Map<Long, CableParts> load(StatelessSession session, Collection<Long> cables) {
        Map<Long, CableParts> loaded = new HashMap<>();
        cables.forEach(id -> loaded.put(id, new CableParts()));
        load(session, loaded, "text", Paragraph.class, "");
        load(session, loaded, TAGS, CableTag.class, " join fetch p.tag");
        load(session, loaded, "persons", Mention.class, "");
        load(session, loaded, "addressees", Addressee.class, "");
        load(session, loaded, "references", CableReference.class, "");
        load(session, loaded, "repairs", Repair.class, "");
        load(session, loaded, "findings", Finding.class, "");
        load(session, loaded, "comparisons", Comparison.class, "");
        load(session, loaded, "sections", CableSection.class, " join fetch p.source");
        return loaded;
    }

    private static <P extends PartOfCable> void load(StatelessSession session, Map<Long, CableParts> loaded,
            String field, Class<P> type, String fetch) {
        session.createSelectionQuery("from " + type.getSimpleName() + " p" + fetch
                + " where p.id.cableId in (:cables) order by p.id.cableId, p.id.ordinal", type)
                .setParameterList("cables", loaded.keySet()).getResultList()
                .forEach(part -> Objects.requireNonNull(loaded.get(part.id().cableId())).byField
                        .computeIfAbsent(field, _ -> new ArrayList<>()).add(part));
    }

    private void put(String field, List<? extends PartOfCable> parts) {
        byField.put(field, List.copyOf(parts));
    }

    List<PartOfCable> in(String field) {
        return byField.getOrDefault(field, List.of());
    }
}
