package org.reftel.telegram.model;

import java.util.List;

/** The months as telegrams print them, in capitals: AUG, or a word that starts so. */
public final class Months {
    private static final List<String> ABBREVIATIONS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG",
            "SEP", "OCT", "NOV", "DEC");
    private static final int LETTERS = 3;

    private Months() {}

    /** 1 to 12, by the word's first three letters; 0 where it is no month. */
    public static int number(String word) {
        return word.length() < LETTERS ? 0 : ABBREVIATIONS.indexOf(word.substring(0, LETTERS)) + 1;
    }

    public static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }
}
