package org.reftel.telegram;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.reftel.telegram.model.Diagnostic;
import org.reftel.telegram.model.RegionKind;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What only pages of layout D have. */
class CableViewerTests {
    private static ParsedTelegram page(String title, String created, String telegram) {
        String text = "Browse by tag\n\nTAGS: PGOV\n\nViewing cable 07ACCRA1001," + title + "\n\n"
                + "Reference ID\tCreated\tReleased\tClassification\tOrigin\n07ACCRA1001\t" + created
                + "\t2010-12-01 18:06\tSECRET//NOFORN\tEmbassy Accra\n\n" + telegram;
        return new TelegramParser(TelegramVocabulary.none()).parse(text);
    }

    @Test
    void minutesAreTheDateTimeGroups() {
        ParsedTelegram telegram = page(" X", "2007-03-01 15:03", "R 011547Z MAR 07\nFM AMEMBASSY ACCRA\n");

        assertThat(telegram.envelope().created().optional()).contains(LocalDateTime.of(2007, 3, 1, 15, 47));
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).contains("created-minutes")
                .doesNotContain("date-differs");
    }

    @Test
    void dateOfAnotherHourStaysAsPrinted() {
        ParsedTelegram telegram = page(" X", "2007-03-01 15:03", "R 011647Z MAR 07\nFM AMEMBASSY ACCRA\n");

        assertThat(telegram.envelope().created().optional()).contains(LocalDateTime.of(2007, 3, 1, 15, 3));
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).contains("created-minutes", "date-differs");
    }

    @Test
    void minutesThatAreNotTheHourStand() {
        ParsedTelegram telegram = page(" X", "2007-03-01 15:20", "R 011547Z MAR 07\nFM AMEMBASSY ACCRA\n");

        assertThat(telegram.envelope().created().optional()).contains(LocalDateTime.of(2007, 3, 1, 15, 20));
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).doesNotContain("created-minutes");
    }

    @Test
    void extractSaysSoInPlaceOfAHeader() {
        ParsedTelegram telegram = page("", "2007-03-01 15:03",
                """
                        This record is a partial extract of the original cable. The full text of the original cable is not available.

                        011547Z Mar 07

                        S E C R E T ACCRA 001001

                        1. (S) Text.
                        """);

        assertThat(telegram.envelope().isPartial()).isTrue();
        assertThat(telegram.envelope().title().isFound()).isFalse();
        assertThat(telegram.envelope().created().optional()).contains(LocalDateTime.of(2007, 3, 1, 15, 47));
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @Test
    void listsToBrowseByAreNotTheTelegrams() {
        ParsedTelegram telegram = page(" X", "2007-03-01 15:03", "R 011547Z MAR 07\nFM AMEMBASSY ACCRA\n");

        assertThat(telegram.preamble().tags().isFound()).isFalse();
        assertThat(telegram.regions().getFirst().kind()).isEqualTo(RegionKind.ENVELOPE);
        assertThat(telegram.source().at(telegram.regions().getFirst().span())).endsWith("Embassy Accra\n\n");
    }

    @Test
    void pageThatEndsInItsTableIsRead() {
        ParsedTelegram telegram = page(" X", "2007-03-01 15:03", "");

        assertThat(telegram.number().optional()).hasToString("Optional[07ACCRA1001]");
        assertThat(telegram.envelope().origin().optional()).contains("Embassy Accra");
    }
}
