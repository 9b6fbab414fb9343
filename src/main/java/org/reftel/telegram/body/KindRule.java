package org.reftel.telegram.body;

import java.util.List;
import java.util.Locale;

import org.reftel.telegram.model.ParagraphKind;

/** Tells what a paragraph does by its first words, or by those of the heading over it. */
final class KindRule {
    private static final int LONGEST_START = 60;
    private static final List<String> SUMMARY = List.of("SUMMARY", "BEGIN SUMMARY", "EXECUTIVE SUMMARY",
            "INTRODUCTION AND SUMMARY", "KEY POINTS");
    private static final List<String> COMMENT = List.of("COMMENT", "BEGIN COMMENT", "EMBASSY COMMENT", "POST COMMENT",
            "MISSION COMMENT", "CONSULATE COMMENT", "BIO NOTE", "NOTE:");
    private static final List<String> ACTION = List.of("ACTION REQUEST", "ACTION REQUESTED", "ACTION REQUIRED",
            "THIS IS AN ACTION", "THIS IS AN IMMEDIATE ACTION", "(ACTION REQUEST", "BEGIN ACTION REQUEST");
    private static final List<String> CONTACT = List.of("POINT OF CONTACT", "POINTS OF CONTACT", "POC ", "POC:", "POCS",
            "DEPARTMENT POINT OF CONTACT", "EMBASSY POINT OF CONTACT", "POST POINT OF CONTACT");
    private static final List<String> QUOTED = List.of("BEGIN TEXT", "BEGIN QUOTE", "QUOTE:", "TEXT OF ");

    private KindRule() {}

    /** What the words say; {@link ParagraphKind#TEXT} where they say nothing. */
    static ParagraphKind of(String words) {
        String start = words.substring(0, Math.min(words.length(), LONGEST_START)).toUpperCase(Locale.ROOT);
        if (startsWithAny(start, SUMMARY)) {
            return ParagraphKind.SUMMARY;
        }
        if (startsWithAny(start, COMMENT)) {
            return ParagraphKind.COMMENT;
        }
        if (startsWithAny(start, ACTION)) {
            return ParagraphKind.ACTION_REQUEST;
        }
        if (startsWithAny(start, CONTACT)) {
            return ParagraphKind.POINT_OF_CONTACT;
        }
        return startsWithAny(start, QUOTED) ? ParagraphKind.QUOTED_TEXT : ParagraphKind.TEXT;
    }

    private static boolean startsWithAny(String text, List<String> starts) {
        for (String start : starts) {
            if (text.startsWith(start) && endsWord(text, start)) {
                return true;
            }
        }
        return false;
    }

    /** COMMENTS is another word than COMMENT. */
    private static boolean endsWord(String text, String start) {
        return text.length() == start.length() || !Character.isLetter(text.charAt(start.length()))
                || !Character.isLetter(start.charAt(start.length() - 1));
    }
}
