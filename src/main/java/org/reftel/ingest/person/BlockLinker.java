package org.reftel.ingest.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.reftel.archive.cable.Mention.State;
import org.reftel.archive.person.Person;
import org.reftel.archive.person.PersonDecision;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.link.Decision;
import org.reftel.people.link.Linking;
import org.reftel.people.link.NamedPerson;
import org.reftel.people.link.PersonOutline;
import org.reftel.people.link.PersonReader;
import org.reftel.people.office.StatedOffice;

/** Links the persons of a few blocks anew and writes what is different. What is the same costs no write. */
final class BlockLinker {
    private final Lexicon lexicon;
    private final PersonReader reader = new PersonReader();
    private final PostCountries countries;
    private final boolean hideProtected;

    BlockLinker(Lexicon lexicon, PostCountries countries, boolean hideProtected) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.hideProtected = hideProtected;
    }

    /** Mentions of blocks as named persons. */
    private static Map<NamedPerson, MentionTable.Row> load(StatelessSession session, Collection<String> blocks,
            TelegramTable table) {
        Map<NamedPerson, MentionTable.Row> rows = new HashMap<>();
        List<MentionTable.Row> mentions = MentionTable.ofBlocks(session, blocks);
        Map<Long, TelegramTable.Telegram> telegrams = table.withIds(session,
                mentions.stream().map(MentionTable.Row::cable).toList());
        for (MentionTable.Row row : mentions) {
            TelegramTable.Telegram telegram = Objects.requireNonNull(telegrams.get(row.cable()));
            rows.put(new NamedPerson(telegram.identifier(), row.ordinal(), telegram.year(),
                    Optional.of(telegram.country()), row.name(), Optional.ofNullable(row.role()), row.staff()), row);
        }
        return rows;
    }

    /** Who the persons of some blocks are with these decisions; nothing is written. */
    Forecast forecast(StatelessSession session, SortedSet<String> blocks, List<Decision> decisions) {
        Map<NamedPerson, MentionTable.Row> rows = load(session, blocks, telegrams());
        // a reader of its own: blocks may be linked meanwhile
        Together one = Together.of(blocks, rows, decisions,
                Linking.of(List.copyOf(rows.keySet()), decisions, lexicon, new PersonReader()));
        PersonNaming naming = new PersonNaming(session, blocks, one.before.values(), one.outcome.persons());
        naming.name(blocks, one.outcome.persons(), one.before);
        return new Forecast(one.outcome.persons().stream().map(outline -> {
            Person person = naming.person(outline);
            return new Forecast.Standing(person.isStored() ? person.id() : null, person.slug(), outline.name(),
                    isHidden(outline, one), outline.members().stream().map(PersonOutline.Member::named).toList(),
                    outline.decisions().stream().map(Decision::id).collect(Collectors.toSet()));
        }).toList(), one.outcome.nobody(), one.outcome.unmatched());
    }

    /**
     * Blocks that are linked together, with what came of it.
     *
     * @param before the persons' rows that the mentions have so far
     */
    private record Together(SortedSet<String> blocks, Map<NamedPerson, MentionTable.Row> rows,
            List<Decision> decisions, Linking.Outcome outcome, Map<NamedPerson, Long> before) {
        private static Together of(SortedSet<String> blocks, Map<NamedPerson, MentionTable.Row> rows,
                List<Decision> decisions, Linking.Outcome outcome) {
            Map<NamedPerson, Long> before = new HashMap<>();
            rows.forEach((named, row) -> {
                if (row.person() != null) {
                    before.put(named, row.person());
                }
            });
            return new Together(blocks, rows, decisions, outcome, before);
        }

        private MentionTable.Row row(NamedPerson named) {
            return Objects.requireNonNull(rows.get(named));
        }
    }

    /** Blocks of which it is known who is who; nothing of it is written yet. */
    static final class Linked {
        private final List<Together> linked;

        private Linked(List<Together> linked) {
            this.linked = linked;
        }
    }

    /**
     * Links blocks anew. Not for several threads at a time.
     *
     * @param batch those in one set are linked together
     */
    Linked link(StatelessSession session, List<SortedSet<String>> batch, List<PersonDecision> all,
            TelegramTable telegrams) {
        return new Linked(outcomes(session, batch, all, telegrams));
    }

    /** For blocks that are linked one behind the other. */
    TelegramTable telegrams() {
        return new TelegramTable(countries);
    }

    /**
     * Writes who the persons are; what that means for mentions and cables is left to be written with what other blocks come to, in
     * the same transaction.
     */
    void write(StatelessSession session, Linked batch, LinkChanges changes) {
        List<Together> linked = batch.linked;
        List<PersonOutline> outlines = linked.stream().flatMap(one -> one.outcome.persons().stream()).toList();
        PersonNaming naming = new PersonNaming(session,
                linked.stream().flatMap(one -> one.blocks.stream()).toList(),
                linked.stream().flatMap(one -> one.before.values().stream()).toList(), outlines);
        linked.forEach(one -> naming.name(one.blocks, one.outcome.persons(), one.before));
        naming.write();
        List<MentionTable.Link> links = new ArrayList<>();
        for (Together one : linked) {
            links(one, naming, links);
            show(session, one, naming);
            settle(session, one, naming);
        }
        links.forEach(changes::add);
        lead(session, naming, outlines, links);
        naming.left().forEach(person -> changes.leave(person.id()));
        renamed(naming, links, changes);
        linked.forEach(one -> changes.linked(one.blocks));
    }

    private List<Together> outcomes(StatelessSession session, List<SortedSet<String>> batch,
            List<PersonDecision> all, TelegramTable telegrams) {
        Map<String, Map<NamedPerson, MentionTable.Row>> rows = new HashMap<>();
        for (SortedSet<String> blocks : batch) {
            Map<NamedPerson, MentionTable.Row> together = new HashMap<>();
            blocks.forEach(block -> rows.put(block, together));
        }
        load(session, rows.keySet(), telegrams)
                .forEach((named, row) -> rows.getOrDefault(row.block(), new HashMap<>()).put(named, row));
        return batch.stream().map(blocks -> {
            Map<NamedPerson, MentionTable.Row> together = rows.getOrDefault(blocks.getFirst(), Map.of());
            List<Decision> decisions = DecisionReader.of(session, all, blocks);
            return Together.of(blocks, together, decisions,
                    Linking.of(List.copyOf(together.keySet()), decisions, lexicon, reader));
        }).toList();
    }

    private void links(Together one, PersonNaming naming, List<MentionTable.Link> links) {
        for (PersonOutline outline : one.outcome.persons()) {
            State state = isHidden(outline, one) ? State.HIDDEN : State.SHOWN;
            long id = naming.person(outline).id();
            Map<StatedOffice, StatedOffice> offices = StatedOffice.settled(outline.members().stream()
                    .flatMap(member -> one.row(member.named()).statedOffice().stream()).toList());
            for (PersonOutline.Member member : outline.members()) {
                MentionTable.Row row = one.row(member.named());
                links.add(MentionTable.Link.of(row, id, member.reason(), state,
                        row.statedOffice().map(offices::get)));
            }
        }
        one.outcome.nobody().forEach(named -> links.add(MentionTable.Link.nobody(one.row(named))));
    }

    private boolean isHidden(PersonOutline outline, Together one) {
        return outline.isHidden() || hideProtected
                && outline.members().stream().anyMatch(member -> one.row(member.named()).isProtected());
    }

    private void show(StatelessSession session, Together one, PersonNaming naming) {
        for (PersonOutline outline : one.outcome.persons()) {
            Person person = naming.person(outline);
            boolean shown = !isHidden(outline, one);
            if (person.isShown() != shown) {
                person.show(shown);
                session.createNativeMutationQuery("update person set shown = :shown where id = :id")
                        .setParameter("shown", shown).setParameter("id", person.id()).executeUpdate();
            }
        }
    }

    /** Of persons that nobody is any more, the addresses lead to whoever has most of what was theirs. */
    private static void lead(StatelessSession session, PersonNaming naming, List<PersonOutline> outlines,
            List<MentionTable.Link> links) {
        Map<Long, Map<Long, Integer>> moved = new HashMap<>();
        for (MentionTable.Link link : links) {
            if (link.row().person() != null && link.person() != null) {
                moved.computeIfAbsent(link.row().person(), _ -> new HashMap<>()).merge(link.person(), 1, Integer::sum);
            }
        }
        PersonAliases aliases = new PersonAliases(session);
        aliases.free(outlines.stream().map(outline -> naming.person(outline).slug()).toList());
        for (Person person : naming.left()) {
            // nobody has seen the address of one that was never linked
            if (!person.block().isEmpty()) {
                heir(moved.getOrDefault(person.id(), Map.of()))
                        .ifPresent(heir -> aliases.inherit(person, heir));
            }
        }
        naming.formerSlugs().forEach((person, slug) -> aliases.add(slug, person.id()));
    }

    private static Optional<Long> heir(Map<Long, Integer> shares) {
        return shares.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Long, Integer> entry) -> entry.getValue())
                        .thenComparingLong(entry -> -entry.getKey()))
                .map(Map.Entry::getKey);
    }

    private static void renamed(PersonNaming naming, List<MentionTable.Link> links, LinkChanges changes) {
        for (MentionTable.Link link : links) {
            if (!link.isVisible() && link.person() != null && naming.isRenamed(link.person())) {
                changes.rename(link.row().cable());
            }
        }
    }

    /** Notes to whom each decision applies, which nothing answers to any more, and what is hidden. */
    private static void settle(StatelessSession session, Together one, PersonNaming naming) {
        Map<Long, PersonOutline> applied = new HashMap<>();
        one.outcome.persons().forEach(outline -> outline.decisions()
                .forEach(decision -> applied.merge(decision.id(), outline, BlockLinker::larger)));
        Set<Long> unmatched = one.outcome.unmatched().stream().map(Decision::id).collect(Collectors.toSet());
        for (Decision decision : one.decisions) {
            PersonOutline outline = applied.get(decision.id());
            // only this much: it may have been undone meanwhile
            session.createMutationQuery("""
                    update PersonDecision set personId = :person, matched = :matched
                    where id = :id and undone is null""")
                    .setParameter("person", outline == null ? null : naming.person(outline).id(), Long.class)
                    .setParameter("matched", !unmatched.contains(decision.id())).setParameter("id", decision.id())
                    .executeUpdate();
            if (decision instanceof Decision.Hide hide) {
                HiddenNameTable.settle(session, hide,
                        Objects.requireNonNull(one.outcome.hidden().get(decision.id())));
            }
        }
    }

    /** Hiding may apply to several into whom a person fell apart. */
    private static PersonOutline larger(PersonOutline one, PersonOutline other) {
        return other.members().size() > one.members().size() ? other : one;
    }
}
