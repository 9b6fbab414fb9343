package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.preamble.ReferenceToken.Kind;
import org.reftel.telegram.source.Slice;

/**
 * Reads the REF field: {@code STATE 113203}, {@code A. ALMATY 347 B. ALMATY 342}, {@code 07 ALGIERS 1069}. A number is a
 * telegram's serial where the name of a station stands before it; what names no telegram is kept as printed.
 */
final class ReferenceReader {
    /** Words between the parts of an entry that are no part of a station's name. */
    private static final Set<String> NOISE = Set.of("AND", "REF", "REFS", "REFTEL", "REFTELS", "NOTAL", "EXDIS",
            "NODIS",
            "SEE", "ALSO", "CABLE", "TELEGRAM", "THE", "PREVIOUS", "SIPDIS", "NO", "IN");
    private static final int YEAR_DIGITS = 2;
    private static final int MOST_STATION_WORDS = 5;
    private static final int FULL_YEAR_DIGITS = 4;

    private final TelegramVocabulary vocabulary;
    private final OptionalInt ownYear;
    private final List<PrintedReference> references = new ArrayList<>();
    private final List<ReferenceToken> entry = new ArrayList<>();
    private final List<ReferenceToken> name = new ArrayList<>();
    private Optional<String> label = Optional.empty();
    private Optional<String> station = Optional.empty();
    private Optional<ReferenceToken> year = Optional.empty();
    private boolean entryHasTarget;

    private ReferenceReader(TelegramVocabulary vocabulary, OptionalInt ownYear) {
        this.vocabulary = vocabulary;
        this.ownYear = ownYear;
    }

    /**
     * @param ownYear the year of the telegram that refers, which an entry without year inherits
     */
    static List<PrintedReference> read(List<LabelledField> fields, TelegramVocabulary vocabulary, OptionalInt ownYear) {
        ReferenceReader reader = new ReferenceReader(vocabulary, ownYear);
        for (LabelledField field : fields) {
            reader.read(ReferenceToken.tokens(field.parts()));
        }
        return List.copyOf(reader.references);
    }

    /** Whether a line behind a blank one goes on with the list: a letter first, or a name and a number. */
    static boolean isEntry(Slice line) {
        List<ReferenceToken> tokens = ReferenceToken.tokens(List.of(line));
        if (tokens.isEmpty()) {
            return false;
        }
        boolean capitals = line.chars().noneMatch(Character::isLowerCase);
        return tokens.getFirst().kind() == Kind.LABEL
                || capitals && tokens.getFirst().kind() != Kind.MARK && tokens.getLast().kind() == Kind.NUMBER
                        && tokens.size() > 1;
    }

    private void read(List<ReferenceToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            ReferenceToken token = tokens.get(i);
            switch (token.kind()) {
                case LABEL -> {
                    closeEntry();
                    label = Optional.of(token.text());
                }
                case WORD -> word(token);
                case NUMBER -> number(token, i + 1 < tokens.size() ? Optional.of(tokens.get(i + 1)) : Optional.empty());
                case MARK -> mark(token);
            }
        }
        closeEntry();
    }

    private void word(ReferenceToken token) {
        if (!NOISE.contains(token.text())) {
            name.add(token);
            entry.add(token);
        }
    }

    private void mark(ReferenceToken token) {
        if (token.text().equals(";") || token.text().equals(":")) {
            closeEntry();
        }
    }

    private void number(ReferenceToken token, Optional<ReferenceToken> next) {
        entry.add(token);
        boolean wordFollows = next.filter(t -> t.kind() == Kind.WORD && !NOISE.contains(t.text())).isPresent();
        if (name.isEmpty() && wordFollows && isYear(token.text())) {
            year = Optional.of(token);
            return;
        }
        Optional<String> found = name.isEmpty() ? station : stationOf(name);
        if (found.isPresent() && token.text().length() <= 8 && Long.parseLong(token.text()) > 0) {
            ReferenceToken first = year.orElse(name.isEmpty() ? token : name.getFirst());
            reference(found.get(), Integer.parseInt(token.text()), first.slice().to(token.slice()));
            station = found;
            entryHasTarget = true;
        }
        name.clear();
        year = Optional.empty();
    }

    private static boolean isYear(String digits) {
        return digits.length() == YEAR_DIGITS
                || digits.length() == FULL_YEAR_DIGITS && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** The longest run of words at the end of the name that is a station. */
    private Optional<String> stationOf(List<ReferenceToken> words) {
        for (int from = Math.max(0, words.size() - MOST_STATION_WORDS); from < words.size(); from++) {
            String printed = words.get(from).slice().to(words.getLast().slice()).squeezed();
            Optional<String> known = vocabulary.station(printed);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private void reference(String of, int serial, Slice where) {
        OptionalInt printedYear = year.map(t -> OptionalInt.of(year(t.text()))).orElse(OptionalInt.empty());
        Optional<String> inference = printedYear.isPresent()
                ? Optional.empty()
                : Optional.of(ownYear.isPresent()
                        ? "No year is printed: taken from the referring telegram, " + ownYear.getAsInt()
                        : "No year is printed, and the referring telegram's own is not known");
        MessageReferenceNumber target = new MessageReferenceNumber(printedYear.isPresent() ? printedYear : ownYear, of,
                serial);
        references.add(new PrintedReference(label, where.squeezed(), Optional.of(target), inference, where.span()));
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == YEAR_DIGITS ? MessageReferenceNumber.fullYear(number) : number;
    }

    private void closeEntry() {
        if (!entry.isEmpty() && !entryHasTarget) {
            Slice where = entry.getFirst().slice().to(entry.getLast().slice());
            references.add(
                    new PrintedReference(label, where.squeezed(), Optional.empty(), Optional.empty(), where.span()));
        }
        entry.clear();
        name.clear();
        label = Optional.empty();
        station = Optional.empty();
        year = Optional.empty();
        entryHasTarget = false;
    }
}
