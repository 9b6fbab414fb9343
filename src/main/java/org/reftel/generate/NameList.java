package org.reftel.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How persons and towns of a region are called: given names, and stems and endings that make up the rest.
 *
 * @param spellings pairs of what transliterations take for each other
 */
record NameList(List<String> given, List<String> stems, List<String> endings, List<String[]> spellings,
        List<String> towns) {
    /** By the ISO codes of the countries; the first list is the American one and serves for all others. */
    static Map<String, NameList> load() {
        Map<String, NameList> byCountry = new HashMap<>();
        List<String> lines = Resource.lines("names.txt");
        for (int i = 0; i < lines.size(); i += 6) {
            NameList names = new NameList(words(lines.get(i + 1)), words(lines.get(i + 2)), words(lines.get(i + 3)),
                    words(lines.get(i + 4)).stream().map(pair -> pair.split("=", 2)).toList(),
                    words(lines.get(i + 5)));
            String heading = lines.get(i);
            for (String country : words(heading.substring(0, heading.length() - 1))) {
                byCountry.put(country, names);
            }
        }
        return byCountry;
    }

    /** What follows the first blank; underlines stand for blanks inside a name. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.substring(line.indexOf(' ') + 1).split(" ")) {
            words.add(word.replace('_', ' '));
        }
        return List.copyOf(words);
    }

    String given(Draw draw) {
        String first = draw.pick(given);
        return switch (draw.below(12)) {
            case 0, 1 -> first + " " + draw.pick(given);
            case 2 -> first + " " + (char) ('A' + draw.below(26)) + ".";
            default -> first;
        };
    }

    String family(Draw draw) {
        return joined(draw.pick(stems), draw.pick(endings));
    }

    String town(Draw draw) {
        return joined(draw.pick(towns), draw.pick(endings));
    }

    /** Without a letter three times in a row. */
    private static String joined(String stem, String ending) {
        String end = ending.length() > 1 && stem.charAt(stem.length() - 1) == ending.charAt(0)
                ? ending.substring(1)
                : ending;
        return stem + end;
    }

    /** The name in another transliteration, or as it is where none fits. */
    String respelt(String name, Draw draw) {
        List<String[]> fitting = spellings.stream().filter(pair -> name.contains(pair[0])).toList();
        if (fitting.isEmpty()) {
            return name;
        }
        String[] pair = draw.pick(fitting);
        return name.replace(pair[0], pair[1]);
    }
}
