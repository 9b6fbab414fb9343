package org.reftel.ingest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.MissingSources;
import org.reftel.archive.version.CableHistory;
import org.reftel.archive.version.CableOutline;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.archive.version.VersionEntry;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.curate.VersionCuration;
import org.reftel.ingest.curate.WitnessCuration;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that change, go and come back, and versions that an administrator shows again. Each test uses a number of its own. */
@ArchiveTest
class VersionsTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private VersionCuration curation;
    @Autowired
    private WitnessCuration witnesses;
    @Autowired
    private CableReader reader;
    @Autowired
    private CableHistory history;
    @Autowired
    private MissingSources missing;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    private final Map<String, IngestOutcome> outcomes = new HashMap<>();

    @AfterEach
    void undoAll() {
        database.queryForList("select id from witness_decision where undone is null", Long.class)
                .forEach(id -> witnesses.undo(id, "test"));
    }

    private static String text(int serial, String subject) {
        return CableText.numbered("OSLO 0001" + serial).about(subject).text();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Result ingest(String file) throws IOException {
        outcomes.clear();
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)),
                (_, outcome) -> outcomes.put(outcome.name().replaceAll(".*/", ""), outcome));
        return outcome(file).result();
    }

    private IngestOutcome outcome(String file) {
        return Objects.requireNonNull(outcomes.get(file), file);
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(UTF_8)).sha256();
    }

    private String subject(String identifier) {
        return reader.read(identifier, cable -> cable.headline()).orElse("");
    }

    private List<Change> changes(String identifier) {
        return history.of(identifier).stream().map(VersionEntry::change).toList();
    }

    @Test
    void editedFileIsANewVersionAndWhatWasToldIsKept() throws IOException {
        String first = text(10, "FIRST OF TWO");
        write("a.txt", first);
        ingest("a.txt");
        write("a.txt", text(10, "SECOND OF TWO"));
        assertThat(ingest("a.txt")).isEqualTo(Result.CHANGED);

        List<VersionEntry> versions = history.of("07OSLO110");
        assertThat(versions).extracting(VersionEntry::change).containsExactly(Change.CHANGED, Change.ADDED);
        assertThat(versions.getFirst().told()).contains("subject");
        assertThat(versions).allMatch(version -> version.run().isPresent());
        assertThat(history.outline(versions.getLast()).flatMap(told -> told.field("subject"))).contains("FIRST OF TWO");
        assertThat(history.outline(versions.getFirst()).flatMap(told -> told.field("subject")))
                .contains("SECOND OF TWO");
        assertThat(history.documents("07OSLO110")).hasSize(2);
        assertThat(history.bytes("07OSLO110", hash(first))).contains(first.getBytes(UTF_8));
        assertThat(history.bytes("07OSLO110", hash("another"))).isEmpty();
    }

    @Test
    void fileThatIsGoneLeavesItsCableMarkedUntilItIsBack() throws IOException {
        write("stays.txt", text(11, "STAYS"));
        write("goes.txt", text(12, "GOES"));
        write("goes-copy.txt", text(12, "GOES"));
        ingest("goes.txt");
        Files.delete(folder.resolve("goes.txt"));
        ingest("stays.txt");
        assertThat(missing.of("07OSLO112")).as("a copy is still there").isEmpty();

        Files.delete(folder.resolve("goes-copy.txt"));
        ingest("stays.txt");
        assertThat(missing.of("07OSLO112")).containsOnlyKeys(hash(text(12, "GOES")));
        assertThat(missing.of("07OSLO111")).isEmpty();
        assertThat(subject("07OSLO112")).isEqualTo("GOES");
        assertThat(changes("07OSLO112")).containsExactly(Change.ADDED);

        write("goes.txt", text(12, "GOES"));
        assertThat(ingest("goes.txt")).isEqualTo(Result.UNCHANGED);
        assertThat(missing.of("07OSLO112")).isEmpty();
    }

    @Test
    void twoFilesWithOneNumberAndOtherTextAreBothKept() throws IOException {
        String one = CableText.numbered("OSLO 000113").about("PRICES OF TIMBER").saying(
                "1. (C) The price of timber rose by a tenth in spring, and merchants of the coast held back what they had cut.")
                .text();
        String two = CableText.numbered("OSLO 000113").about("ELECTION OF THE MAYOR").saying(
                "1. (C) Voters of the capital elected a new mayor on Sunday; turnout was low, and nobody contested the count.")
                .text();
        write("one.txt", one);
        write("two.txt", two);
        ingest("one.txt");

        assertThat(reader.sourceBytes("07OSLO113")).isPresent();
        String apart = Objects.requireNonNull(database.queryForObject(
                "select identifier from cable where identifier like '07OSLO113-%'", String.class));
        assertThat(reader.sourceBytes(apart)).isPresent();
        assertThat(List.of(one, two)).allSatisfy(text -> assertThat(database.queryForObject(
                "select count(*) from source_document where superseded = false and sha256 = ?", Integer.class,
                hash(text))).isEqualTo(1));
    }

    @Test
    void restoredVersionIsShownHoweverOftenTheFileComes() throws IOException {
        write("a.txt", text(14, "FIRST"));
        ingest("a.txt");
        write("a.txt", text(14, "SECOND"));
        ingest("a.txt");

        assertThat(curation.restore(hash(text(14, "FIRST")), "keeper", "the second is a forgery")).isTrue();
        assertThat(subject("07OSLO114")).isEqualTo("FIRST");
        assertThat(changes("07OSLO114")).containsExactly(Change.CHANGED, Change.CHANGED, Change.ADDED);
        assertThat(history.of("07OSLO114").getFirst().run()).isEmpty();

        assertThat(ingest("a.txt")).isEqualTo(Result.UNCHANGED);
        assertThat(outcome("a.txt").message())
                .matches("set aside by keeper on [0-9-]{10}; the version of [0-9-]{10} is shown");
        assertThat(outcome("a.txt").identifier()).contains("07OSLO114");
        assertThat(outcome("a.txt").sha256()).contains(hash(text(14, "SECOND")));
        assertThat(subject("07OSLO114")).isEqualTo("FIRST");
        assertThat(changes("07OSLO114")).hasSize(3);
    }

    @Test
    void undoBringsTheLaterVersionBack() throws IOException {
        write("a.txt", text(15, "FIRST"));
        write("copy.txt", text(15, "FIRST"));
        ingest("a.txt");
        write("a.txt", text(15, "SECOND"));
        write("copy.txt", text(15, "SECOND"));
        ingest("a.txt");
        curation.restore(hash(text(15, "FIRST")), "keeper", "");
        ingest("a.txt");
        assertThat(subject("07OSLO115")).isEqualTo("FIRST");
        write("copy.txt", text(15, "FIRST"));
        ingest("a.txt");

        WitnessDecision decision = curation.decisions(List.of(hash(text(15, "SECOND")))).getFirst();
        witnesses.undo(decision.id(), "keeper");

        assertThat(database.queryForList(
                "select name from source_document where superseded = false and sha256 = '" + hash(text(15, "SECOND"))
                        + "'",
                String.class)).singleElement().asString().endsWith("/a.txt");
        assertThat(database.queryForList(
                "select name from source_document where superseded = false and sha256 = '" + hash(text(15, "FIRST"))
                        + "'",
                String.class)).as("the copy has the first version itself").singleElement().asString()
                .endsWith("/copy.txt");
        assertThat(database.queryForObject("select count(*) from set_aside_name", Integer.class)).isZero();
        assertThat(ingest("a.txt")).isEqualTo(Result.UNCHANGED);
        assertThat(outcome("a.txt").message()).isEmpty();

        Files.delete(folder.resolve("copy.txt"));
        write("copy.txt", text(15, "SECOND"));
        ingest("copy.txt");
        assertThat(subject("07OSLO115")).isEqualTo("SECOND");
    }

    @Test
    void thirdContentIsANewVersionAndTheSecondStaysSetAside() throws IOException {
        write("a.txt", text(16, "FIRST"));
        ingest("a.txt");
        write("a.txt", text(16, "SECOND"));
        ingest("a.txt");
        curation.restore(hash(text(16, "FIRST")), "keeper", "");
        write("a.txt", text(16, "THIRD"));
        assertThat(ingest("a.txt")).isEqualTo(Result.CHANGED);
        assertThat(subject("07OSLO116")).isEqualTo("THIRD");

        write("a.txt", text(16, "SECOND"));
        assertThat(ingest("a.txt")).isEqualTo(Result.CHANGED);
        assertThat(outcome("a.txt").message()).startsWith("set aside by keeper");
        assertThat(subject("07OSLO116")).isEqualTo("FIRST");
    }

    @Test
    void contentThatWasSetAsideIsSetAsideUnderEveryNameAndAlsoWhenItComesLater() throws IOException {
        write("a.txt", text(17, "FIRST"));
        ingest("a.txt");
        write("a.txt", text(17, "SECOND"));
        ingest("a.txt");
        curation.restore(hash(text(17, "FIRST")), "keeper", "");
        write("b.txt", text(17, "SECOND"));
        assertThat(ingest("b.txt")).isEqualTo(Result.UNCHANGED);
        assertThat(subject("07OSLO117")).isEqualTo("FIRST");
        assertThat(history.documents("07OSLO117").stream().filter(document -> !document.isSuperseded()))
                .singleElement().matches(document -> document.sha256().equals(hash(text(17, "FIRST"))));
    }

    @Test
    void onlyAnEarlierVersionOfAFileCanBeShownAgain() throws IOException {
        write("a.txt", text(18, "FIRST"));
        ingest("a.txt");
        write("a.txt", text(18, "SECOND"));
        ingest("a.txt");
        assertThatThrownBy(() -> curation.restore(hash(text(18, "SECOND")), "keeper", ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the file has this version");
        assertThatThrownBy(() -> curation.restore("0".repeat(64), "keeper", ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("there is no such document");
        curation.restore(hash(text(18, "FIRST")), "keeper", "");
        assertThatThrownBy(() -> curation.restore(hash(text(18, "SECOND")), "keeper", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this version was set aside by a decision, which can be undone");
    }

    @Test
    void anotherReadingOfTheSameBytesIsAVersionOfTheSameDocument() throws IOException {
        write("a.txt", text(19, "READ TWICE"));
        ingest("a.txt");
        database.update("update source_document set parser_version = 0 where sha256 = ?",
                hash(text(19, "READ TWICE")));
        database.update("update cable set subject = 'AS BEFORE', digest = 'older' where identifier = '07OSLO119'");
        ingest("a.txt");
        List<VersionEntry> versions = history.of("07OSLO119");
        assertThat(versions).extracting(VersionEntry::sha256).containsOnly(hash(text(19, "READ TWICE")));
        assertThat(versions.getFirst().fields()).contains("subject");
        assertThat(history.outline(versions.getLast()).map(CableOutline::fields).orElseThrow())
                .containsEntry("subject", "AS BEFORE");
    }
}
