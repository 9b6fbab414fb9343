package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.WordClass;

/**
 * Links the persons of telegrams. Full names link where surnames are alike and given names agree; a surname alone links to a
 * full name where it is rare or what else is said of both agrees. Not safe for use by several threads.
 */
public final class PersonLinker {
    private static final double ENOUGH = 1;
    /** Asked of another spelling, and of a surname that is a given name too. */
    private static final double CERTAIN = 2.5;
    private static final double LEAD = 0.5;
    private static final int SHORTEST_RARE = 5;

    private final Lexicon lexicon;
    private final PersonReader reader;
    private final Map<String, LikeNames> blocks = new HashMap<>();
    private final List<LinkedPerson> persons = new ArrayList<>();

    public PersonLinker(Lexicon lexicon, PersonReader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** Links all at once, the fullest names first, so that the outcome does not depend on the order of the telegrams. */
    public List<LinkedPerson> linkAll(List<NamedPerson> named) {
        named.stream().map(reader::read)
                .sorted(Comparator.comparingInt((ParsedPerson person) -> -person.fullness())
                        .thenComparing(person -> person.named().cable())
                        .thenComparing(person -> person.named().name())
                        .thenComparingInt(person -> person.named().place()))
                .forEach(this::link);
        return List.copyOf(persons);
    }

    private void link(ParsedPerson person) {
        LikeNames block = blocks.computeIfAbsent(NameFold.block(person.name().family()), _ -> new LikeNames());
        List<LinkedPerson> like = block.of(person);
        Optional<Choice> choice = person.name().isAlone() ? alone(person, like) : full(person, like);
        Link link = new Link(person.named(), choice.map(Choice::reason).orElse(""));
        if (choice.isEmpty()) {
            LinkedPerson created = new LinkedPerson(person.name());
            created.add(person, link);
            persons.add(created);
            block.add(created);
            return;
        }
        LinkedPerson linked = choice.get().person();
        String family = linked.name().family();
        if (linked.add(person, link) && !linked.name().family().equals(family)) {
            block.move(linked, family);
        }
    }

    private record Choice(LinkedPerson person, String reason) {}

    /** The fullest agreeing name; an initial, or a surname that came first, needs the context too. */
    private Optional<Choice> full(ParsedPerson person, List<LinkedPerson> like) {
        List<LinkedPerson> named = like.stream().filter(other -> !other.name().isAlone()).toList();
        LinkedPerson best = null;
        LinkContext context = LinkContext.NONE;
        for (LinkedPerson other : named) {
            LinkContext found = LinkContext.of(person, other);
            boolean same = person.name().isFull() && other.name().isFull() || isMeant(person, other, found);
            if (same && found.score() > context.score() && found.score() > -2.5) {
                best = other;
                context = found;
            }
        }
        if (best != null) {
            return Optional.of(new Choice(best, reason("same name as " + best.firstName(), context)));
        }
        return alone(person, like.stream().filter(other -> other.name().isAlone()).toList());
    }

    /** Of an initial and a surname: the surname is rare, or something speaks for it; more where it is spelled otherwise. */
    private boolean isMeant(ParsedPerson person, LinkedPerson other, LinkContext context) {
        boolean same = other.name().family().equals(person.name().family());
        return same ? context.score() > 0 || isRare(person.name()) : context.score() >= CERTAIN;
    }

    /** Of a surname alone: the only bearer of a rare one, else the one whom the context points to. */
    private Optional<Choice> alone(ParsedPerson person, List<LinkedPerson> like) {
        LinkedPerson best = null;
        LinkContext first = LinkContext.NONE;
        double second = -9;
        for (LinkedPerson other : like) {
            LinkContext context = LinkContext.of(person, other);
            if (context.score() > first.score()) {
                second = first.score();
                first = context;
                best = other;
            } else {
                second = Math.max(second, context.score());
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        boolean same = best.name().family().equals(person.name().family());
        // of two surnames alone, only the letters tell that they are one
        boolean spelled = !best.name().isAlone() || best.name().letters().equals(person.name().letters());
        boolean rare = same && spelled && isRare(person.name()) && like.size() == 1 && first.score() > -1;
        boolean needsMore = !same || lexicon.is(person.named().name(), WordClass.GIVEN);
        boolean clear = first.score() >= (needsMore ? CERTAIN : ENOUGH) && first.score() - second >= LEAD;
        return rare || clear
                ? Optional.of(new Choice(best, reason("same surname as " + best.firstName(), first)))
                : unclear(person, like);
    }

    /** Where several may be meant: with the others of the surname and the country of whom no more is known. */
    private static Optional<Choice> unclear(ParsedPerson person, List<LinkedPerson> like) {
        return like.stream()
                .filter(other -> other.name().isAlone() && other.name().letters().equals(person.name().letters()))
                .filter(other -> person.named().country().filter(other.posts()::contains).isPresent()
                        && LinkContext.of(person, other).score() > 0)
                .findFirst().map(other -> new Choice(other, "same surname, same country; which of several is open"));
    }

    /** Borne by few: in no list of names, or only in that of widely known persons. */
    private boolean isRare(FamilyName name) {
        return name.letters().length() >= SHORTEST_RARE && !lexicon.is(name.letters(), WordClass.GIVEN)
                && !lexicon.is(name.letters(), WordClass.SURNAME);
    }

    private static String reason(String name, LinkContext context) {
        List<String> why = context.why();
        return why.isEmpty() ? name : name + ", " + String.join(", ", why);
    }
}
