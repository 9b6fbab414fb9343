package org.reftel.people.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.people.NameCandidate;
import org.reftel.people.PersonName;
import org.reftel.people.RecognisedPerson;
import org.reftel.people.text.Tokens;

/**
 * Ties the names of one telegram into persons. Equal names are one person; a surname alone, a part of a name, an initial or a
 * misprint means the bearer of the fullest name, of several the one named most often.
 */
public final class Resolver {
    private Resolver() {}

    /**
     * All persons, by their first place.
     *
     * @param aliases short forms by the folded name that they stand behind
     */
    public static List<RecognisedPerson> resolve(List<NameCandidate> candidates, Map<String, List<String>> aliases,
            List<Tokens> fields) {
        List<PersonDraft> persons = tied(distinct(candidates, aliases));
        new FurtherPlaces(persons, candidates).mark(fields);
        return persons.stream().sorted(Comparator.comparingInt(PersonDraft::firstPlace)).map(PersonDraft::build)
                .toList();
    }

    private static List<PersonDraft> distinct(List<NameCandidate> candidates, Map<String, List<String>> aliases) {
        Map<String, PersonDraft> byName = new LinkedHashMap<>();
        for (NameCandidate candidate : candidates) {
            String fold = PersonName.fold(candidate.name());
            PersonDraft draft = byName.get(fold);
            if (draft == null) {
                PersonDraft created = new PersonDraft(candidate);
                aliases.getOrDefault(fold, List.of()).forEach(created::alias);
                byName.put(fold, created);
            } else {
                draft.add(candidate);
            }
        }
        return new ArrayList<>(byName.values());
    }

    private static List<PersonDraft> tied(List<PersonDraft> drafts) {
        drafts.sort(Comparator.comparingInt((PersonDraft draft) -> -draft.fullness())
                .thenComparing(Comparator.comparingInt((PersonDraft draft) -> -draft.weight())));
        Bearers bearers = new Bearers();
        for (PersonDraft draft : drafts) {
            PersonDraft bearer = null;
            SamePerson.Tie best = null;
            for (PersonDraft person : bearers.of(draft)) {
                Optional<SamePerson.Tie> tie = SamePerson.tie(person, draft);
                if (tie.isPresent() && (best == null || tie.get().strength() > best.strength()
                        || tie.get().strength() == best.strength() && bearer != null
                                && person.weight() > bearer.weight())) {
                    best = tie.get();
                    bearer = person;
                }
            }
            if (bearer == null || best == null) {
                bearers.add(draft);
            } else {
                bearer.tie(draft, best.why());
            }
        }
        return bearers.all();
    }
}
