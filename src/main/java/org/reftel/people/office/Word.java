package org.reftel.people.office;

/**
 * A word or a mark of a role or a text.
 *
 * @param printed as it stands there
 * @param normal in small letters without accents, dots and apostrophes; a mark as it is
 * @param start offset in the text
 * @param glued by a hyphen to the word before
 * @param possessive with 's, which the normal form lacks
 */
record Word(String printed, String normal, int start, boolean glued, boolean possessive) {
    /** MoD, CoR */
    private static final int MIXED = 4;

    boolean isMark() {
        return !Character.isLetterOrDigit(printed.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(printed.charAt(0));
    }

    boolean is(String word) {
        return normal.equals(word);
    }

    /** MFA, MoD, EUR/CARC. */
    boolean isAcronym() {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < printed.length(); i++) {
            capitals += Character.isUpperCase(printed.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(printed.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && small <= (possessive || printed.length() <= MIXED ? 1 : 0);
    }

    /** Without 's. */
    String bare() {
        return possessive ? printed.substring(0, printed.length() - 2) : printed;
    }
}
