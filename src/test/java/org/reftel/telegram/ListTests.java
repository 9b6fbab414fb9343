package org.reftel.telegram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists inside a paragraph: their lines stay lines, and those of running text do not; the texts are generated. */
class ListTests {
    private static final String FULL = "The post was told of it at length and in some detail by one";

    @ParameterizedTest
    @ValueSource(strings = {"- Jane Doe\n- Richard Roe\n- John Poe",
        "-- a first one;\n-- a second one; and\n-- a third",
        "a. the first\nb. the second\nc. the third", "(1) The first\n(2) The second\n(3) The third",
        "A) The first\nB) The second\nC) The third", "1a. the first\n1b. the second", "i. No\nii. 250\niii. Yes",
        "o Has begun it\no Has ended it\no Has not",
        "Jane Doe, Minister\nRichard Roe, Deputy Minister\nJohn Poe, Interpreter", "Jan 282\nFeb 283\nMar 417"})
    void linesOfAListStayLines(String list) {
        assertThat(text("These came:\n" + list)).isEqualTo("These came:\n\n" + list.replace("\n", "\n\n"));
    }

    @Test
    void itemMayTakeSeveralLines() {
        assertThat(text("They asked:\na. " + FULL + "\nof those who came;\nb. " + FULL + "\n" + FULL + "\nc. " + FULL))
                .isEqualTo("They asked:\n\na. " + FULL + " of those who came;\n\nb. " + FULL + " " + FULL + "\n\nc. "
                        + FULL);
    }

    @Test
    void outlineMayHaveListsInItsItems() {
        assertThat(text("They asked:\nA. Trade\n1) Goods\n2) Money\nB. Power\n1) Oil\n2) Gas"))
                .isEqualTo("They asked:\n\nA. Trade\n\n1) Goods\n\n2) Money\n\nB. Power\n\n1) Oil\n\n2) Gas");
    }

    @Test
    void itemsBehindABlankLineAreNotJoined() {
        assertThat(text("They asked:\n\n- " + FULL + "\n\n- " + FULL))
                .isEqualTo("They asked:\n\n- " + FULL + "\n\n- " + FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was held by Jane\nA. Doe of the Ministry, who\nspoke.",
        "It was held in December\n28. The rest",
        "It was\n- as they had said themselves -\nheld in Accra", "He met\nJane Doe and\nleft for Accra at once"})
    void linesOfRunningTextAreJoined(String text) {
        String running = FULL + "\n" + FULL + "\n" + FULL + " " + text.replace("\n", " " + FULL + "\n");

        assertThat(text(running)).doesNotContain("\n");
    }

    private static String text(String lines) {
        ParsedTelegram telegram = new TelegramParser(TelegramVocabulary.none()).parse(
                "C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n1. (C) " + lines
                        + "\n\n2. (C) More.\nDOE\n");
        Laws.assertObeyed(telegram);
        return telegram.body().paragraphs().getFirst().text().text();
    }
}
