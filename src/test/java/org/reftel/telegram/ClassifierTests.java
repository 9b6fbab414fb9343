package org.reftel.telegram;

import org.junit.jupiter.api.Test;
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
        "ARSO Jane Doe for reason 1.4 (d) | Jane Doe", "USDEL Member Jane T. Doe, reasons 1.4 (b,d) | Jane T. Doe",
        "SCA/DAS for Central Asia Jane Doe | Jane Doe",
        "Ambassador to Ruritania Jane T. Doe. Reason 1.5 (d) | Jane T. Doe",
        "Acting E/P Cief Jane Doe. Reasons: 1.4(b,d). | Jane Doe", "AMBASSADOR-AT-LARGE JANE DOE, 1.5 (B) | JANE DOE",
        "Counselor for Political Affiars Jane T. Doe | Jane T. Doe", "Pol-Mil Counselor A.F. Doe | A.F. Doe",
        "Acting DCM/Jane Doe for reasons 1.4 (b and d) | Jane Doe",
        "Charge' Jane Doe for Reasons 1.4 (B, D) | Jane Doe",
        "Charge, d,Affaires a. i. Jane T. Doe, reason 1.4 (b) | Jane T. Doe",
        "DCM LEE 0. DOE. REASON: 1.5(D) | LEE O. DOE",
        "PRM/AFR Dir. Jane Doe-reasons 1.4(b/d) | Jane Doe",
        "DCM JANE DOE BASED ON E.O.12958 REASONS 1.4 (b) | JANE DOE",
        "CDA JANE DOE BASED UPON REASONS 1.5 (B) | JANE DOE", "DCM JANE DOE DUE TO 1,4 (C) AND (D). | JANE DOE",
        "Ambassador Jane Doe for for reasons 1.4 b. | Jane Doe", "COUNSELOR JANE DOE FOR 12958 1.4 B AND D | JANE DOE",
        "AMBASSADOR JANE DOE FR REASONS 1.4 (b) | JANE DOE",
        "Ambassador Jane Maria Doe, reasons 1.4 (b) | Jane Maria Doe",
        "Ambassador T. Jane Doe | T. Jane Doe", "DCM Jane de la Doe III, reasons 1.4 (b) | Jane de la Doe III",
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

    @Test
    void nameIsFoundOverThePagesEdge() {
        assertThat(name("""
                CLASSIFIED BY AMBASSADOR JANE DOE.
                                       CONFIDENTIAL

                PAGE 02        ACCRA  00001  01 OF 03  111533Z
                REASONS: 1.5 (B) AND (D).
                """)).isEqualTo("JANE DOE");
    }

    @Test
    void nameIsFoundBehindTheMarkingOfTheEntireText() {
        assertThat(name("1. CONFIDENTIAL - ENTIRE TEXT.  CLASSIFIED BY DCM\nJANE DOE - 1.5 B,D.\n"))
                .isEqualTo("JANE DOE");
        assertThat(name("1.   (U) CLASSIFIED BY JANE DOE, JR., ACTING\nASSISTANT SECRETARY. REASON: 1.5(D).\n"))
                .isEqualTo("JANE DOE, JR");
    }

    @Test
    void markingMayStandBeforeOrBehindTheParagraphsNumber() {
        assertThat(name("1. (C) Generated text.\n\n(U) 2. Classified by Jane Doe. Reason: 1.4 (b).\n"))
                .isEqualTo("Jane Doe");
        assertThat(name("1. (C) Generated text.\n\n2 (U) Classified by Jane Doe. Reason: 1.4 (b).\n"))
                .isEqualTo("Jane Doe");
    }

    @Test
    void fieldThatNamesNobodyGivesWayToTheNext() {
        assertThat(name("Classified By: ACCRA 22\nACCRA 16\n\nClassified by DCM Jane Doe; reasons 1.4 b and d.\n"))
                .isEqualTo("Jane Doe");
    }

    private static String name(String field) {
        return new TelegramParser(TelegramVocabulary.none()).parse("""
                C O N F I D E N T I A L ACCRA 000001

                SUBJECT: GENERATED FOR A TEST

                %s
                2. (C) Generated text.
                """.formatted(field)).preamble().classifiedBy().optional().flatMap(Classifier::name).orElse("");
    }
}
