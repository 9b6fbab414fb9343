package org.reftel.ingest.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestRun;
import org.reftel.archive.version.CableVersion.Change;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.preview.PreviewedFile.FieldPreview;
import org.reftel.ingest.source.HeldSelection;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.reftel.support.ReleaseText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A preview tells what the run then does, and does nothing of it. */
@ArchiveTest
class PreviewTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private Previews previews;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    @Test
    void whatIsToldIsWhatTheRunThenDoes() throws IOException {
        write("stays.txt", CableText.numbered("OSLO 000001").text());
        write("changes.txt", CableText.numbered("OSLO 000002").about("BEFORE").text());
        write("goes.txt", CableText.numbered("OSLO 000003").text());
        job.ingest(request(), (_, _) -> {});
        write("changes.txt", CableText.numbered("OSLO 000002").about("AFTER").tagged("ECON, NO").text());
        write("comes.txt", CableText.numbered("OSLO 000004").text());
        write("witness.txt", CableText.numbered("OSLO 000004").saying("1. (C) The same, longer. ".repeat(5)).text());
        write("bad.txt", "no telegram at all");
        Files.delete(folder.resolve("goes.txt"));

        Map<String, Integer> rows = rows();
        List<String> told = new ArrayList<>();
        Preview preview = job.preview(request(), (_, outcome) -> told.add(words(outcome)));
        assertThat(rows()).isEqualTo(rows);

        List<String> done = new ArrayList<>();
        job.ingest(request(), (_, outcome) -> done.add(words(outcome)));
        assertThat(told).isEqualTo(done).hasSize(5);

        assertThat(preview.complete()).isTrue();
        assertThat(preview.results())
                .isEqualTo(Map.of("ADDED", 2, "CHANGED", 1, "UNCHANGED", 1, "REJECTED", 1, "MISSING", 1));
        assertThat(preview.cables()).isEqualTo(Map.of(Change.ADDED, 1, Change.CHANGED, 1));
        assertThat(file(preview, "goes.txt").result()).isEqualTo(PreviewedFile.MISSING);
        assertThat(file(preview, "changes.txt").changes()).singleElement().satisfies(change -> {
            assertThat(change.cable()).isEqualTo("07OSLO2");
            assertThat(change.fields()).extracting(FieldPreview::field, FieldPreview::before, FieldPreview::after)
                    .contains(tuple("subject", "BEFORE", "AFTER"));
            assertThat(change.fields()).extracting(FieldPreview::field).contains("tags").doesNotContain("text",
                    "places");
        });
        assertThat(previews.latest()).first().isEqualTo(preview);
    }

    @Test
    void changeOfOneNameIntoAnotherCableTellsBoth() throws IOException {
        write("a.txt", CableText.numbered("BERN 000001").text());
        job.ingest(request(), (_, _) -> {});
        write("a.txt", CableText.numbered("BERN 000002").text());

        Preview preview = job.preview(request(), (_, _) -> {});

        assertThat(preview.cables()).containsEntry(Change.ADDED, 1);
        assertThat(file(preview, "a.txt").cable()).isEqualTo("07BERN2");
    }

    @Test
    void whatIsHeldCanBeLookedAtToo() throws IOException {
        write("h.txt", CableText.numbered("RIGA 000001").text());
        job.ingest(request(), (_, _) -> {});
        database.update("update cable set subject = 'AS READ BEFORE', digest = 'older' where identifier = '07RIGA1'");

        Preview preview = job.preview(IngestRequest.again(IngestRun.Cause.DESK, "the test", new HeldSelection.All()),
                (_, _) -> {});

        assertThat(preview.roots()).isEmpty();
        assertThat(preview.selection()).isEqualTo("everything held");
        assertThat(file(preview, "h.txt").changes()).singleElement().satisfies(change -> assertThat(change.fields())
                .containsExactly(new FieldPreview("subject", "AS READ BEFORE", "GENERATED FOR A TEST")));
        assertThat(database.queryForObject("select subject from cable where identifier = '07RIGA1'", String.class))
                .isEqualTo("AS READ BEFORE");
    }

    @Test
    void rowsOfAReleaseFileAreToldOneByOne() throws IOException {
        Files.write(folder.resolve("cables.csv"), ReleaseText.row(1, "MINSK", "1. (C) Text.").getBytes(UTF_8));

        Preview preview = job.preview(request(), (_, _) -> {});

        assertThat(preview.results()).isEqualTo(Map.of("ADDED", 1));
        assertThat(file(preview, "cables.csv#1").cable()).isEqualTo("07MINSK1");
    }

    private IngestRequest request() {
        return IngestRequest.fromCommandLine(List.of(folder));
    }

    private PreviewedFile file(Preview preview, String name) throws IOException {
        return previews.files(preview, file -> file.name().endsWith("/" + name), 0, 10).getFirst();
    }

    private static String words(IngestOutcome outcome) {
        return outcome.name() + " " + outcome.result() + " " + outcome.identifier().orElse("-") + " "
                + outcome.message();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        database.queryForList("""
                select table_name from information_schema.tables where lower(table_schema) = 'public'
                and table_type in ('BASE TABLE', 'TABLE') and lower(table_name) not like 'flyway%'""", String.class)
                .forEach(
                        table -> rows.put(table,
                                database.queryForObject("select count(*) from " + table, Integer.class)));
        return rows;
    }
}
