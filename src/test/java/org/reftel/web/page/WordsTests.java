package org.reftel.web.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "999|999", "1000|1,000", "251287|251,287", "1000000|1,000,000",
        "-999|-999", "-1234|-1,234", "-123456|-123,456", "9223372036854775807|9,223,372,036,854,775,807"})
    void numbersHaveTheirThousandsApart(long number, String words) {
        assertThat(Words.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Foreign relations of the United States|foreign relations of the United States",
        "USG programs|USG programs", "A|A", "''|''"})
    void phraseWithinASentenceKeepsItsNames(String phrase, String words) {
        assertThat(Words.within(phrase)).isEqualTo(words);
    }
}
