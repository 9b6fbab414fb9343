package org.reftel.web.cable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** How short forms, markings and twins are explained on a cable's page. */
@ArchiveTest
class ShortFormsTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        write("1", CableText.numbered("ROME 000031").classified("C O N F I D E N T I A L ROME 000031\n\nSENSITIVE")
                .saying("""
                        1. (C) All Members of the Sea Parliament (MSPs) met. Each MSP spoke; other MSPs listened.

                        2. (C) The CG thanked the IRI for its help, and the GOI agreed with the COMs."""));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private void write(String name, CableText cable) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), cable.text());
    }

    @Test
    void cableExplainsItsOwnPluralFirst() throws Exception {
        assertThat(page("/cables/07ROME31")).contains("<b>MSP</b> Members of the Sea Parliament",
                "<b>MSPs</b> Members of the Sea Parliament").doesNotContain("Mission strategic plan");
    }

    @Test
    void shortFormWithSeveralMeaningsOnlyMayMeanThem() throws Exception {
        assertThat(page("/cables/07ROME31")).contains(
                "<b>CG</b> may mean: Consul general or, of armed forces, commanding general ",
                "<b>IRI</b> may mean: International Republican Institute or Islamic Republic of Iran ",
                "<b>COMs</b> may mean: Chief of mission or",
                "data-tip=\"May mean: Consul general or, of armed forces, commanding general. From the list of abbreviations.\"");
    }

    @Test
    void sensitiveDoesNotMakeAClassifiedCableUnclassified() throws Exception {
        assertThat(page("/how-to-read-a-cable/markings?find=sensitive"))
                .contains("leaves the level of a classified one as it is");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
