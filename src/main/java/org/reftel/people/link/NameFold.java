package org.reftel.people.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Folds the spellings that one name has in several transliterations: Tokayev, Tokaev and Tokayeff are tokaev. */
public final class NameFold {
    /** The two sounds that one letter stands for here: C for ch, S for sh. */
    private static final List<Map.Entry<String, String>> GROUPS = List.of(Map.entry("dzh", "j"), Map.entry("dj", "j"),
            Map.entry("zh", "j"), Map.entry("tsch", "C"), Map.entry("tch", "C"), Map.entry("sch", "S"),
            Map.entry("ch", "C"), Map.entry("sh", "S"), Map.entry("kh", "h"), Map.entry("gh", "g"),
            Map.entry("ph", "f"), Map.entry("th", "t"), Map.entry("dh", "d"), Map.entry("ck", "k"), Map.entry("q", "k"),
            Map.entry("c", "k"), Map.entry("w", "v"), Map.entry("x", "ks"), Map.entry("ou", "u"), Map.entry("oo", "u"),
            Map.entry("uo", "u"));
    private static final String FIRST_OF_GROUPS = "dztsckgpqwxou";
    private static final Set<String> LAST_I = Set.of("iy", "yi", "ii", "yy", "ey", "ei", "ie", "ee", "ay", "ai");
    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "an", "ar", "at", "az", "ad");

    private NameFold() {}

    /** Small letters, but for C and S; empty for a name without letters. What a hyphen parts does not sound together. */
    public static String fold(String name) {
        StringBuilder fold = new StringBuilder();
        String[] parts = withoutArticle(name).split("-");
        for (int i = 0; i < parts.length; i++) {
            String letters = letters(parts[i]);
            StringBuilder sounds = new StringBuilder(grouped(i == parts.length - 1 ? ending(letters) : letters));
            glides(sounds);
            fold.append(sounds);
        }
        return single(fold);
    }

    private static String withoutArticle(String name) {
        int hyphen = name.indexOf('-');
        boolean article = hyphen > 0 && ARTICLES.contains(name.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return article ? name.substring(hyphen + 1) : name;
    }

    private static String letters(String name) {
        String marked = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            if (Character.isLetter(marked.charAt(i))) {
                letters.append(Character.toLowerCase(marked.charAt(i)));
            }
        }
        return letters.toString();
    }

    private static String ending(String letters) {
        int length = letters.length();
        if (length > 3 && LAST_I.contains(letters.substring(length - 2))) {
            return letters.substring(0, length - 2) + "i";
        }
        if (length > 3 && letters.endsWith("ff")) {
            return letters.substring(0, length - 2) + "v";
        }
        return length > 3 && letters.endsWith("f") ? letters.substring(0, length - 1) + "v" : letters;
    }

    private static String grouped(String letters) {
        StringBuilder out = new StringBuilder(letters.length());
        int i = 0;
        while (i < letters.length()) {
            Map.Entry<String, String> group = group(letters, i);
            if (group == null) {
                out.append(letters.charAt(i++));
            } else {
                out.append(group.getValue());
                i += group.getKey().length();
            }
        }
        return out.toString();
    }

    private static Map.@Nullable Entry<String, String> group(String letters, int at) {
        if (FIRST_OF_GROUPS.indexOf(letters.charAt(at)) < 0) {
            return null;
        }
        for (Map.Entry<String, String> group : GROUPS) {
            if (letters.startsWith(group.getKey(), at)) {
                return group;
            }
        }
        return null;
    }

    /** ye, je and ie are e; y between vowels drops; any other y is i. */
    private static void glides(StringBuilder fold) {
        for (int i = fold.length() - 1; i >= 0; i--) {
            char c = fold.charAt(i);
            boolean beforeE = i + 1 < fold.length() && fold.charAt(i + 1) == 'e';
            if (beforeE && i > 0 && (c == 'y' || c == 'i')) {
                fold.deleteCharAt(i);
            } else if (c == 'y' && i > 0 && i + 1 < fold.length() && isVowel(fold.charAt(i - 1))
                    && isVowel(fold.charAt(i + 1))) {
                fold.deleteCharAt(i);
            } else if (c == 'y') {
                fold.setCharAt(i, 'i');
            }
        }
    }

    private static String single(StringBuilder fold) {
        StringBuilder out = new StringBuilder(fold.length());
        for (int i = 0; i < fold.length(); i++) {
            if (i == 0 || fold.charAt(i) != fold.charAt(i - 1)) {
                out.append(fold.charAt(i));
            }
        }
        return out.toString();
    }

    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** The consonants of a fold without h, g as k in front: what all like surnames share. */
    static String block(String fold) {
        StringBuilder block = new StringBuilder(fold.length());
        for (int i = 0; i < fold.length(); i++) {
            char c = fold.charAt(i);
            if (!isVowel(c) && c != 'h') {
                block.append(block.isEmpty() && c == 'g' ? 'k' : c);
            }
        }
        return block.isEmpty() ? fold : block.toString();
    }
}
