package org.reftel.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person while the candidates are tied together. */
final class PersonDraft {
    private String name;
    private final List<NameCandidate> candidates = new ArrayList<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private Optional<String> tie = Optional.empty();

    PersonDraft(NameCandidate first) {
        this.name = first.name();
        add(first);
    }

    void add(NameCandidate candidate) {
        candidates.add(candidate);
        places.add(candidate.place());
    }

    /** A candidate that is this person by surname alone. */
    void tie(NameCandidate candidate, String why) {
        add(candidate);
        tie = tie.or(() -> Optional.of(why));
    }

    void addPlace(NamedPlace place) {
        places.add(place);
    }

    String name() {
        return name;
    }

    String surname() {
        return PersonName.fold(PersonName.surname(name));
    }

    RecognisedPerson build() {
        places.sort(Comparator.comparingInt(place -> place.source().start()));
        Optional<String> role = candidates.stream().flatMap(c -> c.role().stream())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        String reason = candidates.getFirst().reason() + tie.map(why -> "; " + why).orElse("");
        return new RecognisedPerson(name, role, Optional.empty(), reason, places.stream().distinct().toList());
    }
}
