package org.reftel.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
 * Says which persons a chunk's cables name until they are linked at the end of the run: who they were when the cable was read
 * before, and nobody yet where it has another name. Who may be hidden is hidden until then.
 */
final class PersonRegistry {
    /** A few thousand names are most of those that a release's cables have. */
    private static final ConcurrentLruCache<String, String> BLOCKS = new ConcurrentLruCache<>(8_192,
            NamedPerson::block);

    private final StatelessSession session;
    private final Map<String, Tag> tags;
    private final boolean hideProtected;
    private final Map<String, Map<String, LinkedBefore>> before;
    private final Map<Long, Person> known = new HashMap<>();
    /** Keys of hidden persons. */
    private final Set<String> hidden;
    private final Set<String> blocks = new TreeSet<>();

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
        PersonTable.withIds(session, ids).forEach(person -> known.put(person.id(), person));
        Set<String> keys = new HashSet<>();
        documents.forEach(document -> document.persons().forEach(
                person -> keys.add(PersonKeys.slug(person.name(), countries.of(document.telegram())))));
        this.hidden = PersonTable.hidden(session, keys);
    }

    /** What is said of one cable; several may be made at once, by several threads. */
    OfCable of(String identifier) {
        return new OfCable(before.getOrDefault(identifier, Map.of()));
    }

    /** The groups of alike surnames in which something may have changed. */
    Set<String> blocks() {
        return blocks;
    }

    private synchronized Tag tag(String code) {
        return tags.computeIfAbsent(code, c -> {
            Tag tag = new Tag(c);
            session.insert(tag);
            return tag;
        });
    }

    /** The persons of one cable. */
    final class OfCable implements Registry {
        private final Map<String, LinkedBefore> linkedBefore;
        private final Set<String> blocksHere = new HashSet<>();

        private OfCable(Map<String, LinkedBefore> linkedBefore) {
            this.linkedBefore = linkedBefore;
            linkedBefore.values().forEach(linked -> blocksHere.add(linked.block()));
        }

        /** The cable tells something else than before, so that its persons may be others. */
        void changed() {
            blocks.addAll(blocksHere);
        }

        @Override
        public Tag tag(String code) {
            return PersonRegistry.this.tag(code);
        }

        @Override
        public Mention.Link person(RecognisedPerson recognised, String country) {
            String block = BLOCKS.get(recognised.name());
            blocksHere.add(block);
            LinkedBefore linked = linkedBefore.get(PersonName.fold(recognised.name()));
            if (linked != null && linked.state() == State.NOBODY) {
                return new Mention.Link(null, State.NOBODY, null, block);
            }
            Person person = linked == null ? null : known.get(linked.person().orElse(-1L));
            boolean isHidden = wasHidden(linked, block) || hideProtected && recognised.protection().isPresent()
                    || (person == null
                            ? hidden.contains(PersonKeys.slug(recognised.name(), country))
                            : !person.isShown());
            if (person == null || linked == null) {
                return new Mention.Link(null, isHidden ? State.HIDDEN : State.UNLINKED, null, block);
            }
            return new Mention.Link(person, isHidden ? State.HIDDEN : State.SHOWN, linked.reason(), block);
        }

        /** Where the cable has another name than before, it may be another form of one that is hidden, until linking says. */
        private boolean wasHidden(@Nullable LinkedBefore linked, String block) {
            return linked == null
                    ? linkedBefore.values().stream()
                            .anyMatch(other -> other.state() == State.HIDDEN && other.block().equals(block))
                    : linked.state() == State.HIDDEN;
        }
    }
}
