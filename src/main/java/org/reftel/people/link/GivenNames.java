package org.reftel.people.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the given names of two persons can be one person's. */
final class GivenNames {
    /** Forms of one given name, folded, each with the first of them. */
    private static final Map<String, String> FORMS = forms("William Bill", "Robert Bob Rob", "Michael Mike",
            "James Jim", "Thomas Tom", "Daniel Dan", "David Dave", "Joseph Joe", "Richard Dick Rick",
            "Edward Ted Ed", "Christopher Chris Kristofer", "Timothy Tim", "Steven Stephen Stefen Steve",
            "Kenneth Ken", "Donald Don", "Ronald Ron", "Jeffrey Jeff", "Gregory Greg", "Matthew Matt",
            "Nicholas Nicolas Nikolas Nick", "Anthony Tony", "Patrick Pat", "Samuel Sam", "Benjamin Binyamin Ben Bibi",
            "Jonathan Jon", "Philip Phil", "Lawrence Laurence Larry", "Andrew Andy", "Charles Chuck", "Peter Pete",
            "Susan Sue", "Elizabeth Liz", "Margaret Peggy");

    /** What a first letter may be folded to: C. is Craig, which is kraig, or Charles, which is Carles. */
    private static final Map<Character, String> SOUNDS = Map.of('c', "kC", 'd', "j", 'k', "h", 'p', "f", 'q', "k",
            's', "S", 't', "C", 'w', "v", 'y', "i", 'z', "j");

    private GivenNames() {}

    private static Map<String, String> forms(String... names) {
        Map<String, String> forms = new HashMap<>();
        for (String name : names) {
            List<String> folded = Stream.of(name.split(" ")).map(NameFold::fold).toList();
            folded.forEach(form -> forms.put(form, folded.getFirst()));
        }
        return Map.copyOf(forms);
    }

    /** Equal, an initial of the other, a short form, or the other's middle name. */
    static boolean agree(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return like(a.getFirst(), b.getFirst()) && middle(a, b) || a.size() > 1 && likeWord(a.get(1), b.getFirst())
                || b.size() > 1 && likeWord(b.get(1), a.getFirst());
    }

    /** Two middle names that contradict part the two; of several, an initial stands for the first: George W. is no George Herbert. */
    private static boolean middle(List<String> a, List<String> b) {
        return a.size() < 2 || b.size() < 2 || like(a.get(1), b.get(1))
                || a.size() != b.size() && a.get(1).length() > 1 && b.get(1).length() > 1;
    }

    private static boolean likeWord(String a, String b) {
        return a.length() > 1 && b.length() > 1 && like(a, b);
    }

    /** Whether a folded name, or an initial, may be printed with this letter in front. */
    private static boolean begins(String name, char initial) {
        char first = name.charAt(0);
        return first == initial
                || name.length() > 1 && SOUNDS.getOrDefault(initial, "").indexOf(first) >= 0;
    }

    private static boolean like(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return b.length() == 1 ? begins(a, b.charAt(0)) : begins(b, a.charAt(0));
        }
        return FORMS.getOrDefault(a, a).equals(FORMS.getOrDefault(b, b))
                || SpellingLikeness.of(a, b, false) != SpellingLikeness.DIFFERENT;
    }
}
