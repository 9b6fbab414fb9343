package org.reftel.people.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the persons whom a name may mean without asking all of them: those who share a word or a form with it, and those whose
 * surnames start with its letter. Lists are cut, so that no text can make the work grow with the square of its length.
 */
final class Bearers {
    private static final int MOST = 50;

    private final List<PersonDraft> persons = new ArrayList<>();
    private final Map<String, List<PersonDraft>> byWord = new HashMap<>();
    private final Map<Character, List<PersonDraft>> byLetter = new HashMap<>();

    void add(PersonDraft person) {
        persons.add(person);
        person.words().forEach(word -> add(byWord.computeIfAbsent(word, _ -> new ArrayList<>()), person));
        person.foldedForms().forEach(form -> add(byWord.computeIfAbsent(form, _ -> new ArrayList<>()), person));
        if (!person.surname().isEmpty()) {
            add(byLetter.computeIfAbsent(person.surname().charAt(0), _ -> new ArrayList<>()), person);
        }
    }

    private static void add(List<PersonDraft> list, PersonDraft person) {
        if (list.size() < MOST) {
            list.add(person);
        }
    }

    /** In the order in which they were added. */
    List<PersonDraft> all() {
        return persons;
    }

    Set<PersonDraft> of(PersonDraft name) {
        Set<PersonDraft> found = new LinkedHashSet<>();
        name.words().forEach(word -> found.addAll(byWord.getOrDefault(word, List.of())));
        name.foldedForms().forEach(form -> found.addAll(byWord.getOrDefault(form, List.of())));
        String last = name.words().getLast();
        if (!last.isEmpty()) {
            found.addAll(byLetter.getOrDefault(last.charAt(0), List.of()));
        }
        return found;
    }
}
