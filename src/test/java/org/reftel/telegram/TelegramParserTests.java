package org.reftel.telegram;

import java.util.List;
import java.util.Optional;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.reftel.support.CableText;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.PrintedTag;
import org.reftel.telegram.model.ReadingText;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What the stages must get right together; the telegrams are generated for these tests. */
class TelegramParserTests {
    private final TelegramParser parser = new TelegramParser(TelegramVocabulary.none());

    @Test
    void bareTelegramIsReadFromItsOwnLines() {
        ParsedTelegram telegram = parser.parse(CableText.numbered("ASTANA 000123").sent("O P 051644Z JAN 10").text());

        assertThat(telegram.layout()).isEqualTo("bare");
        assertThat(telegram.number().optional()).map(Object::toString).contains("10ASTANA123");
        assertThat(telegram.header().precedence().optional()).map(Enum::name).contains("IMMEDIATE");
        assertThat(telegram.header().infoPrecedence().optional()).map(Enum::name).contains("PRIORITY");
        assertThat(telegram.sent()).map(Object::toString).contains("2010-01-05T16:44");
    }

    @Test
    void labelPrintedTwiceIsNoPartOfTheSubject() {
        ParsedTelegram telegram = new TelegramParser(TelegramVocabulary.none())
                .parse("C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: SUBJECT: GENERATED FOR A TEST\n\n1. (C) Text.\n");

        assertThat(telegram.subject().optional()).contains("GENERATED FOR A TEST");
    }

    @Test
    void impossibleDateIsNoDateAndIsTold() {
        ParsedTelegram telegram = parser.parse(CableText.numbered("ASTANA 000123").sent("R 311200Z FEB 07").text());

        assertThat(telegram.sent()).isEmpty();
        assertThat(codes(telegram)).contains("date-time-group-unreadable");
    }

    @Test
    void identifierThatContradictsTheTelegramIsTold() {
        ParsedTelegram telegram = parser.parse(SeedFiles.text(0).replace("06ALMATY2935\n", "06ALMATY2936\n"));

        assertThat(telegram.number().optional()).map(Object::toString).contains("06ALMATY2936");
        assertThat(codes(telegram)).containsExactly("number-differs");
    }

    @Test
    void siteAndTelegramMayDisagreeAndBothAreKept() {
        ParsedTelegram telegram = parser.parse(SeedFiles.text(0).replace("2006-08-17 12:21:00", "2006-08-17 13:21:00")
                .replace("PREL\u00a0PHUM", "PGOV\u00a0PHUM").replace("CONFIDENTIAL\nUS", "SECRET\nUS"));

        assertThat(codes(telegram)).containsExactlyInAnyOrder("date-differs", "classification-differs", "tags-differ");
        assertThat(telegram.classification().optional()).contains("SECRET");
        assertThat(telegram.preamble().classification().optional().map(c -> c.releaseForm())).contains("CONFIDENTIAL");
    }

    @Test
    void fieldsMayStandInAnyOrderAndOnOneLine() {
        ParsedTelegram telegram = parser.parse("""
                S E C R E T SECTION 01 OF 02 PESHAWAR 000002

                NOFORN
                SIPDIS
                SUBJECT: A SUBJECT ON
                TWO LINES
                CLASSIFIED BY: Jane Q. Tester, Acting Principal Officer. REASON: 1.4 (a), (b), (d)
                E.O. 12958: DECL: 1/3/2019 TAGS: PTER MOPS
                REF: A. KABUL 12
                     B. 08 KABUL 3456

                1. (C) Text.
                """);

        assertThat(telegram.subject().optional()).contains("A SUBJECT ON TWO LINES");
        assertThat(telegram.preamble().tags().optional()).get()
                .asInstanceOf(InstanceOfAssertFactories.list(PrintedTag.class))
                .extracting(PrintedTag::printed).containsExactly("PTER", "MOPS");
        assertThat(telegram.preamble().classifiedBy().optional()).get().satisfies(by -> {
            assertThat(by.name()).contains("Jane Q. Tester");
            assertThat(by.reasons()).containsExactly("1.4(a)", "1.4(b)", "1.4(d)");
        });
        assertThat(telegram.preamble().declassification().optional().flatMap(d -> d.date())).map(Object::toString)
                .contains("2019-01-03");
        assertThat(telegram.preamble().references()).extracting(PrintedReference::label).containsExactly(
                Optional.of("A"),
                Optional.of("B"));
        assertThat(telegram.preamble().references()).map(r -> r.target().orElseThrow().toString())
                .containsExactly("KABUL12", "08KABUL3456");
        assertThat(telegram.classification().optional()).contains("SECRET//NOFORN");
    }

    @Test
    void wrappedNumberAtALineStartIsNoParagraph() {
        ParsedTelegram telegram = parser.parse(CableText.numbered("OSLO 000001").saying("""
                1. (C) The meeting was held in the first week of December, on
                28. It was long, and the second one was in
                2. No, it was not.

                2. (C) Second.""").text());

        assertThat(numbers(telegram)).containsExactly(1, 2);
    }

    @Test
    void lostAndRepeatedNumbersAreKeptAndTold() {
        ParsedTelegram telegram = parser.parse(
                CableText.numbered("OSLO 000001")
                        .saying("1. (C) One.\n\n3. (C) Three.\n\n3. (C) Three again.\n\n4. (C) Four.").text());

        assertThat(numbers(telegram)).containsExactly(1, 3, 3, 4);
        assertThat(codes(telegram)).containsExactly("number-out-of-sequence", "number-out-of-sequence");
    }

    @Test
    void nestedListStaysInItsParagraph() {
        ParsedTelegram telegram = parser.parse(
                CableText.numbered("OSLO 000001")
                        .saying("1. (C) One:\n\n-- first point;\n\n-- second point.\n\n2. (C) Two.").text());

        assertThat(numbers(telegram)).containsExactly(1, 2);
        assertThat(telegram.body().paragraphs().getFirst().text().text())
                .isEqualTo("One:\n\n-- first point;\n\n-- second point.");
    }

    @Test
    void textWithoutNumbersHasAParagraphForEachBlock() {
        ParsedTelegram telegram = parser
                .parse(CableText.numbered("OSLO 000001").saying("First block.\n\nSecond block.").text());

        assertThat(telegram.body().paragraphs()).extracting(p -> p.text().text()).containsExactly("First block.",
                "Second block.");
        assertThat(numbers(telegram)).isEmpty();
    }

    @Test
    void textWithProperPunctuationIsNeverRepaired() {
        ParsedTelegram telegram = parser.parse(CableText.numbered("OSLO 000001")
                .saying("1. (C) AT&T, the G8, s and t; Barnes & Noble (since 1998) sold 18 books & 8 maps in May, so they said.")
                .text());

        assertThat(telegram.body().paragraphs().getFirst().text().repairs()).isEmpty();
    }

    @Test
    void garbledPunctuationIsRepairedOnlyWithEvidence() {
        String garbled = "1. (C) Oslo,s mayor said &never8 ) or so it seems ) and the city,s council agreed (in 2008).";
        ParsedTelegram telegram = parser.parse(CableText.numbered("OSLO 000001").saying(garbled).text());
        ReadingText text = telegram.body().paragraphs().getFirst().text();

        assertThat(text.text())
                .isEqualTo("Oslo’s mayor said “never” – or so it seems – and the city’s council agreed (in 2008).");
        assertThat(text.repairs()).extracting(Repair::from).containsExactly(",", "&", "8", ")", ")", ",");
    }

    @Test
    void readingOffsetsLeadBackToTheSource() {
        ParsedTelegram telegram = parser.parse(SeedFiles.text(3));
        Paragraph paragraph = telegram.body().paragraphs().get(15);
        int at = paragraph.text().text().indexOf("“regional” organizations");

        Span source = paragraph.text().sourceOf(at, at + "“regional” organizations".length());

        assertThat(telegram.source().at(source)).isEqualTo("®ional8 organizations");
        assertThat(
                paragraph.text().text().charAt(paragraph.text().readingOffset(paragraph.text().repairs().getFirst())))
                .isEqualTo('“');
    }

    @Test
    void signatureMayStandBehindTheLastSentence() {
        ParsedTelegram telegram = parser
                .parse(CableText.numbered("OSLO 000001").saying("1. (C) It ends here. VIA").signed("").text());

        assertThat(telegram.body().signature().optional()).contains("VIA");
        assertThat(telegram.body().paragraphs().getFirst().text().text()).isEqualTo("It ends here.");
    }

    @Test
    void textBehindTheExtractNoticeOnTheSameLineIsNotLost() {
        ParsedTelegram telegram = parser.parse(
                "This record is a partial extract of the original cable. The full text of the original cable is not "
                        + "available.UNCLAS OSLO 000001\n\nSUBJECT: X\n\n1. (U) Text.\n");

        assertThat(telegram.layout()).isEqualTo("B");
        assertThat(telegram.number().optional()).map(Object::toString).contains("OSLO1");
        Laws.assertObeyed(telegram);
    }

    @Test
    void otherTextIsNoTelegram() {
        assertThat(parser.parse("Dear Sir,\n\n1. I write to you.\n").isTelegram()).isFalse();
    }

    private static List<String> codes(ParsedTelegram telegram) {
        return telegram.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<Integer> numbers(ParsedTelegram telegram) {
        return telegram.body().paragraphs().stream().flatMap(p -> p.number().optional().stream()).toList();
    }
}
