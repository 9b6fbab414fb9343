package org.reftel.people.link;

import java.util.List;
import java.util.Map;

/** Whether the given names of two persons can be one person's. */
final class GivenNames {
    /** Short forms, folded. */
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("bil", "vilam"),
            Map.entry("viliam", "vilam"),
            Map.entry("bob", "robert"), Map.entry("rob", "robert"), Map.entry("mike", "miKael"),
            Map.entry("jim", "james"),
            Map.entry("tom", "tomas"), Map.entry("dan", "daniel"), Map.entry("dave", "david"),
            Map.entry("joe", "josef"),
            Map.entry("dik", "riCard"), Map.entry("riK", "riCard"), Map.entry("ted", "edvard"),
            Map.entry("chris", "kristofer"),
            Map.entry("Cris", "Cristofer"), Map.entry("tim", "timoti"), Map.entry("stefen", "steven"),
            Map.entry("steve", "steven"), Map.entry("ed", "edvard"), Map.entry("ken", "kenet"),
            Map.entry("don", "donald"),
            Map.entry("ron", "ronald"), Map.entry("jef", "jefri"), Map.entry("greg", "gregori"),
            Map.entry("mat", "matev"),
            Map.entry("niK", "niColas"), Map.entry("toni", "antoni"), Map.entry("pat", "patrik"),
            Map.entry("sam", "samuel"),
            Map.entry("ben", "benjamin"), Map.entry("bibi", "binamin"), Map.entry("benjamin", "binamin"),
            Map.entry("jon", "jonatan"), Map.entry("phil", "filip"), Map.entry("fil", "filip"),
            Map.entry("larri", "laurense"),
            Map.entry("niKolas", "nikolas"));

    /** What a first letter may be folded to: C. is Craig, which is kraig, or Charles, which is Carles. */
    private static final Map<Character, String> SOUNDS = Map.of('c', "kC", 'd', "j", 'k', "h", 'p', "f", 'q', "k",
            's', "S", 't', "C", 'w', "v", 'y', "i", 'z', "j");

    private GivenNames() {}

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
        return SHORT.getOrDefault(a, a).equals(SHORT.getOrDefault(b, b))
                || SpellingLikeness.of(a, b, false) != SpellingLikeness.DIFFERENT;
    }
}
