package org.reftel.people.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The persons of one block by their folded family name, so that a common surname is not compared with all others each time. */
final class LikeNames {
    private final Map<String, List<LinkedPerson>> byFamily = new LinkedHashMap<>();
    private final Map<String, List<String>> like = new HashMap<>();

    void add(LinkedPerson person) {
        byFamily.computeIfAbsent(person.name().family(), this::newFamily).add(person);
    }

    private List<LinkedPerson> newFamily(String family) {
        like.forEach((other, families) -> {
            if (SpellingLikeness.of(other, family, true) != SpellingLikeness.DIFFERENT) {
                families.add(family);
            }
        });
        return new ArrayList<>();
    }

    /** A person whose family name has become another spelling. */
    void move(LinkedPerson person, String formerFamily) {
        byFamily.getOrDefault(formerFamily, new ArrayList<>()).remove(person);
        add(person);
    }

    /** Those of the family name and its like spellings who may be meant, in the order in which they came. */
    List<LinkedPerson> of(ParsedPerson person) {
        List<LinkedPerson> found = new ArrayList<>();
        for (String family : like.computeIfAbsent(person.name().family(), this::likeFamilies)) {
            for (LinkedPerson other : byFamily.getOrDefault(family, List.of())) {
                if (!other.isIn(person.named().cable())
                        && GivenNames.agree(person.name().given(), other.name().given())) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private List<String> likeFamilies(String family) {
        return new ArrayList<>(byFamily.keySet().stream()
                .filter(other -> SpellingLikeness.of(family, other, true) != SpellingLikeness.DIFFERENT).toList());
    }
}
