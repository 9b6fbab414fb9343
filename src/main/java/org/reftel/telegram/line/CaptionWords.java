package org.reftel.telegram.line;

import java.util.List;
import java.util.Set;

import org.reftel.telegram.source.Capitals;
import org.reftel.telegram.source.Slice;

/** The captions that stand among other words: of one word, of several, or spaced out, {@code N O F O R N}. */
final class CaptionWords {
    /** source: 5 FAH-2 H-440 (captions), E.O. 12958 practice (NOFORN, ORCON) */
    private static final Set<String> CAPTIONS = Set.of("SIPDIS", "NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS",
            "SENSITIVE", "ORCON", "EFTO", "NOCONTRACT", "NOCONTRACTOR", "PROPIN", "FOUO", "SBU", "NOTAL", "TERREP",
            "CHEROKEE", "DISSEM", "WNINTEL", "RELNATO", "AIDAC", "ALDAC", "USIAC", "TOFAS", "FGI", "CONTROLLED");
    private static final List<List<String>> PHRASES = List.of(List.of("FOR", "OFFICIAL", "USE", "ONLY"),
            List.of("NOT", "FOR", "INTERNET", "DISTRIBUTION"), List.of("SENSITIVE", "BUT", "UNCLASSIFIED"),
            List.of("LIMITED", "OFFICIAL", "USE"), List.of("OFFICIAL", "USE", "ONLY"), List.of("EYES", "ONLY"),
            List.of("NO", "DISTRIBUTION"), List.of("DEA", "SENSITIVE"));
    private static final String FIRST_OF_PHRASES = "FNSEOLD";
    private static final int LONGEST = 12;

    private CaptionWords() {}

    /** How many words the caption takes that starts at {@code from}, whatever their case; 0 where none does. */
    static int count(List<Slice> words, int from) {
        Slice first = words.get(from);
        if (first.length() == 1) {
            return countSpaced(words, from);
        }
        int phrase = FIRST_OF_PHRASES.indexOf(Character.toUpperCase(first.charAt(0))) < 0
                ? 0
                : countPhrase(words, from);
        return phrase == 0 && first.length() <= LONGEST && CAPTIONS.contains(Capitals.of(first.toString()))
                ? 1
                : phrase;
    }

    /** The caption itself, in capitals, without the blanks it is spaced out with. */
    static String name(Slice caption) {
        List<Slice> words = caption.words();
        boolean spaced = words.size() > 1 && words.stream().allMatch(word -> word.length() == 1);
        return spaced ? Capitals.letters(caption) : Capitals.of(caption.squeezed());
    }

    private static int countPhrase(List<Slice> words, int from) {
        for (List<String> phrase : PHRASES) {
            if (isAt(phrase, words, from)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean isAt(List<String> phrase, List<Slice> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(from + i).equalsIgnoringCase(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of single letters the most that are a caption: NOCONTRACTOR rather than NOCONTRACT. */
    private static int countSpaced(List<Slice> words, int from) {
        StringBuilder letters = new StringBuilder(LONGEST);
        int longest = 0;
        for (int i = from; i < words.size() && words.get(i).length() == 1 && letters.length() < LONGEST; i++) {
            letters.append(Character.toUpperCase(words.get(i).charAt(0)));
            longest = CAPTIONS.contains(letters.toString()) ? letters.length() : longest;
        }
        return longest;
    }
}
