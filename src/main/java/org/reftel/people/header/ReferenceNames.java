package org.reftel.people.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.people.NameCandidate;
import org.reftel.people.PersonName;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.text.TextField;

/** Writers of mail and partners of calls among the references: LEE-GOLDSTEIN EMAIL 05/11/07. */
final class ReferenceNames {
    private static final int SHORTEST = 3;

    private ReferenceNames() {}

    static List<NameCandidate> in(TextField field, Lexicon lexicon) {
        List<HeaderWord> words = HeaderWord.of(field.text());
        int kind = 0;
        while (kind < words.size() && !isConversation(words.get(kind).text())) {
            kind++;
        }
        List<NameCandidate> names = new ArrayList<>();
        for (int i = 0; kind < words.size() && i < kind; i++) {
            HeaderWord word = words.get(i);
            int from = 0;
            for (String part : word.text().split("-")) {
                if (isName(part, lexicon)) {
                    names.add(candidate(field, word.start() + from, part));
                }
                from += part.length() + 1;
            }
        }
        return names;
    }

    private static boolean isConversation(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "EMAIL", "E-MAIL", "EMAILS", "E-MAILS", "TELCON", "TELECON", "MAIL", "TELCONS" -> true;
            default -> false;
        };
    }

    private static boolean isName(String part, Lexicon lexicon) {
        HeaderWord word = new HeaderWord(part, 0, part.length(), false, false, true);
        return part.length() >= SHORTEST && !word.isOffice(lexicon)
                && (lexicon.isName(part) || part.length() > SHORTEST + 1);
    }

    private static NameCandidate candidate(TextField field, int start, String part) {
        return new NameCandidate(field, start, start + part.length(), PersonName.display(part), Optional.empty(), false,
                "named as a party to mail or a call in the references", Optional.empty());
    }
}
