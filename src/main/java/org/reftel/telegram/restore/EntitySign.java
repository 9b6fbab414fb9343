package org.reftel.telegram.restore;

import java.util.Map;
import java.util.Optional;

import static java.util.Map.entry;

/**
 * Signs that a web page made of an ampersand and the letters behind it. Source: HTML Standard, section 13.5, the names that
 * are read without a semicolon; of these the ones that English words begin with.
 */
final class EntitySign {
    private static final Map<Character, String> PREFIXES = Map.ofEntries(
            entry('\u00ae', "reg"), entry('\u00a9', "copy"), entry('\u00ac', "not"), entry('\u00b6', "para"),
            entry('\u00a7', "sect"), entry('\u00d7', "times"), entry('\u00a2', "cent"), entry('\u00b0', "deg"),
            entry('\u00b5', "micro"), entry('\u00af', "macr"), entry('\u00a4', "curren"), entry('\u00f7', "divide"),
            entry('\u00b4', "acute"), entry('\u00f0', "eth"), entry('\u00fe', "thorn"), entry('\u00a3', "pound"),
            entry('\u00a5', "yen"), entry('\u00ad', "shy"), entry('\u00a8', "uml"), entry('\u00b8', "cedil"));
    private static final Map<Character, String> CAPITAL_PREFIXES = Map.of('\u00ae', "REG", '\u00a9', "COPY", '\u00d0',
            "ETH", '\u00de', "THORN");
    /** Whole words that lenient readers of HTML 4 took for names. seen: telegrams with the sign of a logical and for "&and" */
    private static final Map<Character, String> WORDS = Map.ofEntries(
            entry('\u2227', "and"), entry('\u2228', "or"), entry('\u00ac', "not"), entry('\u2211', "sum"),
            entry('\u2282', "sub"), entry('\u2283', "sup"), entry('\u2202', "part"), entry('\u211c', "real"),
            entry('\u2111', "image"), entry('\u2229', "cap"), entry('\u222a', "cup"), entry('\u2203', "exist"),
            entry('\u2205', "empty"), entry('\u00a2', "cent"), entry('\u00a9', "copy"), entry('\u00a3', "pound"),
            entry('\u00d7', "times"), entry('\u00f7', "divide"), entry('\u00b4', "acute"));

    /** What follows it is one letter: current. */
    private static final char CURRENCY = '\u00a4';

    private EntitySign() {}

    /** The letters that the sign at {@code i} took the place of, where what follows goes on with them. */
    static Optional<String> lettersAt(Letters text, int i) {
        char sign = text.at(i);
        if (sign < '\u0080' || text.isWordPart(i - 1)) {
            return Optional.empty();
        }
        if (text.isLower(i + 1) && (text.isLower(i + 2) || sign == CURRENCY)) {
            return Optional.ofNullable(PREFIXES.get(sign));
        }
        if (text.isUpper(i + 1) && text.isUpper(i + 2)) {
            return Optional.ofNullable(CAPITAL_PREFIXES.get(sign));
        }
        return text.isBlank(i + 1) && !text.isDigit(i + 2) ? Optional.ofNullable(WORDS.get(sign)) : Optional.empty();
    }
}
