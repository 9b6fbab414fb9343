package org.reftel.people.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.people.NameCandidate;
import org.reftel.people.NamedPlace;
import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;

/** A person while the names of one telegram are tied together. */
final class PersonDraft {
    private final String name;
    private final String fold;
    private final String surname;
    private final List<String> words;
    private final int fullness;
    private final List<NameCandidate> candidates = new ArrayList<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> foldedForms = new LinkedHashSet<>();
    private final Set<Integer> starts = new HashSet<>();
    private int firstPlace = Integer.MAX_VALUE;
    private Optional<String> tie = Optional.empty();
    private Optional<String> description = Optional.empty();

    PersonDraft(NameCandidate first) {
        this.name = first.name();
        this.fold = PersonName.fold(name);
        this.surname = PersonName.bare(PersonName.surname(name));
        this.words = PersonName.words(name);
        this.fullness = fullness(words);
        add(first);
    }

    /** Words of more than an initial count double, so that John Ordway comes before J. Ordway. */
    private static int fullness(List<String> words) {
        int fullness = 0;
        for (String word : words) {
            fullness += word.length() > 1 ? 2 : 1;
        }
        return fullness;
    }

    /** A candidate of the same name. */
    void add(NameCandidate candidate) {
        candidates.add(candidate);
        alias(candidate.name());
        place(candidate.place());
    }

    /** All that another draft holds is this person too. */
    void tie(PersonDraft other, String why) {
        candidates.addAll(other.candidates);
        forms.addAll(other.forms);
        foldedForms.addAll(other.foldedForms);
        other.places.forEach(this::place);
        tie = tie.or(() -> Optional.of(why));
    }

    /** A further place by a part of the name. */
    void place(NamedPlace place, String why) {
        place(place);
        tie = tie.or(() -> Optional.of(why));
    }

    /** What the person is said to be at a further place; counts where nothing else is said. */
    void describe(String role) {
        description = description.or(() -> Optional.of(role));
    }

    /** Whether some name comes with a role. */
    boolean hasRole() {
        return description.isPresent() || candidates.stream().anyMatch(c -> c.role().isPresent());
    }

    /** A short form that stands in brackets behind the name. */
    void alias(String form) {
        if (forms.add(form)) {
            foldedForms.add(PersonName.fold(form));
        }
    }

    /** Whether the telegram says that one is also known as the other. */
    boolean isAlso(PersonDraft other) {
        return foldedForms.contains(other.fold) || other.foldedForms.contains(fold);
    }

    Set<String> foldedForms() {
        return foldedForms;
    }

    void place(NamedPlace place) {
        if (starts.add(place.source().start())) {
            places.add(place);
            firstPlace = Math.min(firstPlace, place.source().start());
        }
    }

    String name() {
        return name;
    }

    /** The folded words of the name, without particles. */
    List<String> words() {
        return words;
    }

    String surname() {
        return surname;
    }

    int fullness() {
        return fullness;
    }

    /** All names that it goes by here. */
    Set<String> forms() {
        return forms;
    }

    int weight() {
        return places.size();
    }

    int firstPlace() {
        return firstPlace;
    }

    private boolean isTitled() {
        return candidates.stream().anyMatch(candidate -> switch (candidate.field().zone()) {
            case CLASSIFIER, SIGNATURE -> true;
            case ATTENTION, REFERENCE -> false;
            case SUBJECT, HEADING, BODY -> candidate.titled() && candidate.role().isPresent();
        });
    }

    RecognisedPerson build() {
        places.sort(Comparator.comparingInt(place -> place.source().start()));
        String reason = candidates.getFirst().reason() + tie.map(why -> "; " + why).orElse("");
        Optional<String> protection = candidates.stream().flatMap(c -> c.protection().stream()).findFirst();
        return new RecognisedPerson(name, StatedRole.of(candidates).or(() -> description), isTitled(), Optional.empty(),
                Character.toUpperCase(reason.charAt(0)) + reason.substring(1), protection, places);
    }
}
