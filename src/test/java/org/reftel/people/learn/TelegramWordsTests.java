package org.reftel.people.learn;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.people.lexicon.WordCounts;
import org.reftel.support.CableText;
import org.reftel.telegram.TelegramParser;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramWordsTests {
    /** Counts in small letters, with a first capital, of these behind "in" and the like and behind "the", in capitals. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The envoy saw another envoy. | envoy | 2 0 0 0 0",
        "He met Zembrath and Zembrath's wife. | zembrath | 0 2 0 0 0",
        "He met Zembrath\u2019s wife. | zembrath | 0 1 0 0 0",
        "Zembrath came. Zembrath spoke: \"Zembrath knows.\" | zembrath | 0 0 0 0 0",
        "They live in Quorlton, near Quorlton or from Quorlton. | quorlton | 0 3 3 0 0",
        "Near the Quorl, the Quorl valley. | quorl | 0 2 0 2 0",
        "The QZX met the QZX board. | qzx | 0 0 0 0 2",
        "Two went to Al-Quorl. | al-quorl | 0 1 0 0 0",
        "He saw 12 Envoys (Envoys of 3 kinds) - Envoys. | envoys | 0 0 0 0 0",
        "A plan b. | b | 0 0 0 0 0",
        "It did not rain; O'Brennholt did. He saw O\u2019Brennholt. | o'brennholt | 0 1 0 0 0"})
    void wordStands(String sentence, String word, String expected) {
        WordCounts counts = words(CableText.numbered("ACCRA 000001").saying("1. (C) " + sentence))
                .getOrDefault(word, WordCounts.NONE);

        assertThat("%d %d %d %d %d".formatted(counts.lower(), counts.capital(), counts.in(), counts.the(),
                counts.capitals())).isEqualTo(expected);
    }

    @Test
    void headerSubjectAndSignatureAreNotCounted() {
        assertThat(words(CableText.numbered("ACCRA 000001").about("the quorl of zembrath").signed("Brennholt")))
                .doesNotContainKeys("quorl", "zembrath", "brennholt", "subject");
    }

    @Test
    void partsInCapitalsSayNothing() {
        assertThat(words(CableText.numbered("ACCRA 000001")
                .saying("1. (C) THE QUORL OF ZEMBRATH ROSE.\n\n2. (C) The envoy saw the QUORL.")))
                .containsEntry("quorl", new WordCounts(0, 0, 0, 0, 1)).doesNotContainKey("zembrath");
    }

    private static Map<String, WordCounts> words(CableText cable) {
        return TelegramWords.of(new TelegramParser(TelegramVocabulary.none()).parse(cable.text()));
    }
}
