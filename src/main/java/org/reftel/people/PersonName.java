package org.reftel.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Taking names apart and folding their spellings. */
public final class PersonName {
    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");
    private static final Set<String> PARTICLES = Set.of("al", "el", "de", "del", "della", "der", "den", "van", "von",
            "bin", "ibn", "bint", "abu", "la", "le", "da", "di", "du", "dos", "das", "do", "y", "e", "ould",
            "as",
            "ash", "ul", "ur", "abd", "ter", "ten", "um");

    private PersonName() {}

    /** The last word that is no suffix: TIMKEN of "William Timken Jr." */
    public static String surname(String name) {
        String words = name.strip();
        int end = words.length();
        int blank = words.lastIndexOf(' ');
        while (blank > 0 && isSuffix(words.substring(blank + 1, end).replace(",", ""))) {
            end = blank;
            while (words.charAt(end - 1) == ' ') {
                end--;
            }
            blank = words.lastIndexOf(' ', end - 1);
        }
        String last = words.substring(blank + 1, end);
        return last.endsWith(",") ? last.substring(0, last.length() - 1) : last;
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.replace(".", "").toUpperCase(Locale.ROOT));
    }

    /** A given name of more than an initial beside the surname. */
    public static boolean isFull(String name) {
        List<String> words = List.of(name.strip().split(" "));
        return words.size() > 1 && words.getFirst().replace(".", "").length() > 1;
    }

    /** Letters only, without marks, lower case: what two spellings of one name share. */
    public static String fold(String name) {
        return isPlain(name) ? name.toLowerCase(Locale.ROOT) : foldLetters(name);
    }

    /** Whether it is one word without marks, as most are. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String foldLetters(String name) {
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
        List<String> words = new ArrayList<>();
        for (String printed : split(name)) {
            String word = bare(printed);
            if (tells(printed, word)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? List.of(bare(name)) : words;
    }

    /** The same words as printed. */
    public static List<String> printedWords(String name) {
        List<String> words = new ArrayList<>();
        for (String word : split(name)) {
            if (tells(word, bare(word))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? List.of(name) : words;
    }

    /** What blanks and commas part. */
    public static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == ',') {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Whether a folded word is more than a particle or a suffix. */
    public static boolean tells(String fold) {
        return tells(fold, fold);
    }

    private static boolean tells(String printed, String bare) {
        return !bare.isEmpty() && !isSuffix(printed) && !PARTICLES.contains(printed.toLowerCase(Locale.ROOT));
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
        if (hasSmall(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
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

    private static boolean hasSmall(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
