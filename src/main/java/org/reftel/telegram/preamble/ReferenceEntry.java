package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.ReferenceKind;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.preamble.ReferenceToken.Kind;
import org.reftel.telegram.source.Signs;
import org.reftel.telegram.source.Slice;

/**
 * Reads one entry of the REF field: {@code 07 ALGIERS 1069}, {@code DOHA 152 (08)}, {@code BAKU 12, 15 AND 17}. A number is a
 * telegram's serial where the name of a station stands before it; what names no telegram is kept as printed.
 */
final class ReferenceEntry {
    /** Words between the parts of an entry that are no part of a station's name. */
    private static final Set<String> NOISE = Set.of("AND", "REF", "REFS", "REFTEL", "REFTELS", "NOTAL", "EXDIS",
            "NODIS", "SEE", "ALSO", "CABLE", "CABLES", "TELEGRAM", "TELEGRAMS", "REFERENCE", "REFERENCES", "PREVIOUS",
            "SIPDIS", "NO", "NOS", "NR", "NUMBER",
            "NUMBERS", "IN", "BOTH", "ALL");
    private static final int MOST_STATION_WORDS = 5;
    private static final int MOST_SERIAL_DIGITS = 8;
    /** A shorter number that follows a blank alone is not one more serial. */
    private static final int FEWEST_LISTED_DIGITS = 3;
    private static final int GROUP_DIGITS = 6;
    private static final int THOUSANDS = 3;

    private final Optional<String> label;
    private final List<ReferenceToken> tokens;
    private final TelegramVocabulary vocabulary;
    private final Referrer referrer;
    private final List<PrintedReference> references = new ArrayList<>();
    private final List<ReferenceToken> name = new ArrayList<>();
    private Optional<Station> station = Optional.empty();
    private Optional<PrintedYear> year = Optional.empty();
    /** Of the number before, for one that is listed behind it. */
    private Optional<PrintedYear> lastYear = Optional.empty();
    private boolean listed;

    /** @param inference why it is not what is printed; empty where it is */
    private record Station(String name, Optional<String> inference) {}

    ReferenceEntry(Optional<String> label, List<ReferenceToken> tokens, TelegramVocabulary vocabulary,
            Referrer referrer) {
        this.label = label;
        this.tokens = List.copyOf(tokens);
        this.vocabulary = vocabulary;
        this.referrer = referrer;
    }

    List<PrintedReference> read() {
        int i = 0;
        while (i < tokens.size()) {
            ReferenceToken token = tokens.get(i);
            i = switch (token.kind()) {
                case WORD -> word(i, token);
                case NUMBER -> number(i, token);
                case MARK -> mark(i, token);
                case LABEL -> i + 1;
            };
        }
        if (references.isEmpty()) {
            readTurnedRound();
        }
        if (references.isEmpty() && tokens.stream().anyMatch(token -> token.kind() != Kind.MARK)) {
            Slice where = tokens.getFirst().slice().to(tokens.getLast().slice());
            references.add(new PrintedReference(label, where.squeezed(), ReferenceWords.kind(tokens), Optional.empty(),
                    Optional.empty(), false, Optional.empty(), where.span()));
        }
        return references;
    }

    private int word(int i, ReferenceToken token) {
        Optional<DayOfReference> day = DayOfReference.at(tokens, i);
        if (day.isPresent()) {
            return day.get().end();
        }
        boolean group = token.text().equals("Z") && i > 0 && token.touches(tokens.get(i - 1));
        if (token.text().equals("AND")) {
            listed = true;
        } else if (!isNoise(token) && !group) {
            name.add(token);
        }
        return i + 1;
    }

    private int mark(int i, ReferenceToken token) {
        if (token.is("(")) {
            Optional<PrintedYear> inBrackets = PrintedYear.inBrackets(tokens, i, referrer);
            if (inBrackets.isPresent()) {
                year = inBrackets;
                return inBrackets.get().end();
            }
            listed = false;
        }
        listed |= token.is(",") || token.is("/") || token.is("&") || token.is("-");
        return i + 1;
    }

    private int number(int i, ReferenceToken token) {
        if (name.isEmpty() && isFollowedByName(i)) {
            Optional<PrintedYear> before = PrintedYear.before(tokens, i, referrer);
            if (before.isPresent()) {
                year = before;
                return i + 1;
            }
        }
        boolean goesOn = name.isEmpty() && (listed || token.text().length() >= FEWEST_LISTED_DIGITS);
        Optional<Station> found = name.isEmpty() ? station.filter(_ -> goesOn) : stationOf(name);
        int end = i + 1;
        if (found.isPresent() && isSerial(i)) {
            int last = isThousands(i, found.get()) ? i + 2 : i;
            int serial = Integer.parseInt(last > i ? token.text() + tokens.get(last).text() : token.text());
            Slice first = year.filter(y -> y.start() <= i).map(y -> tokens.get(y.start()).slice())
                    .orElseGet(() -> name.isEmpty() ? token.slice() : name.getFirst().slice());
            Optional<PrintedYear> behind = PrintedYear.behind(tokens, last, referrer);
            year = behind.or(() -> year).or(() -> name.isEmpty() ? lastYear : Optional.empty());
            lastYear = year;
            end = behind.map(PrintedYear::end).orElse(last + 1);
            reference(found.get(), serial, first.to(tokens.get(end - 1).slice()));
            station = found;
        }
        name.clear();
        year = Optional.empty();
        listed = false;
        return end;
    }

    /** 1,840 is one serial, 112,115 are two where no post numbers as many in a year; 12,150,163 are three. */
    private boolean isThousands(int i, Station station) {
        boolean joined = i + 2 < tokens.size() && tokens.get(i + 1).is(",") && isThree(i + 2)
                && tokens.get(i + 1).touches(tokens.get(i)) && tokens.get(i + 2).touches(tokens.get(i + 1));
        String thousands = tokens.get(i).text();
        boolean listed = i + 4 < tokens.size() && tokens.get(i + 3).is(",") && isThree(i + 4);
        return joined && !listed && thousands.length() <= THOUSANDS && thousands.charAt(0) != '0'
                && Integer.parseInt(thousands + tokens.get(i + 2).text()) <= YearOfReference.most(station.name);
    }

    private boolean isThree(int i) {
        return tokens.get(i).kind() == Kind.NUMBER && tokens.get(i).text().length() == THOUSANDS;
    }

    private boolean isFollowedByName(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.WORD
                && !isNoise(tokens.get(i + 1));
    }

    /** NO. is NO. */
    private static boolean isNoise(ReferenceToken token) {
        return NOISE.contains(Signs.withoutTrailing(token.text(), "."));
    }

    /** A date-time group names a telegram too, but not by its serial. seen: telegrams with "SECDEF 121530Z JAN 09" */
    private boolean isSerial(int i) {
        ReferenceToken token = tokens.get(i);
        boolean group = token.text().length() == GROUP_DIGITS && i + 1 < tokens.size()
                && tokens.get(i + 1).text().startsWith("Z") && tokens.get(i + 1).touches(token);
        return !group && token.text().length() <= MOST_SERIAL_DIGITS && Integer.parseInt(token.text()) > 0;
    }

    /** The longest run of words at the end of the name that is a station; a lone O before the number is a zero. */
    private Optional<Station> stationOf(List<ReferenceToken> words) {
        int last = words.size() - 1;
        if (last > 0 && words.get(last).text().equals("O")) {
            last--;
        }
        for (int from = Math.max(0, last + 1 - MOST_STATION_WORDS); from <= last; from++) {
            String printed = joined(words.subList(from, last + 1));
            Optional<String> known = vocabulary.station(printed);
            if (known.isPresent()) {
                return Optional.of(new Station(known.get(), Optional.empty()));
            }
        }
        String printed = joined(words.subList(0, last + 1));
        return vocabulary.misspeltStation(printed)
                .map(meant -> new Station(meant, Optional.of("\"" + printed + "\" is read as " + meant)));
    }

    /** As printed, but for a zero where the letter is meant. */
    private static String joined(List<ReferenceToken> words) {
        return words.getFirst().slice().to(words.getLast().slice()).squeezed().replace('0', 'O');
    }

    /** Whether the words are a station's name and nothing else; 2004 HUMAN RIGHTS REPORT FOR PANAMA holds more. */
    private boolean areStation(List<ReferenceToken> words) {
        return words.size() <= MOST_STATION_WORDS && (vocabulary.station(joined(words)).isPresent()
                || vocabulary.misspeltStation(joined(words)).isPresent());
    }

    /** The number stands before the post, or alone where the own post is meant. */
    private void readTurnedRound() {
        List<ReferenceToken> numbers = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).kind() == Kind.NUMBER && isSerial(i)).mapToObj(tokens::get).toList();
        List<ReferenceToken> words = tokens.stream()
                .filter(t -> t.kind() == Kind.WORD && !isNoise(t)).toList();
        if (numbers.isEmpty() || tokens.stream().anyMatch(t -> t.is("-") || t.is("/") || t.is("."))) {
            return;
        }
        if (words.isEmpty()) {
            referrer.number().ifPresent(own -> {
                Station meant = new Station(own.station(),
                        Optional.of("No post is printed: the referring telegram's own is meant"));
                numbers.forEach(n -> reference(meant, Integer.parseInt(n.text()), n.slice()));
            });
        } else if (numbers.size() == 1 && numbers.getFirst().slice().start() < words.getFirst().slice().start()) {
            stationOf(words).filter(_ -> areStation(words))
                    .ifPresent(found -> reference(found, Integer.parseInt(numbers.getFirst().text()),
                            numbers.getFirst().slice().to(words.getLast().slice())));
        }
    }

    private void reference(Station of, int serial, Slice where) {
        YearOfReference meant = year
                .map(printed -> YearOfReference.printed(printed.year()))
                .orElseGet(() -> YearOfReference.of(of.name, serial, referrer));
        String inference = of.inference.map(why -> meant.why().isEmpty() ? why : why + ". " + meant.why())
                .orElse(meant.why());
        references.add(new PrintedReference(label, where.squeezed(), ReferenceKind.CABLE,
                Optional.of(new MessageReferenceNumber(meant.year(), of.name, serial)), Optional.of(meant.rule()),
                of.inference.isEmpty(),
                Optional.of(inference).filter(why -> !why.isEmpty()), where.span()));
    }
}
