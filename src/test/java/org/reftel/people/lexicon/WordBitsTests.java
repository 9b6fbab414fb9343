package org.reftel.people.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordBitsTests {
    @Test
    void tellsWhatAMapWouldTell() {
        WordBits words = new WordBits();
        Map<String, Long> map = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String word = Integer.toString(random.nextInt(8_000), Character.MAX_RADIX);
            long bits = 1L << random.nextInt(Long.SIZE);
            words.add(word, bits);
            map.merge(word, bits, (a, b) -> a | b);
        }
        for (int i = 0; i < 16_000; i++) {
            String word = Integer.toString(i, Character.MAX_RADIX);
            assertThat(words.of(word)).as(word).isEqualTo(map.getOrDefault(word, 0L));
        }
    }

    @Test
    void wordsAreTheSameInCapitalsAndSmallLetters() {
        WordBits words = new WordBits();
        for (String word : new String[]{"envoy", "plenipotentiary", "vice-consul", "charg\u00e9"}) {
            words.add(word, 4);
            assertThat(words.of(word.toUpperCase(Locale.ROOT))).as(word).isEqualTo(4);
            assertThat(words.of(word + "s")).as(word).isZero();
        }
        words.add("keynote", 8);
        assertThat(words.of("\u212aeynote")).as("with the sign for kelvin").isEqualTo(8);
        assertThat(words.of("")).isZero();
    }

    @Test
    void wordsOfOneHashAreKeptApart() {
        WordBits words = new WordBits();
        assertThat("Aa").hasSameHashCodeAs("BB");
        words.add("Aa", 1);
        assertThat(words.of("BB")).isZero();
        words.add("BB", 2);
        assertThat(words.of("Aa")).isEqualTo(1);
        assertThat(words.of("BB")).isEqualTo(2);
    }
}
