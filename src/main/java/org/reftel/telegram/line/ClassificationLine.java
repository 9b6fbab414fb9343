package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Blanks;
import org.reftel.telegram.source.Slice;

/**
 * The line that opens a telegram's text: level, section, station and serial.
 * {@code C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001843}
 *
 * @param levelWords where the level stands
 * @param handling words behind the level that restrict it: NOFORN
 * @param station its words, from first to last
 * @param serial the digits behind the station
 * @param remainder what a lost line's end left behind all this: captions' neighbours, labelled fields; empty as a rule
 */
public record ClassificationLine(Level level, Slice levelWords, List<Slice> handling, Optional<Sections> sections,
        Slice sectionWords, Optional<Slice> station, Optional<Slice> serial, Slice remainder) {
    private static final int LONGEST = 400;
    private static final int MOST_LEVEL_WORDS = 3;
    /** SECRET. */
    private static final int SHORTEST_LEVEL = 6;
    private static final int MOST_SERIAL_DIGITS = 8;
    /** A serial is padded to six digits, in older telegrams to five; a shorter number alone is none. */
    private static final int FEWEST_PADDED_DIGITS = 5;
    /** The countries follow: REL TO USA, GBR. */
    private static final String RELEASABLE = "REL";
    private static final Set<String> FIRST_WORDS = Set.of("UNCLAS", "UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "TOP",
            "LIMITED");

    /** Whether it names the telegram, as the line over a text does and a page's top line need not. */
    public boolean isNumbered() {
        return station.isPresent() && serial.isPresent();
    }

    public static Optional<ClassificationLine> at(Slice line) {
        if (line.length() > LONGEST || line.isEmpty() || "UCSTLucstl".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        int first = firstWord(line);
        boolean doubled = first == 2 && line.charAt(0) == line.charAt(1);
        boolean spaced = first == 1 || doubled;
        int stroke = line.indexOf('/', 0);
        return spaced || FIRST_WORDS.contains(capitals(line.cut(0, stroke < 0 ? first : Math.min(first, stroke))))
                ? at(line, untied(doubled ? line.from(1) : line), spaced)
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

    private static Optional<ClassificationLine> at(Slice line, List<Slice> words, boolean spaced) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Slice word = words.get(i);
            if (spaced && word.length() > 1) {
                return Optional.empty();
            }
            letters.append(letters.isEmpty() || spaced ? "" : " ").append(word);
            Optional<Level> level = letters.length() < SHORTEST_LEVEL
                    ? Optional.empty()
                    : level(letters.toString(), spaced && i + 1 < words.size() && words.get(i + 1).length() == 1);
            if (level.isPresent()) {
                return rest(line, level.get(), words.getFirst().to(word), words.subList(i + 1, words.size()));
            }
            if (!spaced && i == MOST_LEVEL_WORDS - 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** UNCLAS spaced out may go on to UNCLASSIFIED: while letters follow, only the whole words count. */
    private static Optional<Level> level(String letters, boolean moreLetters) {
        String upper = letters.toUpperCase(Locale.ROOT);
        if (moreLetters && upper.equals("UNCLAS")) {
            return Optional.empty();
        }
        return switch (upper) {
            case "TOPSECRET" -> Optional.of(Level.TOP_SECRET);
            case "LIMITEDOFFICIALUSE" -> Optional.of(Level.LIMITED_OFFICIAL_USE);
            default -> Level.ofWords(upper);
        };
    }

    private static Optional<ClassificationLine> rest(Slice line, Level level, Slice levelWords, List<Slice> words) {
        List<Slice> handling = new ArrayList<>();
        int i = handling(words, 0, handling);
        Optional<Sections> sections = sections(words, i);
        Slice sectionWords = levelWords;
        if (sections.isPresent()) {
            sectionWords = words.get(i).to(words.get(i + 3));
            i += 4;
        }
        int stationFrom = i;
        while (i < words.size() && isStationWord(words.get(i))) {
            i++;
        }
        Optional<Slice> station = i > stationFrom
                ? Optional.of(words.get(stationFrom).to(words.get(i - 1)))
                : Optional.empty();
        Optional<Slice> serial = Optional.empty();
        if (i < words.size() && words.get(i).areDigits(MOST_SERIAL_DIGITS)) {
            serial = Optional.of(words.get(i++));
        }
        int behind = handling(words, i, handling);
        Slice remainder = behind == words.size()
                ? line.from(line.length())
                : words.get(behind).to(words.getLast());
        ClassificationLine read = new ClassificationLine(level, levelWords, handling, sections, sectionWords, station,
                serial, remainder);
        return read.isPlausible(behind > i) ? Optional.of(read) : Optional.empty();
    }

    /** Station and serial come together, but a serial may have lost its station; what follows must show that it is a preamble. */
    private boolean isPlausible(boolean captioned) {
        if (!remainder.isEmpty()) {
            return isNumbered() && (captioned || Label.at(remainder).or(() -> Label.within(remainder)).isPresent());
        }
        // seen: telegrams whose post was blacked out or lost
        boolean lostStation = station.isEmpty()
                && serial.map(digits -> digits.length() >= FEWEST_PADDED_DIGITS).orElse(false);
        return station.isPresent() == serial.isPresent() || lostStation;
    }

    private static int handling(List<Slice> words, int from, List<Slice> handling) {
        int i = from;
        while (i < words.size() && isHandling(words.get(i))) {
            handling.add(words.get(i++));
        }
        if (i < words.size() && capitals(words.get(i)).equals(RELEASABLE)
                && words.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))) {
            handling.add(words.get(i).to(words.getLast()));
            return words.size();
        }
        return i;
    }

    /** Its first word is misprinted often and not looked at: SECTION, SECTIO, ECTION; OF may be GF or O F. */
    private static Optional<Sections> sections(List<Slice> words, int from) {
        return from + 3 < words.size() && isOf(words.get(from + 2))
                ? sections(words.get(from + 1), words.get(from + 3))
                : Optional.empty();
    }

    private static boolean isOf(Slice word) {
        return word.length() == 2 && (word.equalsIgnoringCase("OF") || word.equalsIgnoringCase("GF")
                || word.equalsIgnoringCase("0F") || word.equalsIgnoringCase("OR"));
    }

    private static Optional<Sections> sections(Slice number, Slice count) {
        if (!number.areDigits(2) || !count.areDigits(2)) {
            return Optional.empty();
        }
        int of = Integer.parseInt(count.toString());
        return Optional.of(new Sections(Math.min(Integer.parseInt(number.toString()), of), of));
    }

    private static boolean isHandling(Slice word) {
        return CaptionLine.isCaption(capitals(word));
    }

    private static String capitals(Slice word) {
        return word.toString().toUpperCase(Locale.ROOT);
    }

    public List<String> handlingWords() {
        return handling.stream().map(ClassificationLine::capitals).toList();
    }

    private static boolean isStationWord(Slice word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.' || c == '\'' || c == '-')) {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }
}
