package org.reftel.people.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.people.lexicon.WordClass;
import org.reftel.people.text.Tokens;

/** Short forms in brackets behind a name: Kim Jong-il (KJI), Mohammed bin Zayed (MbZ). */
public final class Aliases {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private Aliases() {}

    /** Those that stand behind the name in some place. */
    public static List<String> of(FoundName name) {
        List<String> aliases = new ArrayList<>();
        for (Occurrence occurrence : name.occurrences()) {
            Tokens t = occurrence.run().tokens();
            int open = occurrence.run().last() + 1;
            if (t.is(open, "(") && t.is(open + 2, ")") && t.isCapital(open + 1)
                    && abbreviates(t.word(open + 1), occurrence.run().text())) {
                aliases.add(t.word(open + 1));
            }
            alsoKnownAs(t, open).ifPresent(aliases::add);
        }
        return aliases;
    }

    /** The name behind aka, a.k.a. or alias, perhaps in brackets or behind a comma. */
    private static Optional<String> alsoKnownAs(Tokens t, int from) {
        int i = t.is(from, "(") || t.is(from, ",") ? from + 1 : from;
        int name = t.is(i, "aka") || t.is(i, "alias") || t.is(i, "AKA")
                ? i + 1
                : t.is(i, "a") && t.is(i + 2, "k") && t.is(i + 4, "a") ? i + 6 : -1;
        name = t.is(name, "\"") ? name + 1 : name;
        if (name < 0 || !t.isCapital(name)) {
            return Optional.empty();
        }
        name = t.is(name, WordClass.HONORIFIC) ? name + 1 : name;
        int last = name;
        while (t.isCapital(last + 1) && NameWords.joins(t, last + 1) && last - name < LONGEST) {
            last++;
        }
        return last < t.size() ? Optional.of(t.phrase(name, last)) : Optional.empty();
    }

    /** Whether the letters of {@code alias} are the first ones of the name's parts, in order, the first part included. */
    public static boolean abbreviates(String alias, String name) {
        String letters = alias.toLowerCase(Locale.ROOT);
        if (letters.length() < SHORTEST || letters.length() > LONGEST) {
            return false;
        }
        String[] parts = name.toLowerCase(Locale.ROOT).split("[ -]+");
        int at = 0;
        for (String part : parts) {
            if (at < letters.length() && !part.isEmpty() && part.charAt(0) == letters.charAt(at)) {
                at++;
            } else if (at == 0) {
                return false;
            }
        }
        return at == letters.length() && parts.length > 1;
    }
}
