package org.reftel.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said of a query, each thing once. */
final class Remarks {
    private static final int MOST = 8;
    private static final int LONGEST_QUOTATION = 40;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    /** The words between quotation marks, cut where they are long. */
    static String quoted(String words) {
        boolean cut = words.length() > LONGEST_QUOTATION;
        int end = cut && Character.isHighSurrogate(words.charAt(LONGEST_QUOTATION - 1))
                ? LONGEST_QUOTATION - 1
                : Math.min(words.length(), LONGEST_QUOTATION);
        return "“" + words.substring(0, end).strip() + (cut ? "…" : "") + "”";
    }

    List<String> list() {
        return List.copyOf(sentences);
    }
}
