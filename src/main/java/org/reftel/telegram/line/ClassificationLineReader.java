package org.reftel.telegram.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.telegram.model.Sections;
import org.reftel.telegram.source.Slice;

/** Reads the words behind the level, in their order: captions, section, captions, station, serial, captions. */
final class ClassificationLineReader {
    private static final int MOST_SERIAL_DIGITS = 8;
    /** SECTION 01 OF 03. */
    private static final int SECTION_WORDS = 4;
    /** The countries follow: REL TO USA, GBR. */
    private static final String RELEASABLE = "REL";
    private static final Set<String> COUNTRY_JOINTS = Set.of("TO", "AND", "&");

    private final List<Slice> words;
    private final List<Slice> handling = new ArrayList<>();
    private int next;

    private ClassificationLineReader(List<Slice> words, int from) {
        this.words = words;
        this.next = from;
    }

    static ClassificationLine read(Slice line, LevelWords level, List<Slice> words) {
        return new ClassificationLineReader(words, level.count()).read(line, level);
    }

    private ClassificationLine read(Slice line, LevelWords level) {
        Slice levelWords = words.getFirst().to(words.get(level.count() - 1));
        captions();
        int section = next;
        Optional<Sections> sections = sections();
        Slice sectionWords = next > section ? words.get(section).to(words.get(next - 1)) : levelWords;
        captions();
        Optional<Slice> station = station();
        Optional<Slice> serial = serial();
        captions();
        Slice remainder = next == words.size() ? line.from(line.length()) : words.get(next).to(words.getLast());
        return new ClassificationLine(level.level(), levelWords, List.copyOf(handling), sections, sectionWords, station,
                serial, remainder);
    }

    private void captions() {
        while (next < words.size()) {
            int count = isReleasable() ? countReleasable() : CaptionWords.count(words, next);
            if (count == 0) {
                return;
            }
            handling.add(words.get(next).to(words.get(next + count - 1)));
            next += count;
        }
    }

    private boolean isReleasable() {
        return words.get(next).equalsIgnoringCase(RELEASABLE);
    }

    /** Up to the country behind which no comma stands; all words, where there is no number among them. */
    private int countReleasable() {
        if (words.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))) {
            return words.size() - next;
        }
        int i = next + 1;
        while (i < words.size() && goesOn(words.get(i - 1), words.get(i))) {
            i++;
        }
        return i - next;
    }

    private static boolean goesOn(Slice before, Slice word) {
        boolean joined = before.endsWith(",") || before.equalsIgnoringCase(RELEASABLE)
                || COUNTRY_JOINTS.contains(before.toString());
        return word.noneMatch(Character::isDigit) && (joined || COUNTRY_JOINTS.contains(word.toString()));
    }

    /** Its first word is misprinted often and not looked at: SECTION, SECTIO, ECTION; OF may be GF or O F. */
    private Optional<Sections> sections() {
        if (next + SECTION_WORDS > words.size() || !isOf(words.get(next + 2))
                || !words.get(next + 1).areDigits(2) || !words.get(next + 3).areDigits(2)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(words.get(next + 1).toString());
        int count = Integer.parseInt(words.get(next + 3).toString());
        next += SECTION_WORDS;
        return count == 0 ? Optional.empty() : Optional.of(new Sections(Math.min(number, count), count));
    }

    private static boolean isOf(Slice word) {
        return word.length() == 2 && (word.equalsIgnoringCase("OF") || word.equalsIgnoringCase("GF")
                || word.equalsIgnoringCase("0F") || word.equalsIgnoringCase("OR"));
    }

    private Optional<Slice> station() {
        int from = next;
        while (next < words.size() && isStationWord(words.get(next))) {
            next++;
        }
        return next > from ? Optional.of(words.get(from).to(words.get(next - 1))) : Optional.empty();
    }

    private static boolean isStationWord(Slice word) {
        return Character.isLetter(word.charAt(0)) && word.allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
                || c == '.' || c == '\'' || c == '-');
    }

    private Optional<Slice> serial() {
        return next < words.size() && words.get(next).areDigits(MOST_SERIAL_DIGITS)
                ? Optional.of(words.get(next++))
                : Optional.empty();
    }
}
