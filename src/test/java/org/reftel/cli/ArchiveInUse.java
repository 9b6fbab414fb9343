package org.reftel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.reftel.api.ArchiveExport;
import org.reftel.archive.person.PersonDecision.Details;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.curate.PersonCuration;
import org.reftel.ingest.curate.WitnessCuration;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.index.Indexer;
import org.reftel.support.CableText;
import org.reftel.support.SeedFiles;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** An archive as months of use make it, for the tests of backups: versions, witnesses, decisions. */
final class ArchiveInUse implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;

    ArchiveInUse(Map<String, Object> settings) {
        this.context = Archive.open(WebApplicationType.NONE, settings);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void fill(Path folder) throws IOException {
        ingest(SeedFiles.FOLDER);
        CableText quarrel = CableText.numbered("OSLO 000201").saying("1. (C) Minister Ada Quarrel spoke.");
        CableText sandgrouse = CableText.numbered("OSLO 000202").saying("1. (C) Minister Tom Sandgrouse spoke.");
        Path file = Files.writeString(folder.resolve("a.txt"), quarrel.text());
        Files.writeString(folder.resolve("b.txt"), sandgrouse.text());
        Files.writeString(folder.resolve("c.txt"), sandgrouse.text());
        Files.writeString(folder.resolve("d.txt"), "no telegram");
        ingest(folder);
        Files.writeString(file, quarrel.saying("1. (C) Minister Ada Quarrel spoke twice, of \u00e9t\u00e9.").text());
        ingest(folder);
        decide();
    }

    private void decide() {
        PersonCuration persons = bean(PersonCuration.class);
        assertThat(persons.decide(List.of(persons.draft(Kind.MERGE, persons.who("07OSLO201", "Ada Quarrel", "OSLO"),
                Details.with(persons.who("07OSLO202", "Tom Sandgrouse", "OSLO")), "keeper", "seen in both")), "keeper"))
                .isTrue();
        WitnessCuration witnesses = bean(WitnessCuration.class);
        String shown = witnesses.documents("OSLO202").getFirst().sha256();
        assertThat(witnesses.decide(WitnessDecision.Kind.SHOW, shown, "", "keeper", "the better one")).isTrue();
    }

    void ingest(Path path) throws IOException {
        bean(IngestJob.class).ingest(IngestRequest.fromCommandLine(List.of(path)), (_, _) -> {});
    }

    /** What came after the restore finds its place beside what was restored. */
    void growBy(Path folder) throws IOException {
        Path further = Files.writeString(folder.resolve("further.txt"), CableText.numbered("OSLO 000203")
                .tagged("PREL, ZZ").saying("1. (C) Minister Ida Ptarmigan spoke.").text());
        int[] added = {0};
        bean(IngestJob.class).ingest(IngestRequest.fromCommandLine(List.of(further)),
                (_, outcome) -> added[0] += outcome.result() == IngestOutcome.Result.ADDED ? 1 : 0);
        assertThat(added[0]).isOne();
        assertThat(export()).contains("07OSLO203", "07OSLO202", "Ida Ptarmigan");
        bean(Indexer.class).verify();
        assertThat(bean(CableSearch.class).count(Criteria.everything())).isEqualTo(8);
    }

    /** Cables and persons. */
    String export() {
        StringBuilder lines = new StringBuilder();
        bean(ArchiveExport.class).write(line -> lines.append(line).append('\n'));
        bean(ArchiveExport.class).writePersons(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    /** Counts and hashes of a backup. */
    static JsonNode hashes(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            JsonNode manifest = JSON.readTree(zip.getInputStream(zip.getEntry("manifest.json")));
            return ((ObjectNode) manifest).without("made");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
