package org.reftel.telegram.model;

import java.util.List;

/** The months as telegrams print them, in capitals: AUG, AUGUST, or a word that starts as the whole name does. */
public final class Months {
    private static final List<String> ABBREVIATIONS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG",
            "SEP", "OCT", "NOV", "DEC");
    /** What tells the whole name from other words: DECE of DECEMBER, where DECLAS is none. */
    private static final List<String> NAMES = List.of("JANU", "FEBR", "MARC", "APRI", "MAY", "JUNE", "JULY", "AUGU",
            "SEPT", "OCTO", "NOVE", "DECE");
    private static final int LETTERS = 3;

    private Months() {}

    /** 1 to 12; 0 where it is no month. */
    public static int number(String word) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        int month = letters.length() < LETTERS ? 0 : ABBREVIATIONS.indexOf(letters.substring(0, LETTERS)) + 1;
        return month > 0 && (letters.length() == LETTERS || letters.startsWith(NAMES.get(month - 1))) ? month : 0;
    }

    public static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }
}
