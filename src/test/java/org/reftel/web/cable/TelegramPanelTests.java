package org.reftel.web.cable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The decoded telegram beside a cable, and the same in the API; the telegram is generated. */
@ArchiveTest
class TelegramPanelTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void telegramWithOddFields() throws IOException {
        Files.writeString(folder.resolve("odd.txt"), """
                RR RUEHDU
                DE RUEHAR #0001/02 0600900
                R 010900Z MAR 09 ZDK
                FM AMEMBASSY ACCRA
                TO RUEHDU/AMCONSUL DURBAN NIACT IMMEDIATE 0002
                XMT AMCONSUL KUMASI
                C O N F I D E N T I A L SECTION 02 OF 03 ACCRA 000001

                C O R R E C T E D  C O P Y  (ADDED TAGS)

                SIPDIS

                E.O. 12598: DECL: 25X1-HUMAN
                TAGS: PREL
                SUBJECT: GENERATED FOR A TEST

                Classified By: DCM Jane Doe, reason 1.5 (d)

                1. (C) Text.
                """);
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @Test
    void panelTellsWhatIsReadInPlainWords() throws Exception {
        assertThat(body("/cables/09ACCRA1").replaceAll("\\s+", " ")).contains("C O R R E C T E D C O P Y (ADDED TAGS)",
                "to be acted on at night too", "AMCONSUL KUMASI", "exempted from a collective addressee",
                "Repetition sent on request", "a misprint; 12958 is meant", "DECL: 25X1-HUMAN",
                "Exempt even after 25 years",
                "section 1.4 since 2003", "the text starts with section 2", "day 60 of the year, 09:00 UTC");
    }

    @Test
    void apiGivesTheSame() throws Exception {
        assertThat(body("/api/cables/09ACCRA1").replace(" ", "")).contains(
                "\"remarks\":[\"CORRECTEDCOPY(ADDEDTAGS)\"]", "\"niact\":true", "\"exempt\":[\"AMCONSULKUMASI\"]",
                "\"signals\":[\"ZDK\"]", "\"executive_order\":\"12598\"", "\"executive_order_intended\":\"12958\"",
                "\"declassify_rule\":\"EXEMPT\"", "\"declassify_exemption\":\"25X1-HUMAN\"", "\"section\":2",
                "\"filed\":\"0600900\"");
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
    }
}
