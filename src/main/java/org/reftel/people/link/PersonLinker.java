package org.reftel.people.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Countries countries = Countries.load();
    private final Map<String, List<LinkedPerson>> blocks = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public PersonLinker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Links all at once, the fullest names first, so that the outcome does not depend on the order of the telegrams. */
    public List<Link> linkAll(List<NamedPerson> persons) {
        List<NamedPerson> fullestFirst = new ArrayList<>(persons);
        fullestFirst.sort(Comparator.comparingInt((NamedPerson p) -> -fullness(p)).thenComparing(NamedPerson::cable)
                .thenComparing(NamedPerson::name));
        return fullestFirst.stream().map(this::link).toList();
    }

    /** Links one more person to those before. */
    public Link link(NamedPerson person) {
        FamilyName name = FamilyName.of(person.name());
        Set<String> stated = countries.in(person.role());
        List<LinkedPerson> block = blocks.computeIfAbsent(NameFold.block(name.family()), _ -> new ArrayList<>());
        List<LinkedPerson> like = block.stream().filter(other -> mayBe(person, name, other)).toList();
        Optional<Choice> choice = name.isAlone() ? alone(person, stated, name, like) : full(person, stated, name, like);
        LinkedPerson linked = choice.map(Choice::person).orElseGet(() -> create(name, block));
        linked.add(person, name, stated);
        return new Link(person, linked, choice.map(Choice::reason).orElse(""));
    }

    private record Choice(LinkedPerson person, String reason) {}

    private static int fullness(NamedPerson person) {
        FamilyName name = FamilyName.of(person.name());
        return name.given().stream().mapToInt(word -> word.length() > 1 ? 2 : 1).sum();
    }

    private static boolean mayBe(NamedPerson person, FamilyName name, LinkedPerson other) {
        return !other.isIn(person.cable())
                && SpellingLikeness.of(name.family(), other.name().family(), true) != SpellingLikeness.DIFFERENT
                && GivenNames.agree(name.given(), other.name().given());
    }

    private LinkedPerson create(FamilyName name, List<LinkedPerson> block) {
        String fold = (String.join("-", name.given()) + "-" + name.family()).toLowerCase(java.util.Locale.ROOT)
                .replaceAll("^-", "");
        int number = numbers.merge(fold, 1, Integer::sum);
        LinkedPerson person = new LinkedPerson(number == 1 ? fold : fold + "-" + number, name);
        block.add(person);
        return person;
    }

    /** The fullest agreeing name; an initial, or a surname that came first, needs the context too. */
    private Optional<Choice> full(NamedPerson person, Set<String> stated, FamilyName name, List<LinkedPerson> like) {
        List<LinkedPerson> named = like.stream().filter(other -> !other.name().isAlone()).toList();
        LinkedPerson best = null;
        LinkContext context = new LinkContext(-9, List.of());
        for (LinkedPerson other : named) {
            LinkContext found = LinkContext.of(person, stated, other);
            boolean same = name.isFull() && other.name().isFull() || found.score() > 0 || isRare(name.family());
            if (same && found.score() > context.score() && found.score() > -2.5) {
                best = other;
                context = found;
            }
        }
        if (best != null) {
            return Optional.of(new Choice(best, reason("same name " + name.family(), context)));
        }
        return alone(person, stated, name, like.stream().filter(other -> other.name().isAlone()).toList());
    }

    /** Of a surname alone: the only bearer of a rare one, else the one whom the context points to. */
    private Optional<Choice> alone(NamedPerson person, Set<String> stated, FamilyName name, List<LinkedPerson> like) {
        LinkedPerson best = null;
        LinkContext first = new LinkContext(-9, List.of());
        double second = -9;
        for (LinkedPerson other : like) {
            LinkContext context = LinkContext.of(person, stated, other);
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
        boolean same = best.name().family().equals(name.family());
        boolean rare = same && isRare(name.family()) && like.size() == 1 && first.score() > -1;
        boolean needsMore = !same || lexicon.is(person.name(), WordClass.GIVEN);
        boolean clear = first.score() >= (needsMore ? CERTAIN : ENOUGH) && first.score() - second >= LEAD;
        return rare || clear
                ? Optional.of(new Choice(best, reason("same surname " + name.family(), first)))
                : Optional.empty();
    }

    private boolean isRare(String family) {
        boolean known = lexicon.is(family, WordClass.KNOWN);
        return family.length() >= SHORTEST_RARE && (known || !lexicon.isName(family))
                && !lexicon.is(family, WordClass.GIVEN) && !(lexicon.is(family, WordClass.SURNAME) && !known);
    }

    private static String reason(String name, LinkContext context) {
        return context.why().isEmpty() ? name : name + ", " + String.join(", ", context.why());
    }
}
