package org.reftel.telegram.source;

/** A text in capitals, letter by letter: as long as the text, so a letter that is two as a capital, as ß is, stays. */
public final class Capitals {
    private Capitals() {}

    public static String of(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        text.chars().forEach(c -> capitals.append(Character.toUpperCase((char) c)));
        return capitals.toString();
    }
}
