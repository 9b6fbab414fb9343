package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.telegram.model.Level;
import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Slice;

/**
 * The line that opens a telegram's text: level, section, station and serial.
 * {@code C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001843}
 *
 * @param levelWords where the level stands
 * @param handling words behind the level that restrict it: NOFORN
 * @param station its words, from first to last
 * @param serial the digits behind the station
 */
public record ClassificationLine(Level level, Slice levelWords, List<Slice> handling, Optional<Sections> sections,
        Slice sectionWords, Optional<Slice> station, Optional<Slice> serial) {
    private static final int LONGEST = 120;
    private static final int MOST_LEVEL_WORDS = 3;
    private static final int MOST_SERIAL_DIGITS = 8;

    /** Whether it names the telegram, as the line over a text does and a page's top line need not. */
    public boolean isNumbered() {
        return station.isPresent() && serial.isPresent();
    }

    public static Optional<ClassificationLine> at(Slice line) {
        if (line.length() > LONGEST || line.isEmpty() || "UCSTLucstl".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        List<Slice> words = line.words();
        StringBuilder letters = new StringBuilder();
        boolean spaced = words.getFirst().length() == 1;
        for (int i = 0; i < words.size(); i++) {
            Slice word = words.get(i);
            if (spaced && word.length() > 1) {
                return Optional.empty();
            }
            letters.append(letters.isEmpty() || spaced ? "" : " ").append(word);
            Optional<Level> level = level(letters.toString(),
                    spaced && i + 1 < words.size() && words.get(i + 1).length() == 1);
            if (level.isPresent()) {
                return rest(level.get(), line.cut(0, word.end() - line.start()), words.subList(i + 1, words.size()));
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
        return Level.ofWords(upper.equals("TOPSECRET") ? "TOP SECRET" : upper);
    }

    private static Optional<ClassificationLine> rest(Level level, Slice levelWords, List<Slice> words) {
        List<Slice> handling = new ArrayList<>();
        int i = 0;
        while (i < words.size() && isHandling(words.get(i))) {
            handling.add(words.get(i++));
        }
        Optional<Sections> sections = Optional.empty();
        Slice sectionWords = levelWords;
        if (i + 3 < words.size() && words.get(i + 2).equalsIgnoringCase("OF")) {
            sections = sections(words.get(i + 1), words.get(i + 3));
            if (sections.isPresent()) {
                sectionWords = words.get(i).to(words.get(i + 3));
                i += 4;
            }
        }
        int stationFrom = i;
        while (i < words.size() && isStationWord(words.get(i))) {
            i++;
        }
        Optional<Slice> station = i > stationFrom
                ? Optional.of(words.get(stationFrom).to(words.get(i - 1)))
                : Optional.empty();
        Optional<Slice> serial = Optional.empty();
        if (i < words.size() && isNumber(words.get(i), MOST_SERIAL_DIGITS)) {
            serial = Optional.of(words.get(i++));
        }
        while (i < words.size() && isHandling(words.get(i))) {
            handling.add(words.get(i++));
        }
        boolean whole = i == words.size();
        boolean plausible = station.isPresent() == serial.isPresent();
        return whole && plausible
                ? Optional.of(
                        new ClassificationLine(level, levelWords, handling, sections, sectionWords, station, serial))
                : Optional.empty();
    }

    private static Optional<Sections> sections(Slice number, Slice count) {
        if (!isNumber(number, 2) || !isNumber(count, 2)) {
            return Optional.empty();
        }
        int of = Integer.parseInt(count.toString());
        return Optional.of(new Sections(Math.min(Integer.parseInt(number.toString()), of), of));
    }

    private static boolean isHandling(Slice word) {
        String bare = bare(word);
        return CaptionLine.isCaption(bare);
    }

    /** The word without the slashes that tie it to the level. */
    private static String bare(Slice word) {
        return word.toString().replace("/", "").toUpperCase(Locale.ROOT);
    }

    public List<String> handlingWords() {
        return handling.stream().map(ClassificationLine::bare).toList();
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

    private static boolean isNumber(Slice word, int mostDigits) {
        return word.length() <= mostDigits && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
