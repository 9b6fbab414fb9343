package org.reftel.telegram.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.reftel.telegram.pointer.Listed.Member;
import org.reftel.telegram.pointer.Pointer.References;

/** Reads "reftel", "ref A" and "refs A-C". */
final class ReferenceWords {
    private static final Set<String> REF = Set.of("ref", "refs");
    private static final Set<String> TEL = Set.of("tel", "tels");
    private static final Set<String> REFTEL = Set.of("reftel", "reftels");
    /** Before "refs" without a letter; elsewhere these may be people with whistles. */
    private static final Set<String> BEFORE_REFS = Set.of("in", "per", "see", "from", "reported", "noted", "described",
            "discussed", "also");
    private static final int MOST_WORDS_OF_STATION = 3;
    private static final int MOST_DIGITS = 7;

    private final Tokens tokens;

    ReferenceWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What is found at a token; {@code next} is the token behind it. */
    record Match(List<Pointer> pointers, int next) {}

    Optional<Match> at(int first) {
        Token head = tokens.at(first);
        if (tokens.isGlued(first) && tokens.at(first - 1).isDash()) {
            return Optional.empty();
        }
        if (head.isAnyOf(REFTEL)) {
            return Optional.of(behindTel(first, first + 1));
        }
        if (!head.isAnyOf(REF)) {
            return Optional.empty();
        }
        int tel = tokens.isGlued(first + 1) && tokens.at(first + 1).isDash() ? first + 2 : first + 1;
        if (tokens.at(tel).isAnyOf(TEL)) {
            return Optional.of(behindTel(first, tel + 1));
        }
        int from = tokens.isGlued(first + 1) && tokens.at(first + 1).is(".") ? first + 2 : first + 1;
        Listed<Character> letters = new LetterList(tokens, head.is("refs")).from(from);
        if (!letters.isEmpty()) {
            return Optional.of(labelled(head, letters));
        }
        return isBare(first)
                ? Optional.of(new Match(List.of(pointer(head.start(), head.end(), Optional.empty())), first + 1))
                : Optional.empty();
    }

    private Match behindTel(int first, int next) {
        Token head = tokens.at(first);
        Token tel = tokens.at(next - 1);
        Listed<Character> letters = isWordOfSentence(tel, next)
                ? Listed.none(next)
                : new LetterList(tokens, tel.text().toLowerCase(Locale.ROOT).endsWith("s")).from(next);
        return letters.isEmpty()
                ? new Match(List.of(pointer(head.start(), tel.end(), named(next))), next)
                : labelled(head, letters);
    }

    /** "In reftel a minister", "in reftel I", "REFTEL A MINISTER". */
    private boolean isWordOfSentence(Token tel, int letter) {
        Token next = tokens.at(letter + 1);
        if (!tokens.at(letter).isAnyOf(Set.of("a", "i")) || !next.isWord()
                || next.isAnyOf(LetterList.AND) && tokens.at(letter + 2).isLetter()
                || next.isAnyOf(LetterList.THROUGH) && tokens.at(letter + 2).isLetter()) {
            return false;
        }
        return !tokens.at(letter).text().equals("A") || tel.isCapitals() && next.isCapitals();
    }

    private static Match labelled(Token head, Listed<Character> letters) {
        List<Pointer> pointers = new ArrayList<>();
        for (Member<Character> member : letters.members()) {
            int start = pointers.isEmpty() ? head.start() : member.start();
            List<String> labels = IntStream.rangeClosed(member.first(), member.last())
                    .mapToObj(letter -> String.valueOf((char) letter).toUpperCase(Locale.ROOT)).toList();
            pointers.add(new Pointer(start, member.end(), References.labelled(labels)));
        }
        return new Match(pointers, letters.next());
    }

    private static Pointer pointer(int start, int end, Optional<String> named) {
        return new Pointer(start, end, new References(List.of(), named));
    }

    /** (ref), (refs), see refs. */
    private boolean isBare(int at) {
        Token before = tokens.at(at - 1);
        Token behind = tokens.at(at + 1);
        return before.is("(") && behind.is(")")
                || tokens.at(at).is("refs") && before.isAnyOf(BEFORE_REFS) && !behind.isWord() && !behind.is(":");
    }

    /** Seen: "reftel Kabul 02245", where the REF line has several telegrams without letters. */
    private Optional<String> named(int first) {
        int at = tokens.at(first).isNumber() ? first + 1 : first;
        StringBuilder station = new StringBuilder();
        int words = 0;
        while (words < MOST_WORDS_OF_STATION && tokens.at(at).isCapitalised()) {
            station.append(tokens.at(at++).text().toUpperCase(Locale.ROOT));
            words++;
        }
        Token serial = tokens.at(at);
        boolean fits = words > 0 && serial.isNumber() && serial.text().length() <= MOST_DIGITS;
        return fits ? Optional.of(station + String.valueOf(Integer.parseInt(serial.text()))) : Optional.empty();
    }
}
