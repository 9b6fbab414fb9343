package org.reftel.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.ingest.FirstStart;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Folders of one name in several places, and folders that are moved. */
@ArchiveTest
class SourceFoldersTests {
    private static int serial;

    @Autowired
    private IngestJob job;
    @Autowired
    private FirstStart start;
    @Autowired
    private IngestRunRepository runs;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path place;

    private final Map<String, String> outcomes = new TreeMap<>();
    private String name = "";
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoPlaces() throws IOException {
        name = "cables" + ++serial;
        first = Files.createDirectories(place.resolve("first").resolve(name));
        second = place.resolve("second").resolve(name);
        Files.createDirectories(second.getParent());
    }

    @Test
    void filesOfAnotherFolderOfTheNameAreNoVersionsAndNoneIsMissed() throws IOException {
        write(first, "1.txt", "OSLO 000001", "FISH");
        write(first, "2.txt", "OSLO 000002", "TIMBER");
        ingest(first);
        Files.createDirectories(second);
        write(second, "1.txt", "ROME 000001", "WINE");
        ingest(second);

        assertThat(outcomes).containsOnly(Map.entry("second/" + name + "/1.txt", "ADDED"));
        assertThat(missing()).isEmpty();
        assertThat(database.queryForList("select name from source_document where superseded = false and name like ?",
                String.class, "%" + name + "/%")).hasSize(3);

        ingest(first);
        assertThat(outcomes.values()).containsExactly("UNCHANGED", "UNCHANGED");
        Files.delete(second.resolve("1.txt"));
        ingest(second);
        assertThat(missing()).containsExactly("second/" + name + "/1.txt");
        assertThat(latest().missing()).isEqualTo(1);
    }

    @Test
    void twoFoldersOfOneNameMayComeTogether() throws IOException {
        write(first, "1.txt", "OSLO 000011", "FISH");
        Files.createDirectories(second);
        write(second, "1.txt", "ROME 000011", "WINE");
        ingest(first, second);

        assertThat(outcomes).containsOnly(Map.entry(name + "/1.txt", "ADDED"),
                Map.entry("second/" + name + "/1.txt", "ADDED"));
        assertThat(missing()).isEmpty();
    }

    @Test
    void fileAloneIsCalledAsInItsFolder() throws IOException {
        write(first, "1.txt", "OSLO 000021", "FISH");
        ingest(first);
        Files.createDirectories(second);
        write(second, "1.txt", "ROME 000021", "WINE");
        ingest(second.resolve("1.txt"));
        ingest(second);
        assertThat(outcomes).containsOnly(Map.entry("second/" + name + "/1.txt", "UNCHANGED"));
        ingest(first.resolve("1.txt"));
        assertThat(outcomes).containsOnly(Map.entry(name + "/1.txt", "UNCHANGED"));
    }

    @Test
    void movedFolderIsTheSameFolder() throws IOException {
        write(first, "1.txt", "OSLO 000031", "FISH");
        write(first, "2.txt", "OSLO 000032", "TIMBER");
        write(first, "3.txt", "OSLO 000033", "SNOW");
        write(first, "4.txt", "OSLO 000034", "SALT");
        ingest(first);
        Files.move(first, second);
        write(second, "1.txt", "OSLO 000031", "FISHERMEN");
        Files.delete(second.resolve("4.txt"));
        ingest(second);

        assertThat(outcomes).containsOnly(Map.entry(name + "/1.txt", "CHANGED"),
                Map.entry(name + "/2.txt", "UNCHANGED"), Map.entry(name + "/3.txt", "UNCHANGED"));
        assertThat(missing()).containsExactly(name + "/4.txt");
    }

    @Test
    void folderThatOnlyHasTheNameOfOneThatIsGoneIsAnother() throws IOException {
        write(first, "1.txt", "OSLO 000041", "FISH");
        write(first, "2.txt", "OSLO 000042", "TIMBER");
        ingest(first);
        Files.delete(first.resolve("1.txt"));
        Files.delete(first.resolve("2.txt"));
        Files.delete(first);
        Files.createDirectories(second);
        write(second, "1.txt", "ROME 000041", "WINE");
        ingest(second);

        assertThat(outcomes).containsOnly(Map.entry("second/" + name + "/1.txt", "ADDED"));
        assertThat(missing()).isEmpty();
    }

    @Test
    void copyOfAFolderIsKnownByItsContentAndSaysSo() throws IOException {
        write(first, "1.txt", "OSLO 000051", "FISH");
        ingest(first);
        Files.createDirectories(second);
        write(second, "1.txt", "OSLO 000051", "FISH");
        job.ingest(IngestRequest.fromCommandLine(List.of(second)), (_, outcome) -> outcomes.put(outcome.name(),
                outcome.result() + ": " + outcome.message()));

        assertThat(outcomes).containsEntry("second/" + name + "/1.txt",
                "UNCHANGED: the same content as " + name + "/1.txt");
    }

    @Test
    void nameThatComesFirstByItsLettersIsSaid() throws IOException {
        write(first, "b.txt", "OSLO 000061", "FISH");
        ingest(first);
        write(first, "a.txt", "OSLO 000061", "FISH");
        job.ingest(IngestRequest.fromCommandLine(List.of(first)), (_, outcome) -> outcomes.put(outcome.name(),
                outcome.result() + ": " + outcome.message()));

        assertThat(outcomes).containsEntry(name + "/a.txt", "UNCHANGED: the same content as " + name
                + "/b.txt, which is called by this name now, the first of them by its letters");
    }

    @Test
    void whatLiesInAFolderThatCannotBeListedIsNotMissed() throws IOException {
        Path below = Files.createDirectories(first.resolve("below"));
        write(below, "1.txt", "OSLO 000071", "FISH");
        write(first, "2.txt", "OSLO 000072", "TIMBER");
        ingest(first);
        Files.move(below, second);
        Files.createSymbolicLink(below, second);
        Files.delete(first.resolve("2.txt"));
        ingest(first);

        assertThat(outcomes).containsOnly(Map.entry(name + "/below", "REJECTED"));
        assertThat(missing()).containsExactly(name + "/2.txt");
        assertThat(latest().missing()).isEqualTo(1);
    }

    @Test
    void previewGivesNoName() throws IOException {
        write(first, "1.txt", "OSLO 000081", "FISH");
        job.preview(IngestRequest.fromCommandLine(List.of(first)), (_, _) -> {});
        assertThat(database.queryForList("select path from source_folder where name = ?", String.class, name))
                .isEmpty();
    }

    @Test
    void folderThatIsCalledLikeUploadsIsNotTakenForThem() throws IOException {
        Path uploads = Files.createDirectories(place.resolve("mine/uploads"));
        write(uploads, "1.txt", "OSLO 000091", "FISH");
        ingest(uploads);
        assertThat(outcomes).containsOnly(Map.entry("mine/uploads/1.txt", "ADDED"));
    }

    @Test
    void seedsComeOnlyIntoAnEmptyArchive() throws IOException {
        write(first, "1.txt", "OSLO 000101", "FISH");
        ingest(first);
        start.run();
        assertThat(database.queryForList("select cause from ingest_run", String.class)).doesNotContain("FIRST_START");
    }

    private void ingest(Path... roots) throws IOException {
        outcomes.clear();
        job.ingest(IngestRequest.fromCommandLine(List.of(roots)), (_, outcome) -> note(outcome));
    }

    private void note(IngestOutcome outcome) {
        outcomes.put(outcome.name(), outcome.result().name());
    }

    private List<String> missing() {
        return database.queryForList("select name from missing_name where name like ? order by name", String.class,
                "%" + name + "/%");
    }

    private IngestRun latest() {
        return Objects.requireNonNull(runs.latest(PageRequest.of(0, 1)).getFirst());
    }

    private static void write(Path folder, String file, String number, String subject) throws IOException {
        Files.writeString(folder.resolve(file), CableText.numbered(number).about(subject).text());
    }
}
