package org.reftel.telegram;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.ParagraphKind;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What paragraphs say of themselves; the texts are written for these tests. */
class ParagraphKindTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Summary: Nothing happened. | SUMMARY",
        "BEGIN SUMMARY. Nothing happened. | SUMMARY",
        "Summary and Comment: Nothing. | SUMMARY", "Comment: We wonder. | COMMENT",
        "Embassy comment: We wonder. | COMMENT",
        "Action request: Please tell us. | ACTION_REQUEST", "This is an action request. See below. | ACTION_REQUEST",
        "Point of contact is the duty officer. | POINT_OF_CONTACT", "POC: the duty officer. | POINT_OF_CONTACT",
        "Begin text: Dear friends. | QUOTED_TEXT", "The comment was short. | TEXT", "Summaries were read. | TEXT",
        "Comments were heard. | TEXT", "Bio note: He is old. | COMMENT", "Note: He is old. | COMMENT",
        "Notes were taken. | TEXT",
        "Key points: Nothing. | SUMMARY", "POC Jane Doe. | POINT_OF_CONTACT", "POCS: two. | POINT_OF_CONTACT",
        "Summary | SUMMARY",
        "Text of the note: Dear friends. | QUOTED_TEXT", "(Action request) See below. | ACTION_REQUEST"})
    void firstWordsTellTheKind(String words, ParagraphKind kind) {
        assertThat(read("1. (C) " + words + "\n").kind()).isEqualTo(kind);
    }

    @Test
    void headingTellsTheKindWhereTheTextDoesNot() {
        assertThat(read("COMMENT\n-------\n\n1. (C) We wonder.\n").kind()).isEqualTo(ParagraphKind.COMMENT);
    }

    @Test
    void whatStandsBetweenBeginAndEndTextIsQuoted() {
        ParsedTelegram telegram = parse("""
                1. (C) The note follows.

                BEGIN TEXT OF NOTE

                2. (U) The ministry presents its compliments.

                END TEXT OF NOTE

                3. (C) The post wonders.
                """);

        assertThat(telegram.body().paragraphs()).filteredOn(p -> p.number().isFound()).extracting(Paragraph::kind)
                .containsExactly(ParagraphKind.TEXT, ParagraphKind.QUOTED_TEXT, ParagraphKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A Heading\n\n1. (C) We wonder.\n",
        "A Heading\nOf Two Lines\n---------\n\n1. (C) We wonder.\n",
        "-------\nA Heading.\n-------\n1. (C) We wonder.\n", "A HEADING?\n\n1. (C) We wonder.\n"})
    void lineOverAParagraphIsItsHeading(String body) {
        Paragraph paragraph = read(body);

        assertThat(paragraph.heading()).map(heading -> heading.text()).get().asString()
                .startsWithIgnoringCase("A Heading");
        assertThat(paragraph.text().text()).isEqualTo("We wonder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAINS WITH THE U.S.\n---------\n\n1. (C) We wonder.\n",
        "PLAINS WITH THE U.S. --------------\n\n1. (C) We wonder.\n",
        "PLAINS WITH THE U.S. -------------- -\n\n1. (C) We wonder.\n"})
    void headingMayEndWithAnAbbreviationAndHaveTheRuleOnItsLine(String body) {
        assertThat(read(body).heading()).map(heading -> heading.text()).contains("PLAINS WITH THE U.S.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAVY ----\n\n1. (C) We wonder.\n", "---------- NAVY ------\n\n1. (C) We wonder.\n"})
    void rulesOnTheLineOfAHeadingAreNoPartOfIt(String body) {
        assertThat(read(body).heading()).map(heading -> heading.text()).contains("NAVY");
    }

    @Test
    void dashesBetweenTheWordsOfAHeadingStay() {
        assertThat(read("NAVY - THE FLEET --\n\n1. (C) We wonder.\n").heading()).map(heading -> heading.text())
                .contains("NAVY - THE FLEET --");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A sentence.\n\n1. (C) We wonder.\n", "no heading\n\n1. (C) We wonder.\n",
        "He said, \"why?\"\n\n1. (C) We wonder.\n", "One\nTwo\nThree\nFour\n\n1. (C) We wonder.\n",
        "He asked,\n\n1. (C) We wonder.\n", "It goes on;\n\n1. (C) We wonder.\n"})
    void otherLineOverAParagraphIsText(String body) {
        assertThat(read(body).heading()).isEmpty();
        assertThat(read(body).number().isFound()).isFalse();
    }

    @Test
    void lineOfCapitalsApartIsAHeadingWhereASentenceEndedBefore() {
        assertThat(parse("1. (C) It ended.\n\nTHE NEXT THING\n\nIt began.\n\n2. (C) It went on.\n").body().paragraphs())
                .flatExtracting(paragraph -> paragraph.heading().stream().toList())
                .extracting(heading -> heading.text())
                .containsExactly("THE NEXT THING");
        assertThat(parse("1. (C) It ended with\n\nTHE NEXT THING\n\nIt began.\n\n2. (C) It went on.\n").body()
                .paragraphs()).allSatisfy(paragraph -> assertThat(paragraph.heading()).isEmpty());
        assertThat(parse("1. (C) It ended.\n\nAB\n\nIt began.\n\n2. (C) It went on.\n").body().paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.heading()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. (C) We wonder.\n", "1.\u00a0(C) We wonder.\n", "1.\t(C)\u00a0We wonder.\n"})
    void markingStandsBehindAnyBlank(String body) {
        assertThat(read(body).marking().optional()).contains("C");
        assertThat(read(body).text().text()).isEqualTo("We wonder.");
    }

    @Test
    void lineThatEndsWithTwoCarriageReturnsIsOneLine() {
        assertThat(texts("1. (C) It went on\r\r\nand On and on.\r\r\n\r\r\nIt ended.\r\r\n"))
                .isEqualTo(texts("1. (C) It went on\nand On and on.\n\nIt ended.\n"));
    }

    @Test
    void sentenceGoesOnBehindAPageLineOrABlankLine() {
        assertThat(texts("1. (C) It went on\n\nACCRA 00000001  002 OF 002\n\nand On and on.\n"))
                .containsExactly("It went on and On and on.");
        assertThat(texts("1. (C) It went on.\n\nACCRA 00000001  002 OF 002\n\nAnd on.\n"))
                .containsExactly("It went on. And on.");
        assertThat(texts("1. (C) It went on\n\nand on.\n")).containsExactly("It went on and on.");
        assertThat(texts("1. (C) It went on.\n\nand on.\n")).containsExactly("It went on.\n\nand on.");
        assertThat(texts("1. (C) It went on.\n- and on;\n- and on.\n"))
                .containsExactly("It went on.\n\n- and on;\n\n- and on.");
        assertThat(texts("It went on.\n\nAnd on.\n")).containsExactly("It went on.", "And on.");
    }

    private static List<String> texts(String body) {
        return parse(body).body().paragraphs().stream().map(paragraph -> paragraph.text().text()).toList();
    }

    private static Paragraph read(String body) {
        return parse(body).body().paragraphs().getFirst();
    }

    private static ParsedTelegram parse(String body) {
        return new TelegramParser(TelegramVocabulary.none())
                .parse("C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n" + body);
    }
}
