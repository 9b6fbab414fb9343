package org.reftel.people.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reftel.people.PersonRecogniser;
import org.reftel.people.lexicon.LearntTables;
import org.reftel.people.lexicon.Lexicon;
import org.reftel.people.lexicon.WordCounts;
import org.reftel.support.CableText;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What many telegrams teach together. */
class TablesTests {
    private static final Lexicon LEXICON = Lexicon.load(Vocabulary.load());
    private static final PersonRecogniser RECOGNISER = new PersonRecogniser(LEXICON);

    @Test
    void orderOfTheTelegramsDoesNotMatter() {
        List<ParsedTelegram> telegrams = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            telegrams.add(saying("Minister Zembrath" + (char) ('a' + i % 7) + " met the envoy of Quorl"
                    + (char) ('a' + i % 5) + ". Zembrath" + (char) ('a' + i % 7) + " left."));
        }
        LearntTables first = learn(telegrams);
        Collections.shuffle(telegrams, new Random(3));

        assertThat(learn(telegrams)).isEqualTo(first);
        assertThat(first.surnames()).contains("zembratha", "zembrathg").doesNotContain("quorla");
        assertThat(first.words()).containsEntry("envoy", new WordCounts(60, 0, 0, 0, 0));
    }

    @Test
    void wordsThatSeldomStandAreLeftOut() {
        assertThat(learn(List.of(saying("The envoy saw an oddity."), saying("Another envoy."))).words())
                .containsKey("envoy").doesNotContainKey("oddity");
    }

    @Test
    void fullTableLosesItsRarestWords() {
        WordTable table = new WordTable(100);
        for (int i = 0; i < 1_000; i++) {
            table.add(Map.of("often", new WordCounts(2, 0, 0, 0, 0), "rare" + i, new WordCounts(1, 0, 0, 0, 0)));
        }
        assertThat(table.tables().words()).containsExactly(
                Map.entry("often", new WordCounts(2_000, 0, 0, 0, 0)));
        assertThat(table.cables()).isEqualTo(1_000);
        assertThat(table.total()).isEqualTo(3_000);
    }

    @Test
    void moreCablesAskForMoreMeetings() {
        WordTable table = new WordTable();
        IntStream.range(0, 1_000).forEach(i -> table
                .add(i < 3 ? Map.of("chance", new WordCounts(1, 0, 0, 0, 0)) : Map.of()));
        assertThat(table.tables().words()).isEmpty();

        table.add(Map.of("chance", new WordCounts(1, 0, 0, 0, 0)));
        assertThat(table.tables().words()).containsKey("chance");
    }

    @Test
    void titleAloneInOneCableMakesNoSurname() {
        assertThat(learn(List.of(saying("Minister Zembrath met others."))).surnames()).isEmpty();
        assertThat(learn(List.of(saying("Minister Zembrath met others. Zembrath left."))).surnames())
                .containsExactly("zembrath");
        assertThat(learn(List.of(saying("Minister Zembrath met others."), saying("Minister Zembrath rose.")))
                .surnames()).containsExactly("zembrath");
    }

    @Test
    void speakerWithoutTitleIsNoSurname() {
        assertThat(learn(List.of(saying("Daniel Zembrath said so. Zembrath left."))).surnames()).isEmpty();
    }

    @Test
    void signerAndClassifierAreSurnames() {
        String cable = CableText.numbered("ACCRA 000001").classifiedBy("DCM Quorl Brennholt for reason 1.4 (b)")
                .signed("ZEMBRATH").text();
        ParsedTelegram telegram = parsed(cable);

        assertThat(learn(List.of(telegram, telegram)).surnames()).containsExactly("brennholt", "zembrath");
    }

    @Test
    void ordinaryWordBehindATitleIsNoSurname() {
        assertThat(learn(List.of(saying("Minister Zembrath met others. Zembrath left, and a zembrath too.")))
                .surnames()).isEmpty();
        assertThat(learn(List.of(saying("President Astana met others. President Astana left."))).surnames()).isEmpty();
    }

    private static LearntTables learn(List<ParsedTelegram> telegrams) {
        WordTable words = new WordTable();
        SurnameTable surnames = new SurnameTable();
        for (ParsedTelegram telegram : telegrams) {
            words.add(TelegramWords.of(telegram));
            Map<String, Integer> met = TelegramSurnames.of(RECOGNISER.recognise(telegram));
            surnames.add(met);
        }
        return words.tables().plus(surnames.tables(LEXICON, words));
    }

    /** Signed by nobody, so that only the text tells of persons. */
    private static ParsedTelegram saying(String text) {
        return parsed(CableText.numbered("ACCRA 000001").saying("1. (C) " + text).signed("").text());
    }

    private static ParsedTelegram parsed(String text) {
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
    }
}
