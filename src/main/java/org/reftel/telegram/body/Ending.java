package org.reftel.telegram.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * How a telegram ends: text, signature, and what the transmission put behind it.
 *
 * @param textEnd how many lines are text
 * @param lastTextOffset where the last text line ends, before a signature on the same line
 * @param trailer the index of the first line behind the signature
 */
record Ending(Reading<String> signature, int textEnd, int lastTextOffset, int trailer) {
    private static final int MOST_TRAILER_LINES = 12;
    private static final int LONGEST_SIGNATURE = 32;
    private static final int MOST_SIGNATURE_WORDS = 3;
    private static final Set<String> NO_NAMES = Set.of("SUMMARY", "COMMENT", "END", "TEXT", "BEGIN", "NOTE",
            "CONFIDENTIAL", "SECRET",
            "UNCLASSIFIED", "UNCLAS", "SIPDIS", "NNNN", "NOFORN", "SENSITIVE", "CONCLUSION", "BACKGROUND", "ACTION",
            "REQUEST",
            "ASSISTANCE", "REGARDS", "MEDIA", "REACTION", "PARA", "BIO", "THE", "AND", "OF", "FOR", "CABLE", "ENDNOTE",
            "PARTICIPANTS");

    /** Looks at the last lines, from the end. */
    static Ending of(List<SourceLine> lines) {
        int trailer = lines.size();
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen < MOST_TRAILER_LINES; i--) {
            Slice line = lines.get(i).trimmed();
            if (line.isEmpty()) {
                continue;
            }
            seen++;
            if (isSignature(line, before(lines, i))) {
                return new Ending(Reading.text(line), i, textEnd(lines, i), i + 1);
            }
            if (!isTrailer(line)) {
                return behindSentence(lines, i);
            }
            trailer = i;
        }
        return new Ending(Reading.absent(), trailer, textEnd(lines, trailer), trailer);
    }

    private static int textEnd(List<SourceLine> lines, int end) {
        return end == 0 ? 0 : lines.get(end - 1).text().end();
    }

    /** {@code ... in both FATA and NWFP. VIA}: capitals behind the last sentence. */
    private static Ending behindSentence(List<SourceLine> lines, int last) {
        Slice line = lines.get(last).trimmed();
        List<Slice> words = line.words();
        Slice word = words.getLast();
        Slice before = words.size() > 1 ? words.get(words.size() - 2) : word;
        boolean behindSentence = words.size() > 1 && ".?!\"".indexOf(before.charAt(before.length() - 1)) >= 0;
        if (behindSentence && word.length() > 2 && isCapitalName(word) && isCapitalsRare(line)) {
            return new Ending(Reading.text(word), last + 1, before.end(), last + 1);
        }
        return new Ending(Reading.absent(), last + 1, line.end(), last + 1);
    }

    private static boolean isCapitalsRare(Slice line) {
        return line.chars().anyMatch(Character::isLowerCase);
    }

    private static Slice before(List<SourceLine> lines, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).trimmed();
            }
        }
        return Slice.of("");
    }

    private static boolean isSignature(Slice line, Slice before) {
        List<Slice> words = line.words();
        if (line.length() > LONGEST_SIGNATURE || words.size() > MOST_SIGNATURE_WORDS) {
            return false;
        }
        boolean name = words.stream().allMatch(Ending::isCapitalName)
                && line.chars().filter(Character::isLetter).count() > 1;
        boolean capitalised = words.size() == 1 && isCapitalised(line) && Sentences.isEnded(before);
        return name || capitalised;
    }

    private static boolean isCapitalName(Slice word) {
        String bare = word.toString().replaceAll("[.]$", "");
        return !NO_NAMES.contains(bare) && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'' || c == '.');
    }

    private static boolean isCapitalised(Slice word) {
        return Character.isUpperCase(word.charAt(0)) && word.length() > 2
                && word.chars().skip(1).allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                && !NO_NAMES.contains(word.toString().toUpperCase(Locale.ROOT));
    }

    /** seen: seeds/001, lines 59 and 60 */
    private static boolean isTrailer(Slice line) {
        String text = line.toString();
        return text.equals("NNNN") || text.equals("BT") || text.equals(".") || text.startsWith("#")
                || text.startsWith("NOTE:")
                || text.equalsIgnoreCase("END CABLE TEXT") || RuleLine.is(line)
                || ClassificationLine.at(line).isPresent();
    }
}
