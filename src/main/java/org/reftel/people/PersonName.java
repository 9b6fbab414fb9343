package org.reftel.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Taking names apart and folding their spellings. */
public final class PersonName {
    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");
    private static final Set<String> PARTICLES = Set.of("al", "el", "de", "del", "della", "der", "den", "van", "von",
            "bin", "ibn", "bint", "abu", "la", "le", "da", "di", "du", "dos", "das", "do", "y", "e", "ould",
            "as",
            "ash", "ul", "ur", "abd", "ter", "ten", "um");

    private static final Pattern BLANKS = Pattern.compile("[ ]+");
    private static final Pattern SEPARATORS = Pattern.compile("[ ,]+");

    private PersonName() {}

    /** The last word that is no suffix: TIMKEN of "William Timken Jr." */
    public static String surname(String name) {
        List<String> words = List.of(BLANKS.split(name.strip()));
        int last = words.size() - 1;
        while (last > 0
                && SUFFIXES.contains(words.get(last).replace(".", "").replace(",", "").toUpperCase(Locale.ROOT))) {
            last--;
        }
        return words.get(last).endsWith(",")
                ? words.get(last).substring(0, words.get(last).length() - 1)
                : words.get(last);
    }

    /** A given name of more than an initial beside the surname. */
    public static boolean isFull(String name) {
        List<String> words = List.of(name.strip().split(" "));
        return words.size() > 1 && words.getFirst().replace(".", "").length() > 1;
    }

    /** Letters only, without marks, lower case: what two spellings of one name share. */
    public static String fold(String name) {
        StringBuilder fold = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                fold.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                fold.append((char) (c + 'a' - 'A'));
            } else if (c >= 128) {
                return foldMarked(name);
            }
        }
        return fold.toString();
    }

    private static String foldMarked(String name) {
        String marked = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder fold = new StringBuilder();
        marked.chars().filter(Character::isLetter).forEach(c -> fold.append((char) c));
        return fold.toString();
    }

    /** The folded words without particles and suffixes; a prefixed al- goes too. A name of particles alone keeps them. */
    public static List<String> words(String name) {
        return printedWords(name).stream().map(PersonName::bare).toList();
    }

    /** The same words as printed. */
    public static List<String> printedWords(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(name)) {
            boolean suffix = SUFFIXES.contains(word.replace(".", "").toUpperCase(Locale.ROOT));
            if (!bare(word).isEmpty() && !suffix && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? List.of(name) : words;
    }

    /** Folded, without al- in front. */
    public static String bare(String word) {
        int hyphen = word.indexOf('-');
        boolean article = hyphen >= 2 && hyphen <= 3
                && PARTICLES.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return fold(article ? word.substring(hyphen + 1) : word);
    }

    /** ORDWAY as Ordway, MCGEE as McGee, for display; a name with small letters stays as it is. */
    public static String display(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean mac = i - start == 2 && name.startsWith("MC", start) && name.length() - start > 4;
            out.append(i == start || mac ? c : Character.toLowerCase(c));
            if (!Character.isLetter(c) && c != '\'' || c == '\'' && i - start == 1) {
                start = i + 1;
            }
        }
        return out.toString();
    }
}
