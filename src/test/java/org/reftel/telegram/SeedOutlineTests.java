package org.reftel.telegram;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.support.Golden;
import org.reftel.support.SeedFiles;
import org.reftel.telegram.model.TelegramVocabulary;

/** What is read from each seed, whole, as a page that a person has checked against the document. */
class SeedOutlineTests {
    static List<Path> seeds() {
        return SeedFiles.files();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seedIsReadAsItsOutlineSays(Path seed) {
        ParsedTelegram telegram = new TelegramParser(TelegramVocabulary.none()).parse(SeedFiles.text(seed));

        String name = seed.getFileName().toString();
        Golden.assertMatches("telegram/seed-" + name.substring(0, 3) + ".outline", Outline.of(telegram));
    }
}
