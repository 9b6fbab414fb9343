package org.reftel.people;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reftel.support.CableText;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** No text makes the recogniser throw, or take longer than its length. */
@Timeout(20)
class HostileTextTests {
    private static final PersonRecogniser RECOGNISER = new PersonRecogniser(Vocabulary.load());

    @Test
    void thousandsOfDifferentNames() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            text.append("Minister John ").append(word(random)).append(" spoke. ");
        }

        assertThat(recognise(text.toString())).isGreaterThan(4_000);
    }

    @Test
    void thousandsOfBearersOfOneSurname() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            text.append("Minister ").append(word(random)).append(" Zembrath spoke. ");
        }

        assertThat(recognise(text.toString())).isPositive();
    }

    @Test
    void marksAndCapitalsWithoutEnd() {
        for (String part : new String[]{"President of the ", "Minister (", "J. ", "al-", "bin ", ",s", "'s ", "A-",
            "and, ",
            "Kim Jong-il (KJI) ", "ABCD/EFGH/"}) {
            assertThat(recognise(part.repeat(5_000))).isNotNegative();
        }
    }

    @Test
    void namesWithoutEnd() {
        assertThat(recognise("Jo-".repeat(100_000))).isNotNegative();
        assertThat(recognise("Minister John " + "Zab".repeat(15_000) + " spoke. Minister " + "Zab".repeat(14_999)
                + "Zap spoke. ")).isNotNegative();
    }

    @Test
    void everyPrefixOfTheSeedsIsRead() {
        for (int seed = 0; seed < 5; seed++) {
            String text = SeedFiles.text(seed);
            for (int end = 0; end < text.length(); end += 401) {
                assertThat(RECOGNISER.recognise(parse(text.substring(0, end)))).isNotNull();
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder().append((char) ('A' + random.nextInt(26)));
        for (int i = 0; i < 7; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static int recognise(String body) {
        return RECOGNISER.recognise(parse(CableText.numbered("OSLO 000001").saying("1. (C) " + body).text())).size();
    }

    private static ParsedTelegram parse(String text) {
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
    }
}
