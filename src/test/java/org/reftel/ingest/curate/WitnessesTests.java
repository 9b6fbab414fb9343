package org.reftel.ingest.curate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.api.ArchiveExport;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.CableReference;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.index.Indexer;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.reftel.support.ReleaseText;
import org.reftel.support.SeedFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Several documents of one cable, in any order. */
@ArchiveTest
class WitnessesTests {
    private static final String TEXT = """
            1. (C) The minister told the embassy that the new harbour would be open to all ships before the
            winter, and that the old one would be closed as soon as the last of the fishing boats had left it.

            2. (C) Fishermen who were asked in the town said that they had heard of this only from the newspapers,
            and that none of them knew where their boats were to lie while the new quay was being built.
            """;
    private static final String MORE = """
            3. (C) The mayor, asked about it at a reception, said that the town had set aside enough money for
            everybody who would lose by the change, and that a list of names was being drawn up in his office.
            """;

    @Autowired
    private IngestJob job;
    @Autowired
    private CableReader reader;
    @Autowired
    private CableSearch search;
    @Autowired
    private Indexer indexer;
    @Autowired
    private ArchiveExport export;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    private final Map<String, IngestOutcome> outcomes = new HashMap<>();

    @BeforeEach
    void emptyArchive() {
        for (String table : List.of("paragraph", "cable_tag", "mention", "addressee", "cable_reference", "repair",
                "finding", "comparison", "cable_section", "other_name", "missing_name", "quarantine", "cable_version",
                "cable", "source_document", "source_content",
                "person_alias", "person", "block_to_link", "numbers_to_settle", "ingest_outcome", "ingest_run",
                "index_leftover")) {
            database.update("delete from " + table);
        }
        indexer.rebuild();
        outcomes.clear();
    }

    private static CableText harbour(String number) {
        return CableText.numbered(number).about("NEW HARBOUR FOR THE TOWN").saying(TEXT + "\n" + MORE);
    }

    /** As a site prints an extract: no header, so no date. */
    private static String extract(String number) {
        return "C O N F I D E N T I A L " + number + "\n\nTAGS: PREL, XX\nSUBJECT: NEW HARBOUR FOR THE TOWN\n\n" + TEXT
                + "\n";
    }

    private static String section(String number, int section, int count, String text) {
        return "R 010900Z MAR 07\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nC O N F I D E N T I A L SECTION %02d OF %02d %s\n\n"
                .formatted(section, count, number)
                + "TAGS: PREL, XX\nSUBJECT: NEW HARBOUR FOR THE TOWN\n\n" + text + "\nTESTER\n";
    }

    @Test
    void extractWithoutYearJoinsTheDatedCableWhicheverCameFirst() throws IOException {
        write("extract.txt", extract("OSLO 000012"));
        ingest();
        assertThat(identifiers()).containsExactly("OSLO12");

        write("whole.txt", harbour("OSLO 000012").text());
        ingest();
        assertThat(identifiers()).containsExactly("07OSLO12");
        assertThat(reader.meant("OSLO 12")).as("the old address leads to the cable").contains("07OSLO12");
        assertThat(search.count(Criteria.everything())).isEqualTo(1);
        assertThat(search.count(Criteria.everything().withQuery("fishermen"))).isEqualTo(1);
    }

    @Test
    void whatTheExtractDoesNotStateComesFromTheOtherWitness() throws IOException {
        write("whole.txt", harbour("OSLO 000012").text());
        write("longer-extract.txt", "Created 2007-03-01 10:00\n" + extract("OSLO 000012"));
        ingest();
        database.update("insert into witness_decision (id, kind, sha256, number, note, author, made)"
                + " select 1, 'SHOW', sha256, number, '', 'a tester', current_timestamp from source_document"
                + " where name like '%extract.txt'");
        database.update("update source_document set parser_version = 0");
        job.followUp("a test");

        Cable cable = reader.read("07OSLO12", found -> {
            assertThat(found.findings()).anyMatch(finding -> finding.code().equals("from-another-witness"));
            return found;
        }).orElseThrow();
        assertThat(cable.source().name()).endsWith("longer-extract.txt");
        assertThat(cable.dates().sent()).isEqualTo("2007-03-01T09:00");
        database.update("delete from witness_decision");
    }

    @Test
    void otherTextUnderOneNumberIsACableOfItsOwn() throws IOException {
        write("one.txt", harbour("OSLO 000012").text());
        write("two.txt", CableText.numbered("OSLO 000012").about("PRICES OF TIMBER")
                .saying(TEXT.replaceAll("[aeiou]", "y") + MORE.replaceAll("[aeiou]", "y")).text());
        ingest();
        assertThat(identifiers()).hasSize(2).anyMatch("07OSLO12"::equals)
                .anyMatch(identifier -> identifier.matches("07OSLO12-[0-9A-F]{4}"));
    }

    @Test
    void sectionsInFilesOfTheirOwnBecomeOneText() throws IOException {
        write("b.txt", section("OSLO 000013", 2, 2, MORE));
        ingest();
        write("a.txt", section("OSLO 000013", 1, 2, TEXT));
        ingest();
        assertThat(reader.read("07OSLO13", cable -> {
            assertThat(cable.paragraphs()).extracting(p -> p.number().orElse(0)).containsExactly(1, 2, 3);
            assertThat(cable.paragraphs().getLast().part()).isEqualTo(2);
            assertThat(cable.sections()).extracting(section -> section.source().name())
                    .allMatch(name -> name.endsWith("b.txt"));
            return cable;
        })).isPresent();
        assertThat(search.count(Criteria.everything().withQuery("minister mayor"))).isEqualTo(1);
    }

    @Test
    void fileThatHasItsFormerContentAgainShowsItAgain() throws IOException {
        String first = harbour("OSLO 000014").text();
        write("a.txt", first);
        ingest();
        write("a.txt", first.replace("NEW HARBOUR", "OLD HARBOUR"));
        ingest();
        write("a.txt", first);
        ingest();
        assertThat(reader.read("07OSLO14", cable -> cable.headline())).contains("NEW HARBOUR FOR THE TOWN");
        assertThat(Objects.requireNonNull(outcomes.get("a.txt")).result()).isEqualTo(IngestOutcome.Result.CHANGED);
    }

    @Test
    void sameContentUnderTwoNamesIsOneDocumentHoweverOftenItCame() throws IOException {
        write("b.txt", harbour("OSLO 000016").text());
        ingest();
        write("a.txt", harbour("OSLO 000016").text());
        ingest();
        ingest();
        assertThat(outcomes.values()).extracting(IngestOutcome::result)
                .containsOnly(IngestOutcome.Result.UNCHANGED);
        assertThat(database.queryForList("select name from source_document", String.class)).singleElement().asString()
                .endsWith("a.txt");

        write("a.txt", harbour("OSLO 000017").text());
        ingest();
        assertThat(identifiers()).containsExactly("07OSLO16", "07OSLO17");
        assertThat(database.queryForList("select name from source_document where superseded = false order by name",
                String.class)).hasSize(2).last().asString().endsWith("b.txt");
    }

    @Test
    void referenceFollowsWhatIsHeld() throws IOException {
        write("citing.txt", CableText.numbered("OSLO 000020").referring("OSLO 15").text());
        ingest();
        assertThat(reference("07OSLO20").certainty().orElseThrow().name()).isEqualTo("INFERRED");

        write("last-year.txt", CableText.numbered("OSLO 000015").sent("R 010900Z MAR 06").text());
        ingest();
        assertThat(reference("07OSLO20").certainty().orElseThrow().name()).isEqualTo("OPEN");
        assertThat(reference("07OSLO20").alternative()).contains("06OSLO15");

        write("this-year.txt", CableText.numbered("OSLO 000015").sent("R 010900Z APR 07").text());
        ingest();
        assertThat(reference("07OSLO20").target()).as("what was sent later cannot be meant").contains("06OSLO15");
        assertThat(reference("07OSLO20").certainty().orElseThrow().name()).isEqualTo("CERTAIN");
    }

    /** All layouts, copies, extracts without year, sections, references without year, in any order and in portions. */
    @Test
    void twelveOrdersGiveOneAndTheSameExport() throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put("extract.txt", extract("OSLO 000012"));
        files.put("whole.txt", harbour("OSLO 000012").referring("OSLO 11").text());
        files.put("copy.txt", harbour("OSLO 000012").signed("OTHER").text());
        files.put("same-as-copy.txt", harbour("OSLO 000012").signed("OTHER").text());
        files.put("apart.txt", CableText.numbered("OSLO 000012").about("TIMBER")
                .saying(TEXT.replaceAll("[aeiou]", "y")).text());
        files.put("section2.txt", section("OSLO 000013", 2, 3, MORE));
        files.put("section1.txt", section("OSLO 000013", 1, 3, TEXT));
        files.put("section3.txt", section("OSLO 000013", 3, 3, "4. (C) End of what was said by Mayor Hauk Lysne."));
        files.put("last-year.txt", CableText.numbered("OSLO 000011").sent("R 010900Z MAR 06")
                .saying("1. (C) Mayor Lysne spoke.").text());
        files.put("rows.csv", ReleaseText.row(30, "HARARE", "1. (C) One.") + "\n"
                + ReleaseText.row(31, "HARARE", "1. (C) Minister Lysne.") + "\n");
        files.put("page.html",
                Files.readString(Path.of("src/test/resources/org/reftel/telegram/documents/cable-viewer.html")));
        for (Path seed : SeedFiles.files()) {
            files.put(seed.getFileName().toString(), Files.readString(seed));
        }
        List<String> first = List.of();
        Random random = new Random(12);
        for (int round = 0; round < 12; round++) {
            emptyArchive();
            List<String> names = new ArrayList<>(files.keySet().stream().sorted().toList());
            Collections.shuffle(names, random);
            int cut = random.nextInt(names.size());
            for (List<String> portion : List.of(names.subList(0, cut), names.subList(cut, names.size()))) {
                for (String name : portion) {
                    write(name, Objects.requireNonNull(files.get(name)));
                }
                for (Path file : portion.stream().map(folder::resolve).toList()) {
                    job.ingest(IngestRequest.fromCommandLine(List.of(file)),
                            (_, outcome) -> outcomes.put(outcome.name(), outcome));
                }
            }
            List<String> exported = new ArrayList<>();
            export.write(exported::add);
            first = first.isEmpty() ? exported : first;
            assertThat(exported).as("order %s", names).isEqualTo(first);
        }
        assertThat(first).hasSize(12);
    }

    private CableReference reference(String identifier) {
        return reader.read(identifier, cable -> cable.references().getFirst()).orElseThrow();
    }

    private List<String> identifiers() {
        return database.queryForList("select identifier from cable order by identifier", String.class);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void ingest() throws IOException {
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)),
                (_, outcome) -> outcomes.put(outcome.name().substring(outcome.name().lastIndexOf('/') + 1), outcome));
    }
}
