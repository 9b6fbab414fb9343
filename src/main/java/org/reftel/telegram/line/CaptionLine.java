package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.source.Slice;

/** A line of nothing but captions: {@code SIPDIS}, {@code NOFORN SIPDIS}, {@code SENSITIVE}. */
public final class CaptionLine {
    /** Of EYES ONLY FOR and of REL. */
    private static final String FIRST_OF_OPENINGS = "ER";
    private static final String CHANNEL = " CHANNEL";
    private static final int MOST_CHANNEL_WORDS = 4;
    private static final String EYES_ONLY = "EYES ONLY ";
    private static final String RELEASABLE = "REL ";

    private static final int LONGEST = 60;
    /** No words of English, so their case does not matter. */
    private static final Set<String> CODE_WORDS = Set.of("SIPDIS", "NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS",
            "ORCON");
    private static final int LONGEST_CODE_WORD = 6;

    private CaptionLine() {}

    /** The captions, in order; empty where the line holds anything else. */
    public static List<Slice> captions(Slice line) {
        if (line.length() > LONGEST || !startsWithCapitals(line) && !isCodeWord(line)) {
            return List.of();
        }
        List<Slice> captions = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int comma = line.indexOf(',', from);
            // the countries of REL TO are no captions of their own
            int end = comma < 0 || line.from(from).trim().startsWith(RELEASABLE) ? line.length() : comma;
            List<Slice> part = part(line.cut(from, end).trim());
            if (part.isEmpty()) {
                return List.of();
            }
            captions.addAll(part);
            from = end + 1;
        }
        return captions;
    }

    /** What stands behind the captions that the line starts with: {@code SIPDIS CORRECTED COPY}; the line where it starts with none. */
    public static Slice behindCaptions(Slice line) {
        List<Slice> words = line.words();
        int next = 0;
        while (next < words.size()) {
            int count = CaptionWords.count(words, next);
            if (count == 0 || !areCapitals(words.subList(next, next + count))) {
                return line.from(words.get(next).start() - line.start());
            }
            next += count;
        }
        return line.from(line.length());
    }

    private static List<Slice> part(Slice part) {
        Slice line = part.length() > 2 && part.startsWith("//") ? part.from(2) : part;
        List<Slice> words = line.words();
        List<Slice> captions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int count = CaptionWords.count(words, i);
            if (count == 0 || !areCapitals(words.subList(i, i + count))) {
                return mayBePhrase(line) && isPhrase(line) ? List.of(line) : List.of();
            }
            captions.add(words.get(i).to(words.get(i + count - 1)));
            i += count;
        }
        return captions;
    }

    private static boolean areCapitals(List<Slice> words) {
        for (Slice word : words) {
            if (word.anyMatch(Character::isLowerCase) && !isCodeWord(word)) {
                return false;
            }
        }
        return true;
    }

    /** Tells most lines of capitals apart at once. */
    private static boolean mayBePhrase(Slice line) {
        return FIRST_OF_OPENINGS.indexOf(line.charAt(0)) >= 0 || line.endsWith("CHANNEL");
    }

    private static boolean isPhrase(Slice line) {
        String words = line.squeezed();
        return isChannel(words) || words.startsWith(EYES_ONLY) && isCapitals(words)
                || words.startsWith(RELEASABLE) && isCapitals(words);
    }

    /** ROGER CHANNEL, DIRECTOR GENERAL CHANNEL, DS CHANNEL. */
    private static boolean isChannel(String words) {
        return words.endsWith(CHANNEL) && isCapitals(words)
                && words.chars().filter(c -> c == ' ').count() < MOST_CHANNEL_WORDS;
    }

    private static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }

    /** Tells most lines of text apart at once. */
    private static boolean startsWithCapitals(Slice line) {
        return line.length() > 1 && Character.isUpperCase(line.charAt(0))
                && (Character.isUpperCase(line.charAt(1)) || line.charAt(1) == ' ');
    }

    /** seen: telegrams typed in lower case, with "Sipdis" or "noforn" alone on the line */
    private static boolean isCodeWord(Slice word) {
        return word.length() <= LONGEST_CODE_WORD && CODE_WORDS.contains(word.toString().toUpperCase(Locale.ROOT));
    }

    public static boolean is(Slice line) {
        return !captions(line).isEmpty();
    }

    /** The caption itself, in capitals, without the blanks it may be spaced out with: {@code E F T O} is EFTO. */
    public static String name(Slice caption) {
        return CaptionWords.name(caption);
    }
}
