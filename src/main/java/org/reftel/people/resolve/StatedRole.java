package org.reftel.people.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.reftel.people.NameCandidate;

/** Which of the roles that are stated for a person says most. */
final class StatedRole {
    private StatedRole() {}

    private static final int WORTH_OF_REPETITION = 4;
    private static final int LONGEST = 40;

    /** The longest title in front of the name, unless a shorter one is used more often; else the first description. */
    static Optional<String> of(List<NameCandidate> candidates) {
        Optional<String> title = candidates.stream().filter(NameCandidate::titled).flatMap(c -> c.role().stream())
                .max(Comparator.comparingInt((String role) -> worth(role, candidates))
                        .thenComparing(Comparator.reverseOrder()));
        return title.isPresent()
                ? title
                : candidates.stream().flatMap(c -> c.role().stream()).findFirst();
    }

    private static int worth(String role, List<NameCandidate> candidates) {
        long times = candidates.stream().filter(c -> c.titled() && c.role().filter(role::equalsIgnoreCase).isPresent())
                .count();
        return (int) times * WORTH_OF_REPETITION + Math.min(LONGEST, role.length());
    }
}
