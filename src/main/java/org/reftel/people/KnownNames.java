package org.reftel.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the further places of persons who are known by now: their surnames, with the given names before them. */
final class KnownNames {
    private final Map<String, PersonDraft> bySurname;
    private final Set<String> taken;
    private final Words words;

    KnownNames(Map<String, PersonDraft> bySurname, List<NameCandidate> found, Words words) {
        this.bySurname = bySurname;
        this.words = words;
        this.taken = found.stream().map(c -> key(c.field(), c.end())).collect(Collectors.toCollection(HashSet::new));
    }

    void mark(TextField field) {
        List<Token> tokens = Token.tokens(field.text());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || !token.isCapitalised() || words.is(WordClass.COMMON, token.text())) {
                continue;
            }
            PersonDraft person = bySurname.get(PersonName.fold(token.text()));
            boolean inAnotherName = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("-");
            if (person != null && !inAnotherName && taken.add(key(field, token.end()))) {
                int start = startOfName(tokens, i, person);
                person.addPlace(
                        new NameCandidate(field, person.name(), Optional.empty(), "", start, token.end())
                                .place());
            }
        }
    }

    /** Given names directly before the surname belong to the place. */
    private static int startOfName(List<Token> tokens, int surname, PersonDraft person) {
        Set<String> given = new HashSet<>(List.of(person.name().toLowerCase(Locale.ROOT).split(" ")));
        int start = surname;
        while (start > 0 && tokens.get(start).start() - tokens.get(start - 1).end() == 1
                && given.contains(tokens.get(start - 1).text().toLowerCase(Locale.ROOT))) {
            start--;
        }
        return tokens.get(start).start();
    }

    private static String key(TextField field, int end) {
        return field.paragraph() + " " + field.source().of(end - 1, end).start();
    }
}
