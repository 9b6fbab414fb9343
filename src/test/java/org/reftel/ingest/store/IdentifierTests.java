package org.reftel.ingest.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reftel.ingest.read.CodeLists;
import org.reftel.telegram.ParsedTelegram;
import org.reftel.telegram.TelegramParser;
import org.reftel.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Identifiers as sites garbled them; made up after ones that were met. */
class IdentifierTests {
    private static final TelegramParser PARSER = new TelegramParser(new CodeLists(Vocabulary.load()));

    @ParameterizedTest
    @CsvSource({"06ALMATY2935, 06ALMATY2935", "66BUENOSAIRES24, 66BUENOSAIRES24", "00ROME1, 00ROME1",
        "08SECTION01OF04ACCRA754, 08ACCRA754", "09SECTIOQ1OF06ACCRA876, 09ACCRA876",
        "08SCTION02OF02SAOPAULO35, 08SAOPAULO35",
        "07EFTOATHENS44, 07ATHENS44", "09AMEMBASSYHANOI84, 09HANOI84", "10AQNA72, 10ASTANA72",
        "7575LIBREVILLE95, 75LIBREVILLE95", "90STATE5577TOSEC140323, 90STATE5577", "85NOFORNMOGADISHU43, 85MOGADISHU43",
        "07OSLO000160ZDK164, 07OSLO160", "08ACCRA001382SUSPECTEDDUPLICATE1392, 08ACCRA1382",
        "06NOWHERE12, 06NOWHERE12"})
    void garbledIdentifierIsReadAsTheNumberInIt(String printed, String number) {
        ParsedTelegram telegram = parse(printed);

        assertThat(telegram.number().optional()).hasToString("Optional[" + number + "]");
        assertThat(telegram.diagnostics().stream().anyMatch(d -> d.code().equals("identifier-repaired")))
                .isEqualTo(!printed.equals(number));
    }

    @ParameterizedTest
    @CsvSource({"06ASTANA", "092OF5", "ALMATY12", "06ASTANA0"})
    void identifierWithoutNumberIsToldAndTheTelegramsOwnIsUsed(String printed) {
        ParsedTelegram telegram = parse(printed);

        assertThat(telegram.number().optional()).hasToString("Optional[06ROME500]");
        assertThat(telegram.diagnostics()).anyMatch(d -> d.code().equals("identifier-unreadable"));
    }

    private static ParsedTelegram parse(String identifier) {
        return PARSER.parse("""
                Identifier
                Created
                Classification
                Origin
                %s
                2006-08-17 12:21:00
                CONFIDENTIAL
                Embassy Rome
                Cable title: GENERATED FOR A TEST
                Tags: PREL

                C O N F I D E N T I A L ROME 000500

                SUBJECT: GENERATED FOR A TEST

                1. (C) Generated text.
                """.formatted(identifier));
    }
}
