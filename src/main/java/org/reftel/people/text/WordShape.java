package org.reftel.people.text;

/** How a word looks. */
final class WordShape {
    private static final int LEAST_REDACTION = 4;

    private WordShape() {}

    static int of(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int redacted = 0;
        boolean hyphen = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
            redacted += c == 'X' || c == 'x' ? 1 : 0;
            hyphen |= c == '-';
        }
        int shape = Tokens.WORD | (hyphen ? Tokens.HYPHEN : 0) | (digits > 0 ? Tokens.DIGIT : 0);
        if (redacted >= LEAST_REDACTION && redacted * 2 > word.length()) {
            return shape | Tokens.REDACTED;
        }
        if (Character.isUpperCase(word.charAt(0))) {
            shape |= Tokens.CAPITAL;
        } else if (hyphen && upper > 0 && lower > 0) {
            shape |= Tokens.CAPITAL; // al-Qadhafi
        }
        if (word.length() == 1 && upper == 1 && !word.equals("A") && !word.equals("I")) {
            return shape | Tokens.INITIAL;
        }
        return lower == 0 && upper > 0 || upper > 1 && lower == 1 && word.endsWith("s") ? shape | Tokens.UPPER : shape;
    }
}
