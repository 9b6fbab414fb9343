package org.reftel.telegram;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reftel.telegram.model.Paragraph;
import org.reftel.telegram.model.Repair;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Which numbers at a line's start are the telegram's own; the texts are written for these tests. */
class ParagraphNumberTests {
    @Test
    void numbersThatFollowEachOtherAreTaken() {
        assertThat(numbers("1. (C) One.\n\n2. (C) Two.\n\n3. (U) Three.\n")).containsExactly(1, 2, 3);
    }

    @Test
    void lostNumbersLeaveGaps() {
        assertThat(numbers("1. (C) One.\n\n4. (C) Four.\n\n5. (C) Five.\n\n12. (C) Twelve.\n")).containsExactly(1, 4, 5,
                12);
    }

    /** The lines are those of a site that set them anew, a line for each paragraph and none between them. */
    @Test
    void numbersMayBeLostWhereNoBlankLinesStandBetween() {
        String line = "The notes of the week tell of much that was said and little that was done. ".repeat(3).strip();

        assertThat(numbers("1. " + line + "\n3. " + line + " See Accra 12\n5. " + line + "\nXXXXXXXXXXXX\n8. " + line
                + "\n9. " + line + "\n")).containsExactly(1, 3, 5, 8, 9);
    }

    @Test
    void numberThatTheWrapPutAtALinesStartIsNone() {
        assertThat(numbers("""
                1. The ministers met in Accra, spoke of the budget, and left in May
                5. 2. They will meet again in the south of the country in September
                7. Nothing more was said of it.

                2. Nobody else came.
                """)).containsExactly(1, 2);
    }

    @Test
    void repeatedNumberIsTakenTwice() {
        assertThat(numbers("1. (C) A.\n\n2. (C) B.\n\n3. (C) C.\n\n3. (C) D.\n\n4. (C) E.\n")).containsExactly(1, 2, 3,
                3, 4);
    }

    @Test
    void listInsideAParagraphIsNoRowOfParagraphs() {
        assertThat(numbers("""
                1. (C) These are the questions:

                1) (C) Who came?

                2) (C) Who left?

                3) (U) Who stayed?

                2. (C) These are the answers.

                3. (C) Nobody knows.
                """)).containsExactly(1, 2, 3);
    }

    @Test
    void listWithFullStopsThatStartsAgainIsLeftOut() {
        assertThat(numbers("""
                1. (C) A.

                2. (C) B: the talking points follow.

                1. First point.
                2. Second point.
                3. Third point.

                3. (C) C.

                4. (C) D.
                """)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void numberThatAWrapPutAtALinesStartIsNone() {
        assertThat(numbers("1. (C) He arrived on December\n28. (He had left in\n2. May.)\n\n2. (C) B.\n"))
                .containsExactly(1, 2);
    }

    @Test
    void telegramMayStartWithAnotherNumber() {
        assertThat(numbers("(C) The first has none.\n\n2. (C) Two.\n\n3. (C) Three.\n")).containsExactly(2, 3);
        assertThat(numbers("22. (SBU) Only one is left of it.\n")).containsExactly(22);
    }

    @Test
    void numbersWithoutFullStopOrWithMarkingInFront() {
        assertThat(numbers("1 (U) One.\n\n2 (U) Two.\n\n3.(U)Three.\n")).containsExactly(1, 2, 3);
        assertThat(numbers("(C) 1. One.\n\n(C) 2. Two.\n")).containsExactly(1, 2);
    }

    @Test
    void pilcrowsReadAsOnesAreRepaired() {
        assertThat(numbers("11. (C) One.\n\n12. (C) Two.\n\n13. (C) Three.\n")).containsExactly(1, 2, 3);
        assertThat(numbers("\u00b61. (C) One.\n\n\u00b62. (C) Two.\n")).containsExactly(1, 2);
    }

    @Test
    void onePilcrowReadAsOneIsRepairedAmongSoundNumbers() {
        ParsedTelegram telegram = parse("1. (C) One.\n\n12. (C) Two.\n\n3. (C) Three.\n\n4. (C) Four.\n");

        assertThat(telegram.body().paragraphs()).map(p -> p.number().optional().orElseThrow()).containsExactly(1, 2, 3,
                4);
        assertThat(telegram.body().repairs()).extracting(Repair::from, Repair::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("12", "\u00b62"));
    }

    @Test
    void elevenParagraphsAreNotReadAsPilcrows() {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= 13; n++) {
            text.append(n).append(". (C) Text.\n\n");
        }
        assertThat(numbers(text.toString())).hasSize(13).endsWith(11, 12, 13);
    }

    @Test
    void gapMayBeWideButNotEndless() {
        assertThat(numbers("1. (C) One.\n\n31. (C) Much later.\n\n32. (C) The next.\n")).containsExactly(1, 31, 32);
        assertThat(numbers("1. (C) One.\n\n2. (C) Two.\n\n90. Far off.\n")).containsExactly(1, 2);
    }

    @Test
    void numberMayGoBackALittleWhereItIsMarkedAndStandsApart() {
        assertThat(numbers("1. (C) A.\n\n2. (C) B.\n\n3. (C) C.\n\n4. (C) D.\n\n3. (C) E.\n\n4. (C) F.\n"))
                .containsExactly(1, 2, 3, 4, 3, 4);
        assertThat(numbers("1. (C) A.\n\n2. (C) B.\n\n3. (C) C.\n\n1. (C) D.\n\n4. (C) E.\n"))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void numberBehindASentenceNeedsNoBlankLine() {
        assertThat(numbers("1. One is said.\n2. Two is said.\n3. Three is said.\n")).containsExactly(1, 2, 3);
        assertThat(numbers("1. (C) One is said by\n2. Two of them.\n\n2. (C) Two.\n")).containsExactly(1, 2);
    }

    @Test
    void numberInsideQuotedMatterIsNotTheTelegramsOwn() {
        assertThat(numbers("""
                1. (C) The note follows.

                BEGIN TEXT

                2. First of all.

                3. Then the rest.

                END TEXT

                2. (C) The post wonders.

                3. (C) Nobody knows.
                """)).containsExactly(1, 2, 3);
    }

    @Test
    void unmarkedNumberInAMarkedTelegramMustFollow() {
        assertThat(numbers("1. (C) A.\n\n2. (C) B.\n\n7. An item.\n\n3. (C) C.\n")).containsExactly(1, 2, 3);
        assertThat(numbers("1. (C) A.\n\n2. B.\n\n3. (C) C.\n")).containsExactly(1, 2, 3);
    }

    private static List<Integer> numbers(String body) {
        return parse(body).body().paragraphs().stream().map(Paragraph::number).filter(n -> n.isFound())
                .map(n -> n.optional().orElseThrow()).toList();
    }

    private static ParsedTelegram parse(String body) {
        return new TelegramParser(TelegramVocabulary.none())
                .parse("C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n" + body);
    }
}
