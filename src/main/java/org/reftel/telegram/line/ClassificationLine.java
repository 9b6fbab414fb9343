package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Digits;
import org.reftel.telegram.source.Slice;

/**
 * The line that opens a telegram's text: level, section, station and serial.
 * {@code C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001843}
 *
 * @param levelWords where the level stands
 * @param handling captions that restrict it: NOFORN
 * @param sections empty also where their count is printed as 00
 * @param station its words, from first to last
 * @param serial the digits behind the station
 * @param remainder what a lost line's end left behind all this: captions' neighbours, labelled fields; empty as a rule
 */
public record ClassificationLine(Level level, Slice levelWords, List<Slice> handling, Optional<Sections> sections,
        Slice sectionWords, Optional<Slice> station, Optional<Slice> serial, Slice remainder) {
    private static final int LONGEST = 400;
    /** A serial is padded to six digits, in older telegrams to five; a shorter number alone is none. */
    private static final int FEWEST_PADDED_DIGITS = 5;

    /** Whether it names the telegram, as the line over a text does and a page's top line need not. */
    public boolean isNumbered() {
        return station.isPresent() && serial.isPresent();
    }

    public static Optional<ClassificationLine> at(Slice line) {
        if (line.length() > LONGEST || line.isEmpty() || !Character.isLetter(line.charAt(0))) {
            return Optional.empty();
        }
        int first = firstWord(line);
        boolean doubled = first == 2 && line.charAt(0) == line.charAt(1);
        List<Slice> words = untied(doubled ? line.from(1) : line);
        return LevelWords.at(words).map(level -> ClassificationLineReader.read(line, level, words))
                .filter(read -> read.isPlausible(first == 1 || doubled)).or(() -> misprinted(line, words));
    }

    /** All but the level must be as in other such lines: capitals, station, padded serial. seen: telegrams with CONFIDENTAL */
    private static Optional<ClassificationLine> misprinted(Slice line, List<Slice> words) {
        return line.anyMatch(Digits::isDigit) && line.noneMatch(Character::isLowerCase)
                ? LevelWords.misprinted(words).map(level -> ClassificationLineReader.read(line, level, words))
                        .filter(read -> read.isNumbered() && read.isPadded() && read.remainder.isEmpty())
                : Optional.empty();
    }

    private static int firstWord(Slice line) {
        int end = 0;
        while (end < line.length() && !Blanks.isBlank(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The words, those tied by strokes apart: SECRET//NOFORN. */
    private static List<Slice> untied(Slice line) {
        if (line.indexOf('/', 0) < 0) {
            return line.words();
        }
        List<Slice> words = new ArrayList<>();
        for (Slice word : line.words()) {
            int from = 0;
            for (int stroke = word.indexOf('/', 0); stroke >= 0; stroke = word.indexOf('/', from)) {
                if (stroke > from) {
                    words.add(word.cut(from, stroke));
                }
                from = stroke + 1;
            }
            if (from < word.length()) {
                words.add(word.from(from));
            }
        }
        return words;
    }

    /**
     * Station and serial come together, but a serial may have lost its station; what follows must show that it is a preamble,
     * unless the level is spaced out, as it never is in a text.
     */
    private boolean isPlausible(boolean spaced) {
        if (!remainder.isEmpty()) {
            return isNumbered() && (spaced && isPadded() || isCaptioned() || RemarkLine.is(remainder)
                    || Label.at(remainder).or(() -> Label.within(remainder)).isPresent());
        }
        // seen: telegrams whose post was blacked out or lost
        return station.isPresent() == serial.isPresent() || station.isEmpty() && isPadded();
    }

    private boolean isPadded() {
        return serial.map(digits -> digits.length() >= FEWEST_PADDED_DIGITS).orElse(false);
    }

    /** Whether a caption stands behind the serial. */
    private boolean isCaptioned() {
        return !handling.isEmpty() && handling.getLast().start() > serial.orElse(levelWords).start();
    }

    /** The captions' names in capitals. */
    public List<String> handlingWords() {
        return handling.stream().map(CaptionWords::name).toList();
    }
}
