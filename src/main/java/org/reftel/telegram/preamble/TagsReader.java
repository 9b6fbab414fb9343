package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.Capitals;
import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/**
 * Reads the TAGS field: codes divided by blanks, commas, or both, or given as links.
 * {@code PREL PHUM KZ}, {@code KZ, PGOV}, {@code [PREL](#) [PHUM](#)}
 */
final class TagsReader {
    /** The most words one tag has: CROSS STRAIT POLICY. */
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_CODE = 4;
    /** Visits of high officials; the visitor's surname and given name stand behind it. */
    private static final String VISIT = "OVIP";
    private static final String LINK = "](#)";

    private final TelegramVocabulary vocabulary;
    private final List<PrintedTag> tags = new ArrayList<>();

    private TagsReader(TelegramVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Reading<List<PrintedTag>> read(LabelledField field, TelegramVocabulary vocabulary) {
        TagsReader reader = new TagsReader(vocabulary);
        field.parts().forEach(reader::line);
        return reader.tags.isEmpty()
                ? Reading.garbled(field.words(), "the TAGS line names no tag")
                : new Reading.Found<>(List.copyOf(reader.tags), reader.tags.stream().map(PrintedTag::span).toList());
    }

    /** Whether a line can go on with the tags: capitals, and every word as short as a code. */
    static boolean isTagLine(Slice line) {
        return line.words().stream()
                .allMatch(word -> word.length() <= 16 && word.noneMatch(Character::isLowerCase)
                        && word.noneMatch(Character::isDigit) && word.charAt(word.length() - 1) != '.');
    }

    /** Whether a line without label holds nothing but codes, at least two of them. */
    static boolean areTags(Slice line, TelegramVocabulary vocabulary) {
        List<Slice> words = line.words();
        return words.size() > 1 && words.stream().allMatch(word -> word.allMatch(c -> c >= 'A' && c <= 'Z' || c == ',')
                && vocabulary.isTag(Signs.withoutTrailing(word.toString(), ",")));
    }

    private void line(Slice line) {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if ((c == ',' || c == ';') && depth == 0) {
                phrase(line.cut(start, i));
                start = i + 1;
            }
        }
        phrase(line.from(start));
    }

    /** What stands between commas: one tag of several words, or several tags. */
    private void phrase(Slice phrase) {
        List<Slice> words = phrase.trim().words();
        int i = 0;
        while (i < words.size()) {
            int taken = inBrackets(words, i);
            for (int n = Math.min(MOST_WORDS, words.size() - i); taken == 0 && n > 1; n--) {
                Slice several = words.get(i).to(words.get(i + n - 1));
                taken = vocabulary.isTagOfSeveralWords(several.squeezed().toUpperCase(Locale.ROOT)) ? n : 0;
            }
            taken = taken == 0 && isBehindVisit() ? visitor(words, i) : taken;
            taken = Math.max(taken, Math.max(1, plainWords(words, i)));
            tag(words.get(i).to(words.get(i + taken - 1)));
            i += taken;
        }
    }

    /**
     * How many words that are no codes stand in a row: a phrase or a person. seen: telegrams with "TU POLITICAL PARTIES". One
     * alone, or a short one, is a code that is not known.
     */
    private int plainWords(List<Slice> words, int from) {
        int i = from;
        while (i < words.size() && i < from + MOST_WORDS && words.get(i).length() > LONGEST_CODE
                && words.get(i).allMatch(Character::isLetter)
                && !vocabulary.isTag(words.get(i).toString().toUpperCase(Locale.ROOT))) {
            i++;
        }
        return i - from;
    }

    private boolean isBehindVisit() {
        return !tags.isEmpty() && tags.getLast().printed().equals(VISIT);
    }

    /** OVIP DOE JANE: a name may be as short as a code; 0 where codes stand there. */
    private int visitor(List<Slice> words, int from) {
        boolean named = from + 1 < words.size() && isPlain(words.get(from)) && isPlain(words.get(from + 1))
                && words.get(from + 1).length() >= LONGEST_CODE;
        return named ? 2 : 0;
    }

    private boolean isPlain(Slice word) {
        return word.length() > 2 && word.allMatch(Character::isLetter)
                && !vocabulary.isTag(word.toString().toUpperCase(Locale.ROOT));
    }

    /** How many words a name in brackets takes: (CLINTON, HILLARY). */
    private static int inBrackets(List<Slice> words, int from) {
        if (words.get(from).charAt(0) != '(') {
            return 0;
        }
        for (int i = from; i < Math.min(words.size(), from + 2 * MOST_WORDS); i++) {
            if (words.get(i).charAt(words.get(i).length() - 1) == ')') {
                return i - from + 1;
            }
        }
        return 0;
    }

    private void tag(Slice word) {
        Slice tag = word;
        if (tag.startsWith("[")) {
            int end = tag.indexOf(LINK, 0);
            tag = tag.cut(1, end < 0 ? tag.length() : end);
        }
        String printed = Capitals.of(tag.squeezed());
        boolean name = Slice.of(printed).anyMatch(Character::isLetter);
        if (name && !printed.equals("SIPDIS") && !printed.endsWith(":")) {
            tags.add(new PrintedTag(printed, tag.span()));
        }
    }
}
