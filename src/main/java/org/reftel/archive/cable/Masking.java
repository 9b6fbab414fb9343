package org.reftel.archive.cable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Takes names out of a cable's derived text. Every letter becomes a full block, so that all places in the text stay where they
 * are; the source document keeps its bytes, but is not shown then.
 */
public final class Masking {
    /** Full block: no telegram has it. */
    static final char MASK = '\u2588';
    private static final int SHORTEST = 2;

    private final Pattern names;

    private Masking(Pattern names) {
        this.names = names;
    }

    /** Of these names as printed, however they are broken over lines; in capitals too. */
    public static Masking of(Collection<String> surfaces) {
        List<String> forms = surfaces.stream().map(String::strip).filter(name -> name.length() >= SHORTEST).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String alternatives = forms.stream().map(Masking::pattern).collect(Collectors.joining("|"));
        return new Masking(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + (forms.isEmpty() ? "(?!)" : alternatives)
                + ")(?![\\p{L}\\p{N}])"));
    }

    /** Of all names that these have, and of their surnames alone, which a site's title may have and the text not. */
    static Masking hiding(Collection<Mention> hidden) {
        return of(hidden.stream().flatMap(mention -> Stream.concat(Stream.of(mention.name(), surname(mention.name())),
                mention.surfaces().stream())).toList());
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String pattern(String name) {
        return List.of(name.split("\\s+")).stream()
                .map(word -> "(?:" + Pattern.quote(word) + "|" + Pattern.quote(word.toUpperCase(java.util.Locale.ROOT))
                        + ")")
                .collect(Collectors.joining("\\s++"));
    }

    @Nullable
    String apply(@Nullable String text) {
        return text == null ? null : required(text);
    }

    /** The text, where it has none of the names. */
    @Nullable
    String unless(@Nullable String text) {
        return text == null || names.matcher(text).find() ? null : text;
    }

    String required(String text) {
        return names.matcher(text).replaceAll(Masking::masked);
    }

    List<String> all(List<String> texts) {
        return texts.stream().map(this::required).toList();
    }

    private static String masked(MatchResult name) {
        return masked(name.group());
    }

    /** The same length, without its letters. */
    static String masked(String name) {
        StringBuilder masked = new StringBuilder(name);
        for (int i = 0; i < masked.length(); i++) {
            if (!Character.isWhitespace(masked.charAt(i))) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }
}
