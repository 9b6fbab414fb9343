package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * The invented persons that cables may name. Nothing is kept of them: each is drawn anew from the seed, his country and his rank
 * in it, and is the same whenever asked for.
 */
final class Population {
    /** A title for the ranks from first to last. */
    private record Office(int first, int last, String title, String body) {}

    private static final int RANKS = 1_000_000;
    private static final int FIXED = 10;

    private final long seed;
    private final List<Office> fixed = new ArrayList<>();
    private final List<Office> senior = new ArrayList<>();
    private final List<Office> others = new ArrayList<>();

    Population(long seed) {
        this.seed = seed;
        for (String line : Resource.lines("officials.txt")) {
            Office office = office(line);
            (office.last <= FIXED ? fixed : office.last <= 30 ? senior : others).add(office);
        }
    }

    /** {@code 11-30: Trade Minister | Ministry of Trade}. */
    private static Office office(String line) {
        int dash = line.indexOf('-');
        int colon = line.indexOf(':');
        int bar = line.indexOf('|');
        return new Office(Integer.parseInt(line.substring(0, dash)),
                Integer.parseInt(line.substring(dash + 1, colon)),
                line.substring(colon + 1, bar).strip(), line.substring(bar + 1).strip());
    }

    /** One of the country, the important ones far more often than the others. */
    Person draw(Country country, Draw draw) {
        return person(country, draw.rank(country.persons()));
    }

    private Person person(Country country, int rank) {
        Draw draw = Draw.of(seed, Draw.Matter.PERSON, (long) country.number() * RANKS + rank);
        Office office = rank <= FIXED ? fixed.get(rank - 1) : draw.pick(rank <= 30 ? senior : others);
        return new Person(country.iso2() + "-" + rank, country.names().given(draw), country.names().family(draw),
                office.title, office.body + " of " + country.name());
    }
}
