package org.reftel.people.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.people.PersonName;
import org.reftel.people.text.Tokens;

/** Finds the names of persons in running text. */
public final class NameFinder {
    private NameFinder() {}

    /** What the words from {@code first} to {@code last}, which are known to be a name, are said to be there. */
    public static Optional<String> roleAt(Tokens tokens, int first, int last) {
        return EvidenceFinder.of(new Run(tokens, first, last)).role();
    }

    /** The names that enough speaks for, in the order in which they first stand in the fields. */
    public static List<FoundName> find(List<Tokens> fields) {
        Map<String, List<Occurrence>> byName = new LinkedHashMap<>();
        for (Tokens tokens : fields) {
            List<Occurrence> inField = new ArrayList<>();
            new RunFinder(tokens).runs().forEach(run -> inField.add(EvidenceFinder.of(Beginnings.cut(run))));
            NameLists.spread(inField);
            inField.forEach(
                    o -> byName.computeIfAbsent(PersonName.fold(o.run().text()), _ -> new ArrayList<>()).add(o));
        }
        List<FoundName> names = new ArrayList<>();
        byName.values()
                .forEach(occurrences -> names.add(new FoundName(occurrences.getFirst().run().text(), occurrences)));
        names.removeIf(name -> !name.isPerson());
        return names;
    }
}
