package org.reftel.ingest.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;
import org.reftel.archive.person.Person;
import org.reftel.people.link.NamedPerson;
import org.reftel.people.link.PersonOutline;

/**
 * Gives linked persons their rows and keys. A key follows from the person alone: the name, with the country where only a surname
 * is known; of several the one whose first telegram comes first has the plain key, the others add that telegram's identifier. So
 * the same archive has the same keys whatever the order in which it was filled. A row stays with the person who has most of its
 * mentions, so that little is written.
 */
final class PersonNaming {
    /** The block of rows from before there were blocks. */
    private static final String OLD = "?";
    /** Of ten cables nine are nearly all. */
    private static final int MANY = 10;

    private final StatelessSession session;
    private final Map<Long, Person> rows = new HashMap<>();
    /** Those of the blocks that are linked, whether a mention names them or not. */
    private final Map<String, List<Person>> ofBlock;
    /** Who has which key once all blocks named so far are written, so that it does not matter which are named together. */
    private final Map<String, Person> bySlug = new HashMap<>();
    private final Map<PersonOutline, Person> named = new HashMap<>();
    private final Set<Person> taken = new HashSet<>();
    private final Map<Person, String> formerSlugs = new LinkedHashMap<>();
    private final Set<Person> renamed = new HashSet<>();
    private final List<Person> created = new ArrayList<>();
    private final List<Person> changed = new ArrayList<>();
    private final List<Person> left = new ArrayList<>();
    /** Those whose present keys others may take. */
    private final List<Long> moving = new ArrayList<>();

    /**
     * For some outlines.
     *
     * @param blocks all that they are of
     * @param before the rows that their mentions had
     */
    PersonNaming(StatelessSession session, Collection<String> blocks, Collection<Long> before,
            Collection<PersonOutline> outlines) {
        this.session = session;
        List<Person> own = PersonTable.ofBlocks(session, blocks);
        this.ofBlock = own.stream().collect(Collectors.groupingBy(Person::block));
        own.forEach(person -> {
            rows.put(person.id(), person);
            bySlug.put(person.slug(), person);
        });
        Set<Long> others = new HashSet<>(before);
        others.removeAll(rows.keySet());
        PersonTable.withIds(session, others).forEach(person -> rows.put(person.id(), person));
        PersonTable.withSlugs(session, outlines.stream().map(PersonNaming::key).collect(Collectors.toSet()))
                .forEach(person -> bySlug.put(person.slug(), rows.getOrDefault(person.id(), person)));
    }

    /**
     * Settles the persons of blocks that are linked together.
     *
     * @param before which rows the mentions had
     */
    void name(SortedSet<String> blocks, List<PersonOutline> outlines, Map<NamedPerson, Long> before) {
        Set<Person> own = Stream
                .concat(blocks.stream().flatMap(block -> ofBlock.getOrDefault(block, List.of()).stream()),
                        before.values().stream().map(rows::get).filter(Objects::nonNull)
                                .filter(person -> isOwn(person, blocks)))
                .collect(Collectors.toSet());
        Map<PersonOutline, String> slugs = slugs(blocks, outlines);
        outlines.stream().map(outline -> new Claim(outline, slugs.getOrDefault(outline, key(outline)),
                share(outline, before, own)))
                .sorted(Comparator.comparingInt((Claim claim) -> -claim.most())
                        .thenComparing(claim -> claim.outline.first().cable())
                        .thenComparingInt(claim -> claim.outline.first().place()))
                .forEach(claim -> settle(claim, blocks.getFirst(), own));
        own.stream().filter(person -> !taken.contains(person)).forEach(person -> {
            left.add(person);
            bySlug.remove(person.slug(), person);
        });
    }

    private static boolean isOwn(Person person, SortedSet<String> blocks) {
        return person.block().isEmpty() || person.block().equals(OLD) || blocks.contains(person.block());
    }

    private Map<Person, Integer> share(PersonOutline outline, Map<NamedPerson, Long> before, Set<Person> own) {
        Map<Person, Integer> share = new HashMap<>();
        for (PersonOutline.Member member : outline.members()) {
            Person person = rows.get(before.getOrDefault(member.named(), 0L));
            if (person != null && own.contains(person)) {
                share.merge(person, 1, Integer::sum);
            }
        }
        return share;
    }

    /**
     * Somebody's claim to a row.
     *
     * @param share how many of the mentions have which row already
     */
    private record Claim(PersonOutline outline, String slug, Map<Person, Integer> share) {
        private int most() {
            return share.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    private void settle(Claim claim, String block, Set<Person> own) {
        PersonOutline outline = claim.outline;
        Person.Called called = PersonKeys.called(outline.name());
        Optional<Person> held = claim.share.entrySet().stream().filter(entry -> !taken.contains(entry.getKey()))
                .max(Comparator.comparingInt((Map.Entry<Person, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().slug().equals(claim.slug))
                        .thenComparingLong(entry -> -entry.getKey().id()))
                .map(Map.Entry::getKey)
                .or(() -> Optional.ofNullable(bySlug.get(claim.slug))
                        .filter(person -> own.contains(person) && !taken.contains(person)));
        Person person = held.orElseGet(() -> new Person(claim.slug, called, posts(outline), block));
        taken.add(person);
        named.put(outline, person);
        if (held.isEmpty()) {
            created.add(person);
        } else {
            bySlug.remove(person.slug(), person);
            become(person, claim.slug, called, posts(outline), block);
        }
        bySlug.put(person.slug(), person);
    }

    private void become(Person person, String slug, Person.Called called, Person.Posts posts, String block) {
        boolean otherSlug = !person.slug().equals(slug);
        boolean otherName = !person.name().equals(called.name());
        if (otherSlug) {
            formerSlugs.put(person, person.slug());
        }
        if (otherSlug || otherName) {
            renamed.add(person);
        }
        if (otherSlug || otherName || person.form() != called.form() || !person.surname().equals(called.surname())
                || !person.posts().equals(posts) || !person.block().equals(block)) {
            if (otherSlug && person.block().isEmpty()) {
                // nobody has seen the provisional address
                formerSlugs.remove(person);
                renamed.add(person);
            }
            if (otherSlug) {
                moving.add(person.id());
            }
            person.become(otherSlug ? slug : person.slug(), called, posts, block);
            changed.add(person);
        }
    }

    private Map<PersonOutline, String> slugs(SortedSet<String> blocks, List<PersonOutline> outlines) {
        Map<String, List<PersonOutline>> byKey = outlines.stream()
                .sorted(Comparator.comparing((PersonOutline outline) -> outline.first().cable())
                        .thenComparingInt(outline -> outline.first().place()))
                .collect(Collectors.groupingBy(PersonNaming::key, LinkedHashMap::new, Collectors.toList()));
        Map<PersonOutline, String> slugs = new HashMap<>();
        Set<String> given = new HashSet<>();
        byKey.forEach((key, same) -> {
            Person holder = bySlug.get(key);
            // names that are written alike and folded differently
            boolean foreign = holder != null && !isOwn(holder, blocks);
            for (PersonOutline outline : same) {
                boolean plain = outline.equals(same.getFirst()) && !foreign;
                String slug = plain ? key : told(key, outline, given);
                slugs.put(outline, slug);
                given.add(slug);
            }
        });
        return slugs;
    }

    private static String key(PersonOutline outline) {
        return PersonKeys.slug(outline.name(), country(outline));
    }

    private static String country(PersonOutline outline) {
        return outline.first().country().orElse("");
    }

    private static Person.Posts posts(PersonOutline outline) {
        Map<String, Long> cables = outline.members().stream().flatMap(member -> member.named().country().stream())
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()));
        return new Person.Posts(country(outline), cables.entrySet().stream()
                .filter(entry -> entry.getValue() * MANY >= outline.members().size() * (MANY - 1L))
                .map(Map.Entry::getKey).findFirst().orElse(""));
    }

    private static String told(String key, PersonOutline outline, Set<String> given) {
        String told = PersonKeys.told(key, outline.first().cable());
        return given.contains(told) ? told + "-" + outline.first().place() : told;
    }

    /** Writes all rows that are new or different; only then do new persons have their ids. */
    void write() {
        // two may exchange their keys, and one may take the key of a person who goes
        left.forEach(person -> moving.add(person.id()));
        PersonTable.free(session, moving);
        changed.sort(Comparator.comparingLong(Person::id));
        session.updateMultiple(changed);
        session.insertMultiple(created);
    }

    Person person(PersonOutline outline) {
        return Objects.requireNonNull(named.get(outline));
    }

    /** Rows that nobody has any more. */
    List<Person> left() {
        return left;
    }

    /** Whether readers know a person under another key or name. */
    boolean isRenamed(long id) {
        Person person = rows.get(id);
        return person != null && renamed.contains(person);
    }

    /** The keys that persons who are still there had before. */
    Map<Person, String> formerSlugs() {
        return formerSlugs;
    }
}
