package org.reftel.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Taking names apart and folding their spellings. */
public final class PersonName {
    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");

    private PersonName() {}

    /** The last word that is no suffix: TIMKEN of "William Timken Jr." */
    public static String surname(String name) {
        List<String> words = List.of(name.strip().split(" "));
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(words.get(last).replaceAll("[.,]", "").toUpperCase(Locale.ROOT))) {
            last--;
        }
        return words.get(last);
    }

    /** A given name of more than an initial beside the surname. */
    public static boolean isFull(String name) {
        List<String> words = List.of(name.strip().split(" "));
        return words.size() > 1 && words.getFirst().replace(".", "").length() > 1;
    }

    /** Letters only, without marks, lower case: what two spellings of one name share. */
    public static String fold(String name) {
        String marked = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder fold = new StringBuilder();
        marked.chars().filter(Character::isLetter).forEach(c -> fold.append((char) c));
        return fold.toString();
    }

    /** ORDWAY as Ordway, for display; a name with small letters stays as it is. */
    public static String display(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'';
        }
        return out.toString();
    }
}
