package org.reftel.archive.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.graph.CableThread.Edge;
import org.reftel.archive.graph.CableThread.Node;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A cable's surroundings in the graph of references. */
@ArchiveTest
class ThreadReaderTests {
    @Autowired
    private ThreadReader threads;
    @Autowired
    private Citations citations;
    @Autowired
    private IngestJob job;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    /** 5 cites 4 and a cable of Rome, 4 cites 3 and an old one that is not held, 3 cites 2, 2 cites 1; 6 is alone. */
    @BeforeEach
    void cables() throws IOException {
        write(1, "");
        write(2, "07 OSLO 1");
        write(3, "07 OSLO 2");
        write(4, "07 OSLO 3; 06 OSLO 900");
        write(5, "07 OSLO 4; 07 ROME 12");
        write(6, "");
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});
        // no rule leaves a reference of such a number without a year, but documents do
        database.update("update cable_reference set target = 'ROME12' where target = '07ROME12'");
    }

    private void write(int serial, String references) throws IOException {
        CableText cable = CableText.numbered("OSLO 00000" + serial).sent("R 0%d0900Z MAR 07".formatted(serial));
        Files.writeString(folder.resolve(serial + ".txt"),
                (references.isEmpty() ? cable : cable.referring(references)).text());
    }

    @Test
    void surroundingsReachBothWaysAsFarAsAsked() {
        assertThat(nodes("07OSLO3", 1)).containsExactly("07OSLO3 0", "07OSLO2 1", "07OSLO4 1");
        assertThat(nodes("07OSLO3", 2)).containsExactly("07OSLO3 0", "07OSLO2 1", "07OSLO4 1", "07OSLO1 2",
                "06OSLO900 2", "07OSLO5 2");
        assertThat(nodes("07OSLO3", 3)).containsExactly("07OSLO3 0", "07OSLO2 1", "07OSLO4 1", "07OSLO1 2",
                "06OSLO900 2", "07OSLO5 2", "ROME12 3");
    }

    @Test
    void edgesLeadFromTheCitingCableToTheCited() {
        assertThat(thread("07OSLO3", 2).edges()).containsExactlyInAnyOrder(new Edge("07OSLO2", "07OSLO1"),
                new Edge("07OSLO3", "07OSLO2"), new Edge("07OSLO4", "07OSLO3"), new Edge("07OSLO4", "06OSLO900"),
                new Edge("07OSLO5", "07OSLO4"));
    }

    @Test
    void nodesTellWhatIsHeldAndHowManyCiteThem() {
        Node four = node("07OSLO3", "07OSLO4");
        Node ghost = node("07OSLO3", "06OSLO900");

        assertThat(four.held().orElseThrow().headline()).isEqualTo("GENERATED FOR A TEST");
        assertThat(four.cites()).isEqualTo(2);
        assertThat(four.citedBy()).isOne();
        assertThat(ghost.held()).isEmpty();
        assertThat(ghost.citedBy()).isOne();
    }

    @Test
    void cableThatIsOnlyCitedHasSurroundingsToo() {
        assertThat(nodes("06OSLO900", 1)).containsExactly("06OSLO900 0", "07OSLO4 1");
        assertThat(nodes("ROME12", 1)).containsExactly("ROME12 0", "07OSLO5 1");
    }

    @Test
    void cableWithoutReferencesIsAlone() {
        assertThat(nodes("07OSLO6", 3)).containsExactly("07OSLO6 0");
    }

    @Test
    void cableNeitherHeldNorCitedHasNone() {
        assertThat(threads.around("07OSLO99", 2)).isEmpty();
        assertThat(citations.isCited("07OSLO99")).isFalse();
        assertThat(citations.isCited("ROME12")).isTrue();
    }

    @Test
    void hubIsCutToSixtyOfTheNearestAndBestConnected() throws IOException {
        write(7, "07 LAGOS 5");
        for (int i = 0; i < 200; i++) {
            String other = i == 150 ? "; 07 OSLO 7" : "";
            Files.writeString(folder.resolve("hub" + i + ".txt"), CableText.numbered("BERN 00" + (1000 + i))
                    .sent("R 010900Z APR 07").referring("07 LAGOS 5" + other).text());
        }
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {});

        CableThread thread = thread("07LAGOS5", 2);
        assertThat(thread.nodes()).hasSize(CableThread.MOST_NODES);
        assertThat(thread.nodes()).extracting(Node::steps).containsOnly(0, 1);
        assertThat(thread.nodes()).extracting(Node::identifier).startsWith("07LAGOS5", "07OSLO7", "07BERN1000");
        assertThat(thread.leftOut()).isEqualTo(201 - 59);
        assertThat(thread.nodes().getFirst().citedBy()).isEqualTo(201);
        assertThat(thread("07LAGOS5", 2)).isEqualTo(thread);
        assertThat(nodes("07OSLO7", 1)).containsExactly("07OSLO7 0", "07LAGOS5 1", "07BERN1150 1");
    }

    private List<String> nodes(String identifier, int steps) {
        return thread(identifier, steps).nodes().stream().map(node -> node.identifier() + " " + node.steps()).toList();
    }

    private Node node(String around, String identifier) {
        return thread(around, 2).nodes().stream().filter(node -> node.identifier().equals(identifier)).findFirst()
                .orElseThrow();
    }

    private CableThread thread(String identifier, int steps) {
        return threads.around(identifier, steps).orElseThrow();
    }
}
