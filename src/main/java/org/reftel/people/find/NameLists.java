package org.reftel.people.find;

import java.util.List;
import java.util.Optional;

import org.reftel.people.text.Tokens;

/** Lists of names, where what is said of the first holds for all: MPs Doskalov, Sagadiyev, and Zholshybekov. */
final class NameLists {
    private NameLists() {}

    /**
     * Spreads a plural title over its list, and marks the others of a list.
     *
     * @param field all occurrences of one field, in order
     */
    static void spread(List<Occurrence> field) {
        int first = 0;
        while (first < field.size()) {
            int last = first;
            while (last + 1 < field.size() && follows(field.get(last).run(), field.get(last + 1).run())) {
                last++;
            }
            if (last > first) {
                list(field.subList(first, last + 1));
            }
            first = last + 1;
        }
    }

    private static void list(List<Occurrence> list) {
        Optional<String> title = list.getFirst().has(Evidence.LISTED_UNDER_TITLE)
                ? list.getFirst().role()
                : Optional.empty();
        int persons = (int) list.stream().filter(NameLists::isPerson).count();
        for (Occurrence item : list) {
            if (title.isPresent() && item.evidence().stream().noneMatch(e -> e == Evidence.TITLE)) {
                item.add(Evidence.LISTED_UNDER_TITLE, title.get());
            } else if (persons > (isPerson(item) ? 1 : 0)) {
                item.add(Evidence.LISTED);
            }
        }
    }

    private static boolean isPerson(Occurrence item) {
        return item.has(Evidence.TITLE) || item.has(Evidence.ADDRESSED) || item.has(Evidence.GIVEN)
                || item.has(Evidence.KNOWN)
                || item.has(Evidence.INITIAL) || item.has(Evidence.ROLE) || item.has(Evidence.SPEECH);
    }

    /** Whether only commas and "and" stand between, perhaps with brackets behind the first. */
    private static boolean follows(Run a, Run b) {
        Tokens t = a.tokens();
        int i = a.last() + 1;
        if (t.is(i, "(")) {
            while (i < b.first() && !t.is(i, ")")) {
                i++;
            }
            i++;
        }
        int links = 0;
        while (i < b.first() && links < 3) {
            if (!t.is(i, ",") && !t.is(i, "and") && !t.is(i, "/") && !t.is(i, "&") && !t.is(i, "or")
                    && !t.is(i, ";")) {
                return false;
            }
            links++;
            i++;
        }
        return links > 0 && i == b.first();
    }
}
