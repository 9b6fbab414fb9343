package org.reftel.web.cable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.web.cable.OwnDefinitions.Definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OwnDefinitionsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "All 47 Members of Scottish Parliament (MSPs) came. | MSP | Members of Scottish Parliament",
        "Stocks of highly enriched uranium (HEU) grew. | HEU | highly enriched uranium",
        "He leads the Democratic Choice of Kazakhstan (DCK) party. | DCK | Democratic Choice of Kazakhstan",
        "The Ministry of Foreign Affairs (MFA) agreed. | MFA | Ministry of Foreign Affairs",
        "Talks with the Union for Peace and the Environment (UPE). | UPE | Union for Peace and the Environment",
        "the Chairman in Office (CiO) said | CiO | Chairman in Office",
        "A Anti-Corruption Office (ACO) opens | ACO | Anti-Corruption Office"})
    void wordsWhoseLettersItIsExplainAShortForm(String text, String words, String meaning) {
        assertThat(OwnDefinitions.in(text)).extracting(Definition::words, Definition::meaning)
                .containsExactly(tuple(words, meaning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"He met Minister Ada Quarrel (SBU).", "in 2006 (NATO)", "the end. Of Kazakhstan (OK)",
        "(ABC)",
        "()", "((((", "one two three (ott)", "Rome (see ref A)", "in small words (SW)",
        "Unclosed Bracket Words (UBW"})
    void otherBracketsExplainNothing(String text) {
        assertThat(OwnDefinitions.in(text)).isEmpty();
    }

    @Test
    void manyBracketsTakeLittleTime() {
        assertThat(OwnDefinitions.in("(".repeat(100_000) + ")")).isEmpty();
        assertThat(OwnDefinitions.in("of the (AB) ".repeat(20_000))).isEmpty();
    }
}
