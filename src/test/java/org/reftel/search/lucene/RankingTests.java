package org.reftel.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRows;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Hit;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.reftel.support.SpecFile;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Which cables come first: judged queries over made-up cables, each line of the spec a query and the best of its results in order. */
@ArchiveTest
class RankingTests {
    private static final String FILLER = "The visit went on as planned and nothing more was said that day. ";

    @Autowired
    private CableSearch search;
    @Autowired
    private CableRows rows;
    @Autowired
    private IngestJob job;
    @TempDir
    private Path folder;

    private int files;

    @Test
    void bestResultsComeFirst() throws IOException {
        SpecFile.examples("search/ranked-cables.spec").filter(example -> example.rule().startsWith("Cables"))
                .forEach(example -> write(example.given(), example.expected()));
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});

        assertThat(SpecFile.examples("search/ranked-cables.spec")
                .filter(example -> !example.rule().startsWith("Cables"))).allSatisfy(
                        example -> assertThat(String.join(" ", identifiers(example.given()))).as(example.rule())
                                .startsWith(example.expected()));
    }

    /** {@code ALPHA 1, 07: subject => text}, where three points stand for what has nothing to do with it. */
    private void write(String given, String text) {
        String number = given.substring(0, given.indexOf(','));
        String year = given.substring(given.indexOf(',') + 2, given.indexOf(':'));
        String subject = given.substring(given.indexOf(':') + 2);
        try {
            Files.writeString(folder.resolve(++files + ".txt"),
                    CableText.numbered(number).sent("R 010900Z MAR " + year).about(subject)
                            .saying("1. (C) " + text.replace("...", FILLER.repeat(6))).text());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> identifiers(String query) {
        List<Long> ids = search.search(Criteria.everything().withQuery(query), Set.of()).hits().stream()
                .map(Hit::cableId).toList();
        return rows.rows(ids).stream().map(CableRow::identifier).toList();
    }
}
