package org.reftel.telegram.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.line.RedactionMark;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.source.Capitals;
import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/** Tells the name under a telegram from its last words. */
final class SignatureRule {
    private static final int LONGEST = 32;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_BEHIND_TEXT = 3;
    /** With its full stop: GEN. */
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> TITLES = Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Lt.", "Col.", "Maj.",
            "Capt.", "Adm.", "Brig.", "Sgt.", "Sen.", "Rep.", "Gov.", "Amb.", "Min.", "Pres.", "Prof.", "Rev.", "Hon.",
            "St.", "Sec.");
    private static final String UNQUOTE = "UNQUOTE";
    private static final Set<String> NO_NAMES = Set.of("SUMMARY", "COMMENT", "END", "TEXT", "BEGIN", "NOTE",
            "CONFIDENTIAL", "SECRET",
            "UNCLASSIFIED", "UNCLAS", "SIPDIS", "NNNN", "NOFORN", "SENSITIVE", "CONCLUSION", "BACKGROUND", "ACTION",
            "REQUEST",
            "ASSISTANCE", "REGARDS", "MEDIA", "REACTION", "PARA", "BIO", "THE", "AND", "OF", "FOR", "CABLE", "ENDNOTE",
            "PARTICIPANTS", UNQUOTE, "QUOTE", "ANNEX", "APPENDIX", "ATTACHMENT", "ENCLOSURE", "MINIMIZE", "CONSIDERED",
            "DRAFTED", "CLEARED", "APPROVED", "BY", "THANK", "THANKS", "YOU");
    /** What a signer is, before or behind the name or under it: BURNS (ACTING). */
    private static final Set<String> CAPACITIES = Set.of("AMBASSADOR", "CHARGE", "CHARG\u00c9", "D'AFFAIRES",
            "D\u2019AFFAIRES", "A.I", "AI", "AD", "INTERIM", "CDA", "DCM", "CONSUL", "GENERAL", "ACTING");
    private static final String SIGNS_AROUND = "#/*=_-<> ";
    private static final String SIGNS_OF_CAPACITY = "().,";
    /** Says that the sender thought of the receiver's MINIMIZE, under which no telegram is sent that can wait. source: ACP 121 */
    private static final String MINIMIZE = "MINIMIZECONSIDERED";

    private SignatureRule() {}

    /**
     * The name where a line holds nothing else: in capitals, as most are, or as in a text where what stands before is ended.
     *
     * @param before the last line in front that is not blank
     */
    static Optional<Slice> alone(Slice line, Slice before) {
        Slice bare = withoutSigns(line);
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        List<Slice> words = onceOnly(withoutCapacity(withoutMarks(bare.words())));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Slice name = words.getFirst().to(words.getLast());
        boolean capitals = words.stream().allMatch(SignatureRule::isInCapitals)
                && letters(name) > 1;
        boolean single = words.size() == 1 && (isEndOfText(before) && isName(name)
                || isNotice(before) && isWord(name));
        return capitals || single ? Optional.of(name) : Optional.empty();
    }

    private static int letters(Slice name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** The name behind the last sentence, on its line: {@code ... in both FATA and NWFP. VIA}. */
    static Optional<Slice> behindText(Slice printed) {
        Slice line = withoutSigns(printed);
        List<Slice> words = withoutMarks(line.words());
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (line.noneMatch(Character::isLowerCase)) {
            return behindCapitals(words);
        }
        Slice last = words.getLast();
        Slice before = words.get(words.size() - 2);
        Slice text = line.cut(0, before.end() - line.start());
        boolean ended = isNotice(line) || isEndOfText(text);
        boolean shouted = isInCapitals(last) && last.length() >= SHORTEST_BEHIND_TEXT
                && (ended || text.charAt(text.length() - 1) == ')');
        if (shouted || ended && isName(last) && !isAbbreviation(before)) {
            return Optional.of(last);
        }
        boolean two = words.size() > MOST_WORDS && isInCapitals(before) && isInCapitals(last)
                && Sentences.isEnded(words.get(words.size() - MOST_WORDS));
        return two ? Optional.of(before.to(last)) : Optional.empty();
    }

    /**
     * In a text in capitals a word behind the last sentence, without an end of its own, is the name: END OF TEXT. DOE. What ends in
     * dots was cut off.
     */
    private static Optional<Slice> behindCapitals(List<Slice> words) {
        Slice last = words.getLast();
        Slice before = words.get(words.size() - 2);
        boolean ended = words.size() > MOST_WORDS && before.length() > LONGEST_ABBREVIATION
                && before.indexOf('.', 0) == before.length() - 1
                && TITLES.stream().noneMatch(before.toString()::equalsIgnoreCase);
        return ended && isInCapitals(last) && !last.endsWith(".") && last.length() >= SHORTEST_BEHIND_TEXT
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Mr., Gen., J.: no sentence ends with it. */
    private static boolean isAbbreviation(Slice word) {
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
        return initial || TITLES.contains(word.toString());
    }

    /**
     * A notice that points to a post's web site, as many put in front of or behind the name; a newspaper's mark, or what was
     * blacked out there.
     */
    static boolean isNotice(Slice line) {
        String text = line.toString().toLowerCase(Locale.ROOT);
        return text.contains("http") || text.contains("gov.gov") || text.contains("classified web")
                || text.contains(" @ ")
                || RedactionMark.is(text);
    }

    /** What may stand under the name and is none: what the signer is, or that MINIMIZE was considered. */
    static boolean isUnderName(Slice line) {
        return line.length() <= LONGEST
                && (line.words().stream().allMatch(SignatureRule::isCapacity)
                        || isMinimize(line));
    }

    private static boolean isMinimize(Slice line) {
        return line.length() <= LONGEST && Capitals.letters(line).equals(MINIMIZE);
    }

    /** //DOE//, DOE##. */
    private static Slice withoutSigns(Slice line) {
        int start = 0;
        int end = line.length();
        while (start < end && SIGNS_AROUND.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SIGNS_AROUND.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.cut(start, end);
    }

    /** The name's words, the last without a comma behind it. */
    private static List<Slice> withoutCapacity(List<Slice> words) {
        int start = 0;
        int end = words.size();
        while (start < end && isCapacity(words.get(start))) {
            start++;
        }
        while (end > start && isCapacity(words.get(end - 1))) {
            end--;
        }
        List<Slice> name = new ArrayList<>(words.subList(start, end));
        if (end < words.size() && end > start && name.getLast().endsWith(",")) {
            name.set(name.size() - 1, name.getLast().cut(0, name.getLast().length() - 1));
        }
        return name;
    }

    private static boolean isCapacity(Slice word) {
        int start = 0;
        while (start < word.length() && SIGNS_OF_CAPACITY.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return CAPACITIES.contains(Capitals.of(Signs.withoutTrailing(word.from(start).toString(), SIGNS_OF_CAPACITY)));
    }

    private static List<Slice> withoutMarks(List<Slice> words) {
        int end = words.size();
        while (end > 0 && words.get(end - 1).noneMatch(Character::isLetterOrDigit)) {
            end--;
        }
        return words.subList(0, end);
    }

    /** Printed twice, or behind the end of a quotation. seen: telegrams that end "SMITH SMITH" and "SMITH UNQUOTE SMITH" */
    private static List<Slice> onceOnly(List<Slice> words) {
        boolean twice = words.size() > 1 && words.stream().map(Slice::toString)
                .allMatch(word -> word.equals(UNQUOTE) || word.equals(words.getLast().toString()));
        return twice ? words.subList(words.size() - 1, words.size()) : words;
    }

    private static boolean isEndOfText(Slice before) {
        String text = Signs.withoutTrailing(before.toString(), ")]");
        return Sentences.isEnded(before) || RuleLine.is(before) || PageLine.is(before) || isNotice(before)
                || RedactionMark.is(text.substring(text.lastIndexOf(' ') + 1)) || text.endsWith("END COMMENT")
                || text.endsWith("END SUMMARY") || isMinimize(before)
                || text.endsWith("END NOTE");
    }

    private static boolean isInCapitals(Slice word) {
        String bare = Signs.withoutTrailing(word.toString(), ".");
        return !NO_NAMES.contains(bare) && !isCapacity(word) && !RedactionMark.is(bare)
                && Character.isUpperCase(word.charAt(0))
                && word.allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'' || c == '.');
    }

    private static boolean isName(Slice word) {
        return Character.isUpperCase(word.charAt(0)) && isWord(word);
    }

    private static boolean isWord(Slice word) {
        String text = word.toString();
        return word.length() > 1 && !isCapacity(word)
                && word.allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                && !RedactionMark.is(text) && !NO_NAMES.contains(text.toUpperCase(Locale.ROOT));
    }
}
