package org.reftel.telegram;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Total, tiling, honest, deterministic, and all of it for every cut of every seed. */
class TelegramLawsTests {
    private final TelegramParser parser = new TelegramParser(TelegramVocabulary.none());

    static List<Path> seeds() {
        return SeedFiles.files();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seedObeysTheLaws(Path seed) {
        Laws.assertObeyed(parser.parse(SeedFiles.text(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPrefixOfASeedObeysTheLaws(Path seed) {
        String text = SeedFiles.text(seed);
        for (int end = 0; end < text.length(); end++) {
            Laws.assertObeyed(parser.parse(text.substring(0, end)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySuffixOfASeedObeysTheLaws(Path seed) {
        String text = SeedFiles.text(seed);
        for (int start = 1; start <= text.length(); start++) {
            Laws.assertObeyed(parser.parse(text.substring(start)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lineEndsChangeOffsetsOnly(Path seed) {
        String text = SeedFiles.text(seed);
        String outline = Outline.of(parser.parse(text));

        assertThat(Outline.of(parser.parse(text.replace("\n", "\r\n")))).isEqualTo(outline);
        assertThat(Outline.of(parser.parse(text.replace("\n", "\r")))).isEqualTo(outline);
    }

    /** As copies from a word processor have it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void emptyLineBehindEveryLineChangesPlacesOnly(Path seed) {
        String text = SeedFiles.text(seed).replace("\r", "");
        String doubled = text.replaceAll("(?m)^(.*\\S.*)\n", "$1\n\n");

        assertThat(doubled.length()).isGreaterThan(text.length());
        assertThat(withoutPlaces(parser.parse(doubled))).isEqualTo(withoutPlaces(parser.parse(text)));
        Laws.assertObeyed(parser.parse(doubled));
    }

    private static String withoutPlaces(ParsedTelegram telegram) {
        return Outline.of(telegram).replaceAll("lines? [0-9]+(-[0-9]+)?|\\[[0-9]+(, [0-9]+)?]", "");
    }

    @Test
    void fiveHundredMutationsOfTheSeedsObeyTheLaws() {
        Random random = new Random(20_061_117);
        List<String> texts = SeedFiles.files().stream().map(SeedFiles::text).toList();
        for (int i = 0; i < 500; i++) {
            String mutant = new Mutator(random).mutate(texts.get(i % texts.size()));
            Laws.assertObeyed(parser.parse(mutant));
        }
    }

    @Test
    void turkishLettersReadTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ParsedTelegram turkish = new TelegramParser(TelegramVocabulary.none()).parse(SeedFiles.text(2));
            Locale.setDefault(Locale.ROOT);
            assertThat(Outline.of(turkish)).isEqualTo(Outline.of(parser.parse(SeedFiles.text(2))));
        } finally {
            Locale.setDefault(before);
        }
    }
}
