package org.reftel.telegram;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.model.TelegramVocabulary;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Texts made to make a reader hang, overflow its stack or fill its memory. The timeout only guards against hanging. */
@Timeout(value = 60, unit = SECONDS)
class HostileTextTests {
    private static final int LENGTH = 300_000;
    private final TelegramParser parser = new TelegramParser(TelegramVocabulary.none());

    static Stream<String> texts() {
        Stream<String> repeated = Stream
                .of("(", ")", "-", ".", "ab", "A ", "1. ", "1.", "11. (C) x\n", "\n", "\r", "& ", "&a", "8 ",
                        "®a", "TAGS: ", "REF: A. ", "A. ", "SUBJECT:\n", "Classified By: ", "E.O. 12958: ",
                        "S E C R E T ",
                        "S E C R E T X 1\n", "VZCZC\n", "RUEHC ", "OO RUEHC RUEHC\n", "TO RUEHC/", "x,s ", "SIPDIS\n",
                        "ALMATY 00003065 002 OF 004\n",
                        "--- \n", "(C) ", "Identifier\nCreated\nClassification\nOrigin\n", "1A. ", "\u00a0", "\ufeff",
                        "¶", "reason 1.4 ", "Ab,cd ", "?a? ", "&amp;", "&#x", "Ã©", "®io ", "( ", "<b", "[x ", "X",
                        "SIPDIS a ",
                        " OF 003", "A 00000001 002 OF 003 x ", "word?s ", "AB8 ",
                        "ROME 00000001 002 OF 009\nA line of more than sixty characters, as there are many, in small letters\n",
                        "“ab8 ", "((C", "ABC, ", "REF: B SUBJECT: A ")
                .map(unit -> unit.repeat(LENGTH / unit.length()));
        String upper = "KAZAKHSTAN WILL NOT BUDGE ON ITS BID FOR THE CHAIRMANSHIP OF THE ORGANIZATION ".repeat(4_000);
        Stream<String> labelled = List.of("SUBJECT: ", "TAGS: ", "REF: ", "Classified By: ", "1. (C) ", "").stream()
                .map(label -> "C O N F I D E N T I A L ALMATY 002935\n" + label + upper);
        return Stream.concat(repeated, labelled);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextIsReadLikeAnyOther(String text) {
        Laws.assertObeyed(parser.parse(text));
    }

    /** Found by fuzzing, shortened: values in capitals must stay as long as what is printed. */
    @ParameterizedTest
    @ValueSource(strings = {"Stra\u00dfe", "\u0149 \ufb01", "\u0131\u017f\u00b5", "\u0130"})
    void lettersWithoutACapitalOfTheirOwnAreKept(String letters) {
        String text = "Identifier\nCreated\nClassification\nOrigin\n" + letters + "\n2006-08-17 12:21:00\n" + letters
                + "\nEmbassy Oslo\n\nTAGS: PREL, " + letters + "\nSUBJECT: " + letters + "\n\n1. (C) " + letters + "\n";
        ParsedTelegram telegram = parser.parse(text);

        Laws.assertObeyed(telegram);
        assertThat(telegram.envelope().classification().optional()).map(String::length).contains(letters.length());
    }

    @Test
    void emptyTextIsNoTelegram() {
        ParsedTelegram telegram = parser.parse("");

        assertThat(telegram.isTelegram()).isFalse();
        assertThat(telegram.regions()).isEmpty();
    }

    @Test
    void aMillionCharactersOnOneLineAreRead() {
        String text = "1. (C) " + "word ".repeat(200_000);

        assertThat(parser.parse(text).body().paragraphs()).hasSize(1);
    }
}
