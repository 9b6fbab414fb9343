package org.reftel.people.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.reftel.people.NameCandidate;

/** Which of the roles that are stated for a person says most. */
final class StatedRole {
    private static final int WORTH_OF_REPETITION = 3;
    private static final int LONGEST = 40;

    private StatedRole() {}

    /** The longest title in front of the name, unless a shorter one is used more often; else the first description. */
    static Optional<String> of(List<NameCandidate> candidates) {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, String> printed = new TreeMap<>();
        for (NameCandidate candidate : candidates) {
            if (candidate.titled() && candidate.role().isPresent()) {
                String role = candidate.role().get();
                times.merge(role.toLowerCase(Locale.ROOT), 1, Integer::sum);
                printed.merge(role.toLowerCase(Locale.ROOT), role, StatedRole::withSmallLetters);
            }
        }
        Optional<String> title = times.keySet().stream().max(Comparator.comparingInt(role -> worth(role, times)));
        return title.map(printed::get).or(() -> candidates.stream().flatMap(c -> c.role().stream()).findFirst());
    }

    private static int worth(String role, Map<String, Integer> times) {
        return times.getOrDefault(role, 0) * WORTH_OF_REPETITION + Math.min(LONGEST, role.length());
    }

    /** Capitals of a headline say less than the text. */
    private static String withSmallLetters(String a, String b) {
        return a.chars().anyMatch(Character::isLowerCase) ? a : b;
    }
}
