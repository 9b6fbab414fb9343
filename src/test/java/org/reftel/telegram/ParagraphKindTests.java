package org.reftel.telegram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "Comments were heard. | TEXT"})
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

    private static Paragraph read(String body) {
        return parse(body).body().paragraphs().getFirst();
    }

    private static ParsedTelegram parse(String body) {
        return new TelegramParser(TelegramVocabulary.none())
                .parse("C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n" + body);
    }
}
