package org.reftel.people.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reftel.people.PersonName;

/** The forms by which the persons of one telegram may be named again, by their first word. */
final class KnownForms {
    /** More with one first word, or surnames with one letter, are not looked at, so that no text takes long. */
    private static final int MOST = 200;

    /**
     * One form.
     *
     * @param words folded
     * @param surname whether it is a surname alone
     * @param middle whether it is the first of two surnames, or a middle name
     */
    record Form(List<String> words, PersonDraft person, boolean surname, boolean middle) {}

    private final Map<String, List<Form>> byFirst = new HashMap<>();
    private final Map<Character, List<Form>> surnames = new HashMap<>();
    /** What the first words start with. */
    private final BitSet initials = new BitSet();

    KnownForms(List<PersonDraft> persons) {
        for (PersonDraft person : persons) {
            person.forms().forEach(form -> add(folds(form), person, form.indexOf(' ') < 0));
        }
        for (PersonDraft person : persons) {
            surname(person);
        }
    }

    private static List<String> folds(String form) {
        List<String> folds = new ArrayList<>();
        for (String word : PersonName.split(form)) {
            String fold = PersonName.fold(word);
            if (!fold.isEmpty()) {
                folds.add(fold);
            }
        }
        return folds;
    }

    /** The last word, and with the particles before it; not of a name with "bin", where it is the family's. */
    private void surname(PersonDraft person) {
        List<String> words = folds(person.name());
        boolean chain = words.contains("bin") || words.contains("bint") || words.contains("ibn");
        if (chain) {
            add(List.of(words.getFirst()), person, true);
            return;
        }
        String last = PersonName.surname(person.name());
        add(List.of(PersonName.fold(last)), person, true);
        add(List.of(PersonName.bare(last)), person, true);
        int from = words.lastIndexOf(PersonName.fold(last));
        if (from >= 2) {
            add(words.subList(from - 1, from + 1), person, false);
            middle(words.get(from - 1), person);
        }
        int particle = from;
        while (particle > 1 && !PersonName.tells(words.get(particle - 1))) {
            particle--;
        }
        if (particle < from) {
            add(words.subList(particle, from + 1), person, false);
        }
    }

    private void add(List<String> words, PersonDraft person, boolean surname) {
        if (words.isEmpty() || words.getFirst().length() < 2) {
            return;
        }
        List<Form> forms = known(words.getFirst());
        if (forms.size() >= MOST) {
            return;
        }
        if (!has(forms, words)) {
            Form form = new Form(List.copyOf(words), person, surname, false);
            forms.add(form);
            forms.sort((a, b) -> b.words.size() - a.words.size());
            if (surname) {
                List<Form> alike = surnames.computeIfAbsent(words.getFirst().charAt(0), _ -> new ArrayList<>());
                if (alike.size() < MOST) {
                    alike.add(form);
                }
            }
        }
    }

    private static boolean has(List<Form> forms, List<String> words) {
        for (Form form : forms) {
            if (form.words.equals(words)) {
                return true;
            }
        }
        return false;
    }

    private List<Form> known(String first) {
        initials.set(first.charAt(0));
        return byFirst.computeIfAbsent(first, _ -> new ArrayList<>());
    }

    /** The first of two surnames alone, where nobody is known by it: Carvajal of Hugo Carvajal Barrios. */
    private void middle(String word, PersonDraft person) {
        if (word.length() > 3) {
            known(word).add(new Form(List.of(word), person, false, true));
        }
    }

    /** Tells most words apart before they are folded: whether one as printed may be the first of a form, or like a surname. */
    boolean mayStart(String word) {
        char first = word.charAt(0);
        boolean plain = first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
        return !plain || initials.get(Character.toLowerCase(first));
    }

    /** Those that start with this folded word, the longest first. */
    List<Form> startingWith(String fold) {
        return byFirst.getOrDefault(fold, List.of());
    }

    /** Surnames that start with the letter that this folded word starts with. */
    List<Form> surnamesLike(String fold) {
        return fold.isEmpty() ? List.of() : surnames.getOrDefault(fold.charAt(0), List.of());
    }
}
