package org.reftel.telegram;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What a telegram's marking line tells of it, well printed or not; the telegrams are generated. */
class MarkingLineTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UNCLAS E F T O ASTANA 000123 | UNCLASSIFIED | EFTO",
        "S E C R E T // N O F O R N ASTANA 000123 | SECRET//NOFORN | NOFORN",
        "UNCLASSIFIED//FOR OFFICIAL USE ONLY ASTANA 000123 | UNCLASSIFIED//FOR OFFICIAL USE ONLY | FOR OFFICIAL USE ONLY",
        "CONFIDENTAL NOFORN ASTANA 000123 | CONFIDENTIAL//NOFORN | NOFORN"})
    void captionsAreNoPartOfTheStation(String line, String classification, String caption) {
        ParsedTelegram telegram = parse(line, TelegramVocabulary.none());

        assertThat(telegram.number().optional()).hasToString("Optional[07ASTANA123]");
        assertThat(telegram.classification().optional()).contains(classification);
        assertThat(telegram.preamble().captions().optional().orElseThrow()).containsExactly(caption, "SIPDIS");
        assertThat(telegram.header().addressees()).extracting(Addressee::name).containsExactly("SECSTATE WASHDC",
                "AMEMBASSY LONDON");
    }

    @Test
    void wordThatNobodyKnowsIsNoPartOfAKnownStation() {
        ParsedTelegram telegram = parse("UNCLAS VISAS ASTANA 000123", new TelegramVocabulary() {
            @Override
            public Optional<String> station(String printed) {
                return Optional.of("ASTANA").filter(printed::equals);
            }
        });

        assertThat(telegram.number().optional()).hasToString("Optional[07ASTANA123]");
    }

    @Test
    void sectionOfNoneIsToldWithoutACount() {
        ParsedTelegram telegram = parse("UNCLAS SECTION 01 OF 00 ASTANA 000123", TelegramVocabulary.none());

        assertThat(telegram.number().optional()).hasToString("Optional[07ASTANA123]");
        assertThat(telegram.preamble().sections().isFound()).isFalse();
    }

    private static ParsedTelegram parse(String line, TelegramVocabulary vocabulary) {
        ParsedTelegram telegram = new TelegramParser(vocabulary).parse("""
                R 010900Z MAR 07
                FM AMEMBASSY ASTANA
                TO RUEHC/SECSTATE WASHDC
                INFO RUEHLO/AMEMBASSY LONDON PRIORITY 0012

                %s

                SIPDIS

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """.formatted(line));
        Laws.assertObeyed(telegram);
        return telegram;
    }
}
