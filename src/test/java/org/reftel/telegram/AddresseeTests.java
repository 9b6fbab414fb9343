package org.reftel.telegram;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.model.Addressee;
import org.reftel.telegram.model.Header;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Who a telegram goes to, and what stands under the list without being in it; the headers are generated. */
class AddresseeTests {
    private static final String REST = "\n\nC O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n1. (C) Text.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Thursday, 06 December 2007, 12:56", "ORIGIN: 07ACCRA1\nEmbassy Accra",
        "<<220571>>\nEmbassy Accra",
        "XMT AMCONSUL KUMASI\nAMCONSUL KUMASI", "CC O N F I D E N T I A L SECTION 01 OF 02 ACCRA 000001", "SIPDIS",
        "DEPT FOR: AF/W", "CNFDENTIAL ACCRA 000001", "CONFIDENTAL ACCRA 000001"})
    void whatStandsUnderTheListIsNoAddressee(String lines) {
        assertThat(names("TO RUEHC/SECSTATE WASHDC\nINFO RUEHLO/AMEMBASSY LONDON PRIORITY 0012\n" + lines))
                .containsExactly("SECSTATE WASHDC", "AMEMBASSY LONDON");
    }

    @Test
    void attentionLineUnderTheMarkingIsNoAddressee() {
        ParsedTelegram telegram = parse("""
                TO RUEHC/SECSTATE WASHDC

                C O N F I D E N T I A L ACCRA 000001

                TO THE SECRETARY FROM THE AMBASSADOR

                SUBJECT: GENERATED FOR A TEST

                1. (C) Text.
                """);

        assertThat(telegram.header().addressees()).extracting(Addressee::name).containsExactly("SECSTATE WASHDC");
        assertThat(telegram.number().optional()).hasToString("Optional[07ACCRA1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO\nRUEHC/SECSTATE WASHDC\nINFO\nRUEHLO/AMEMBASSY LONDON PRIORITY 0012",
        "TO:\nRUEHC/SECSTATE WASHDC\nINFO:\nRUEHLO/AMEMBASSY LONDON PRIORITY 0012",
        "TO: RUEHC/SECSTATE WASHDC\nINFO: RUEHLO/AMEMBASSY LONDON PRIORITY 0012"})
    void listMayOpenOnALineOfItsOwnOrWithAColon(String lines) {
        Header header = parse(lines + REST).header();

        assertThat(header.to()).extracting(Addressee::name).containsExactly("SECSTATE WASHDC");
        assertThat(header.info()).extracting(Addressee::name).containsExactly("AMEMBASSY LONDON");
    }

    @Test
    void numberMayBeARange() {
        Addressee to = parse("TO ZEN/AMEMBASSY LONDON IMMEDIATE 5844-5847" + REST).header().to().getFirst();

        assertThat(to.continuityNumber()).contains("5844-5847");
        assertThat(to.name()).isEqualTo("AMEMBASSY LONDON");
    }

    private static List<String> names(String header) {
        return parse(header + REST).header().addressees().stream().map(Addressee::name).toList();
    }

    private static ParsedTelegram parse(String text) {
        return new TelegramParser(TelegramVocabulary.none()).parse("R 010900Z MAR 07\nFM AMEMBASSY ACCRA\n" + text);
    }
}
