package org.reftel.vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PREL|prel", "KZ, AM|kz~2c-am", "COUNTRY CLEARANCE|country-clearance",
        "A/B|a~2fb", "CLINTON-X|clinton~2dx", "ÉCO|~c3~89co", "x~y|~78~7e~79", "1 2|1-2"})
    void codeCanBeToldFromItsSlug(String code, String slug) {
        assertThat(Slug.ofCode(code)).isEqualTo(slug);
        assertThat(Slug.code(slug)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a~", "a~2", "a~zz", "a_b", "a.b", "<script>"})
    void whatNoCodeCanHaveGivenIsRefused(String slug) {
        assertThat(Slug.code(slug)).isEmpty();
    }

    @Test
    void capitalsInAnAddressAreForgiven() {
        assertThat(Slug.code("PREL")).contains("PREL");
    }

    @ParameterizedTest
    @CsvSource({"US Office Almaty,us-office-almaty", "USEU Brussels,useu-brussels", "Mission Geneva ,mission-geneva",
        "São Paulo (Consulate),são-paulo-consulate"})
    void labelsBecomeReadableAddresses(String label, String slug) {
        assertThat(Slug.ofLabel(label)).isEqualTo(slug);
    }
}
