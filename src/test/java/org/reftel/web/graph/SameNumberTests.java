package org.reftel.web.graph;

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

/** What is said of documents of one number: of an undated one it is open whether it is the same telegram. */
@ArchiveTest
class SameNumberTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    @BeforeEach
    void twins() throws IOException {
        write("dated", CableText.numbered("KABUL 000342").about("A VISIT TO THE MILL").saying(
                "1. (C) The visitors saw the mill, its wheel and its miller, and were told of last year's grain."));
        write("other", CableText.numbered("KABUL 000343").about("GRAIN PRICES").saying("1. (C) Grain is dear."));
        Files.writeString(folder.resolve("undated.txt"), undated("000342", "A visit to the mill"));
        Files.writeString(folder.resolve("undated-other.txt"), undated("000343", "Roads in the north"));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
    }

    private void write(String name, CableText cable) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), cable.text());
    }

    private static String undated(String serial, String subject) {
        return "UNCLAS KABUL " + serial + "\n\nTAGS: PREL\nSUBJECT: " + subject
                + "\n\n1. (U) Generated for a test: nothing of this is in any other document.\n";
    }

    @Test
    void twinWithoutAYearMayBeTheSameTelegram() throws Exception {
        assertThat(page("/cables/KABUL342")).contains("Most likely the same telegram", "href=\"/cables/07KABUL342\"")
                .doesNotContain("says something else");
        assertThat(page("/cables/07KABUL342")).contains("Most likely the same telegram");
        assertThat(page("/cables/KABUL343")).contains("Perhaps the same telegram", "href=\"/cables/07KABUL343\"")
                .doesNotContain("Most likely");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
