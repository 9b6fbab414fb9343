package org.reftel.people.lexicon;

import java.util.HashMap;
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
