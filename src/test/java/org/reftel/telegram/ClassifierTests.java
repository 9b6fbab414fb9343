package org.reftel.telegram;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.telegram.model.Classifier;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Who classified a telegram; the lines are generated after ones that were met. */
class ClassifierTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Amb. Jane Doe, reasons 1.4 (B) and (D). | Jane Doe",
        "POL/MC Jane Doe, for reasons 1.4 (b) and (d). | Jane Doe", "PolMinCouns Jane Doe, reasons 1.4 b, d | Jane Doe",
        "Political Minister-Counselor Jane Doe for reaso ns 1.4 b and d. | Jane Doe",
        "MINISTER COUNSELOR FOR POLITICAL AFFAIRS JANE DOE FO R REASONS 1.4 (B) | JANE DOE",
        "Director for Economic Affair s J. Doe, reasons 1.4 (b) | J. Doe",
        "JANE T. DOE -FOR REASONS 1.4(B) | JANE T. DOE",
        "Ambassador Jane T. Doe, Jr. Reasons 1.4 (b) | Jane T. Doe, Jr", "DCM Jane Doe. Reason: 1.4 (d) | Jane Doe",
        "EUR/FO DAS Doe, Reasons 1.4 (b) | Doe", "Jane Doe, Deputy Chief of Mission, reason 1.4(b) | Jane Doe",
        "Jane Doe Charge d'Affaires for reasons 1.4 (b) | Jane Doe", "xxxxx for Reasons 1.4 (b and d) | xxxxx",
        "Derived from Multiple Sources | ''", "DCM, reason 1.4 (b) | ''"})
    void nameIsToldFromTitles(String line, String name) {
        Reading<Classifier> read = new TelegramParser(TelegramVocabulary.none()).parse("""
                C O N F I D E N T I A L ACCRA 000001

                SUBJECT: GENERATED FOR A TEST

                Classified By: %s

                1. (C) Generated text.
                """.formatted(line)).preamble().classifiedBy();

        assertThat(read.optional().flatMap(Classifier::name).orElse("")).isEqualTo(name);
    }
}
