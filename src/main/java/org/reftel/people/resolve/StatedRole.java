package org.reftel.people.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reftel.people.NameCandidate;

/** Which of the roles that are stated for a person says most. */
final class StatedRole {
    private StatedRole() {}

    /** The longest title in front of the name; else the first description behind it. */
    static Optional<String> of(List<NameCandidate> candidates) {
        Optional<String> title = candidates.stream().filter(NameCandidate::titled).flatMap(c -> c.role().stream())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        return title.isPresent()
                ? title
                : candidates.stream().flatMap(c -> c.role().stream()).findFirst();
    }
}
