package org.reftel.archive.cable;

import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reftel.telegram.model.MessageReferenceNumber;

import static org.assertj.core.api.Assertions.assertThat;

class CableNumberTests {
    @Test
    void identifierIsTheSameInACountryWithDigitsOfItsOwn() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new CableNumber("", "ALMATY", 347).possiblyCalled()).contains("06ALMATY347").hasSize(100);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void centuryIsTheOneThatTheParserReads() {
        assertThat(IntStream.range(0, 100).map(CableNumber::fullYear))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).map(MessageReferenceNumber::fullYear).boxed().toList());
    }
}
