package org.reftel.web.cable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A subject sent in capitals is the same title on every page, spelled as the cable itself spells its words. */
@ArchiveTest
class TitlesTests {
    private static final String TITLE = "Quellburg Minister McTester Meets ARENA";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void cables() throws IOException {
        write("1", CableText.numbered("ROME 000010").about("QUELLBURG MINISTER MCTESTER MEETS ARENA").saying("""
                1. (C) Foreign Minister Paul McTester met leaders of the ARENA party. The ARENA youth came too.

                2. (C) In Quellburg, Minister McTester said that the ARENA party was ready."""));
        write("2", CableText.numbered("ROME 000012").about("A LATER MATTER").referring("A. ROME 10"));
        ingest();
    }

    private void write(String name, CableText cable) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), cable.text());
    }

    private void ingest() throws IOException {
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cables/07ROME10", "/cables", "/cables?view=compact", "/cables/07ROME12",
        "/cables/07ROME10/cited-by", "/cables/07ROME12/thread", "/cables/07ROME10/witnesses",
        "/cables/07ROME10/history", "/cables/07ROME10/cite", "/people/paul-mctester", "/cables/07ROME10.txt"})
    void titleIsTheSameEverywhere(String address) throws Exception {
        assertThat(page(address)).contains(TITLE);
    }

    @Test
    void hitsInATitleAreMarkedWhereTheyStand() throws Exception {
        assertThat(page("/cables?q=quellburg")).contains("<mark>Quellburg</mark>", " Minister McTester Meets ARENA");
    }

    @Test
    void titleOfALongerTextThatTakesThePlaceIsThatOfTheNewText() throws Exception {
        write("short", CableText.numbered("OSLO 000020").about("GLEEPARTY AND DELTA").saying(
                "1. (C) The DELTA party met."));
        ingest();
        write("longer", CableText.numbered("OSLO 000020").about("GLEEPARTY AND DELTA").saying("""
                1. (C) The river's delta is wide, and the delta is where the people of the town are glad of it all.

                2. (C) Nothing else was said of it, nor of those who had come to it on that day or on any other."""));
        ingest();

        assertThat(page("/cables?origin=Embassy%20Oslo")).contains("Gleeparty and Delta");
        assertThat(page("/cables/07OSLO20")).contains("Gleeparty and Delta");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
