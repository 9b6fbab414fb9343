package org.reftel.ingest.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Mention;
import org.reftel.archive.cable.Mention.State;
import org.reftel.archive.cable.Tag;
import org.reftel.archive.person.Person;
import org.reftel.ingest.assemble.Registry;
import org.reftel.ingest.person.MentionTable;
import org.reftel.ingest.person.MentionTable.LinkedBefore;
import org.reftel.ingest.person.PersonKeys;
import org.reftel.ingest.person.PersonTable;
import org.reftel.ingest.person.PostCountries;
import org.reftel.ingest.read.ReadDocument;
import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;
import org.reftel.people.link.NamedPerson;
import org.springframework.util.ConcurrentLruCache;

/**
 * Says which persons a chunk's cables name until they are linked: who they were when the cable was read before, else the one of
 * the same name, else new ones. What it touches is linked at the end of the run.
 */
final class PersonRegistry implements Registry {
    /** A few thousand names are most of those that a release's cables have. */
    private static final ConcurrentLruCache<String, String> BLOCKS = new ConcurrentLruCache<>(8_192,
            NamedPerson::block);

    private final StatelessSession session;
    private final Map<String, Tag> tags;
    private final boolean hideProtected;
    private final Map<String, Map<String, LinkedBefore>> before;
    private final Map<Long, Person> byId = new HashMap<>();
    private final Map<String, Person> bySlug = new HashMap<>();
    /** Slugs that were looked up for the whole chunk. */
    private final Set<String> asked = new HashSet<>();
    private final Set<String> blocks = new TreeSet<>();
    private final Set<Person> inThisCable = new HashSet<>();
    private final Set<String> blocksOfThisCable = new HashSet<>();
    private final List<Person> newInThisCable = new ArrayList<>();
    private String cable = "";

    /**
     * For one chunk.
     *
     * @param tags all known tags by code; grows
     * @param cables that are held already and may be written anew
     * @param hideProtected whether persons marked for protection are hidden
     */
    PersonRegistry(StatelessSession session, Map<String, Tag> tags, Collection<ReadDocument> documents,
            Set<String> cables, PostCountries countries, boolean hideProtected) {
        this.session = session;
        this.tags = tags;
        this.hideProtected = hideProtected;
        this.before = MentionTable.before(session, cables);
        Set<Long> ids = new HashSet<>();
        before.values().forEach(
                names -> names.values().forEach(linked -> linked.person().ifPresent(ids::add)));
        PersonTable.withIds(session, ids).forEach(this::know);
        documents.forEach(document -> document.persons().forEach(
                person -> asked.add(PersonKeys.slug(person.name(), countries.of(document.telegram())))));
        PersonTable.withSlugs(session, asked).forEach(this::know);
    }

    private void know(Person person) {
        byId.putIfAbsent(person.id(), person);
        bySlug.putIfAbsent(person.slug(), byId.get(person.id()));
    }

    /** Two persons of one cable are never the same: call before each cable. */
    void nextCable(String identifier) {
        cable = identifier;
        newInThisCable.forEach(person -> bySlug.remove(person.slug()));
        newInThisCable.clear();
        blocksOfThisCable.clear();
        before.getOrDefault(cable, Map.of()).values().forEach(linked -> blocksOfThisCable.add(linked.block()));
        inThisCable.clear();
    }

    /** The cable tells something else than before, so that its persons may be others, and those who are new are stored. */
    void cableChanged() {
        session.insertMultiple(newInThisCable);
        newInThisCable.forEach(this::know);
        newInThisCable.clear();
        blocks.addAll(blocksOfThisCable);
    }

    /** The groups of alike surnames in which something may have changed. */
    Set<String> blocks() {
        return blocks;
    }

    @Override
    public Tag tag(String code) {
        return tags.computeIfAbsent(code, c -> {
            Tag tag = new Tag(c);
            session.insert(tag);
            return tag;
        });
    }

    @Override
    public Mention.Link person(RecognisedPerson recognised, String country) {
        String block = BLOCKS.get(recognised.name());
        blocksOfThisCable.add(block);
        LinkedBefore linked = before.getOrDefault(cable, Map.of()).get(PersonName.fold(recognised.name()));
        if (linked != null && linked.state() == State.NOBODY) {
            return new Mention.Link(null, State.NOBODY, null, block);
        }
        Person person = linked == null ? null : byId.get(linked.person().orElse(-1L));
        String reason = linked == null ? null : linked.reason();
        if (person == null || !inThisCable.add(person)) {
            person = named(recognised.name(), country);
            reason = null;
        }
        boolean hidden = !person.isShown() || wasHidden(linked, block)
                || hideProtected && recognised.protection().isPresent();
        return new Mention.Link(person, hidden ? State.HIDDEN : State.SHOWN, reason, block);
    }

    /** Where the cable has another name than before, it may be another form of one that is hidden, until linking says. */
    private boolean wasHidden(@Nullable LinkedBefore linked, String block) {
        return linked == null
                ? before.getOrDefault(cable, Map.of()).values().stream()
                        .anyMatch(other -> other.state() == State.HIDDEN && other.block().equals(block))
                : linked.state() == State.HIDDEN;
    }

    private boolean isTaken(String slug) {
        return !asked.contains(slug) && !PersonTable.withSlugs(session, Set.of(slug)).isEmpty();
    }

    private Person named(String name, String country) {
        String slug = PersonKeys.slug(name, country);
        Person known = bySlug.get(slug);
        if (known != null && inThisCable.add(known)) {
            return known;
        }
        String own = known == null ? slug : PersonKeys.told(slug, cable);
        for (int i = 2; bySlug.containsKey(own) || isTaken(own); i++) {
            own = PersonKeys.told(slug, cable) + "-" + i;
        }
        // no block: never linked yet
        Person person = new Person(own, PersonKeys.called(name), Person.Posts.of(country), "");
        newInThisCable.add(person);
        bySlug.put(own, person);
        inThisCable.add(person);
        return person;
    }
}
