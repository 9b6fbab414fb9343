package org.reftel.ingest.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.person.PersonDecision;
import org.reftel.ingest.person.Forecast.Standing;
import org.reftel.ingest.person.Foreseen.AddressChange;
import org.reftel.ingest.person.Foreseen.Move;
import org.reftel.ingest.person.Foreseen.PersonThen;
import org.reftel.people.link.Decision;
import org.reftel.people.link.NamedPerson;

/** Says in what one forecast differs from another. */
final class ForecastComparison {
    private final Forecast before;
    private final Forecast after;
    private final Map<Long, Standing> rowsBefore;
    private final Map<String, Standing> addressesBefore;
    private final Map<Long, Standing> rowsAfter;
    private final Map<NamedPerson, Standing> meantBefore;
    private final Map<NamedPerson, Standing> meantAfter;

    ForecastComparison(Forecast before, Forecast after) {
        this.before = before;
        this.after = after;
        this.rowsBefore = rows(before);
        this.addressesBefore = before.persons().stream().collect(
                Collectors.toMap(Standing::slug, person -> person, (one, _) -> one));
        this.rowsAfter = rows(after);
        this.meantBefore = meant(before);
        this.meantAfter = meant(after);
    }

    private static Map<Long, Standing> rows(Forecast forecast) {
        return forecast.persons().stream().filter(person -> person.id() != null)
                .collect(Collectors.toMap(person -> Objects.requireNonNull(person.id()), person -> person));
    }

    private static Map<NamedPerson, Standing> meant(Forecast forecast) {
        Map<NamedPerson, Standing> meant = new HashMap<>();
        forecast.persons().forEach(person -> person.members().forEach(named -> meant.put(named, person)));
        return meant;
    }

    /**
     * What is different afterwards.
     *
     * @param all decisions that stand
     * @param candidates the keys of those that are only looked at
     */
    Foreseen foreseen(List<PersonDecision> all, Set<Long> candidates) {
        List<Move> moves = moves();
        Set<Long> unmatched = unmatched(after);
        boolean answered = candidates.isEmpty() || candidates.stream().anyMatch(id -> !unmatched.contains(id));
        Set<Long> ceasing = new HashSet<>(unmatched);
        ceasing.removeAll(unmatched(before));
        Set<Long> passing = passing();
        return new Foreseen(changed(before, rowsAfter), changed(after, rowsBefore),
                moves.subList(0, Math.min(moves.size(), Foreseen.MOST_MOVES)), moves.size(), addresses(),
                all.stream().filter(made -> ceasing.contains(made.id())).toList(),
                all.stream().filter(made -> passing.contains(made.id())).toList(), answered);
    }

    private static Set<Long> unmatched(Forecast forecast) {
        return forecast.unmatched().stream().map(Decision::id).collect(Collectors.toSet());
    }

    private static List<PersonThen> changed(Forecast forecast, Map<Long, Standing> others) {
        return forecast.persons().stream().filter(person -> !isSame(person, other(person, others)))
                .sorted(Comparator.comparing(Standing::name).thenComparing(Standing::slug))
                .map(person -> new PersonThen(person.name(), person.slug(), cables(person), person.hidden())).toList();
    }

    private static @Nullable Standing other(Standing person, Map<Long, Standing> others) {
        return person.id() == null ? null : others.get(person.id());
    }

    private static boolean isSame(Standing person, @Nullable Standing other) {
        return other != null && person.name().equals(other.name()) && person.slug().equals(other.slug())
                && person.hidden() == other.hidden()
                && new HashSet<>(person.members()).equals(new HashSet<>(other.members()));
    }

    private static int cables(Standing person) {
        return (int) person.members().stream().map(NamedPerson::cable).distinct().count();
    }

    private List<Move> moves() {
        Set<NamedPerson> all = new HashSet<>(meantBefore.keySet());
        all.addAll(meantAfter.keySet());
        List<Move> moves = new ArrayList<>();
        for (NamedPerson named : all) {
            Standing from = meantBefore.get(named);
            Standing to = meantAfter.get(named);
            if (from == null || to == null || !from.equals(earlier(to))) {
                moves.add(new Move(named.cable(), named.name(), from == null ? "" : from.name(),
                        to == null ? "" : to.name()));
            }
        }
        moves.sort(Comparator.comparing(Move::cable).thenComparing(Move::name));
        return moves;
    }

    /** Who a person was: of two that become one, that is whoever had the address, which readers know the person by. */
    private @Nullable Standing earlier(Standing person) {
        Standing there = addressesBefore.get(person.slug());
        return there != null ? there : other(person, rowsBefore);
    }

    private List<AddressChange> addresses() {
        List<AddressChange> changes = new ArrayList<>();
        for (Standing person : before.persons()) {
            String now = Optional.ofNullable(other(person, rowsAfter)).or(() -> heir(person)).map(Standing::slug)
                    .orElse("");
            boolean isTaken = after.persons().stream().anyMatch(other -> other.slug().equals(person.slug()));
            if (!now.equals(person.slug()) && !isTaken) {
                changes.add(new AddressChange(person.slug(), now));
            }
        }
        changes.sort(Comparator.comparing(AddressChange::from));
        return changes;
    }

    /** Who has most of what was this person's. */
    private Optional<Standing> heir(Standing person) {
        Map<Standing, Long> shares = person.members().stream().map(meantAfter::get).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(standing -> standing, Collectors.counting()));
        return shares.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Only where the person whom they apply to now stays: with a person who goes they go to the heir, as they should. */
    private Set<Long> passing() {
        Set<Long> passing = new HashSet<>();
        for (Standing person : before.persons()) {
            Standing same = other(person, rowsAfter);
            if (same != null) {
                person.decisions().stream().filter(id -> !same.decisions().contains(id))
                        .filter(id -> after.persons().stream().anyMatch(other -> other.decisions().contains(id)))
                        .forEach(passing::add);
            }
        }
        return passing;
    }
}
