package org.reftel.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.api.ArchiveExport;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.CableRepository;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.ingest.source.SourceReader;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.Facet;
import org.reftel.search.index.Indexer;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.reftel.support.ReleaseText;
import org.reftel.support.SeedFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of files, in every case an administrator meets. Each test uses stations of its own in one archive. */
@ArchiveTest
class IngestJobTests {
    @Autowired
    private IngestJob job;
    @Autowired
    private CableRepository cables;
    @Autowired
    private CableReader reader;
    @Autowired
    private Indexer indexer;
    @Autowired
    private CableSearch search;
    @Autowired
    private ArchiveExport export;
    @Autowired
    private JdbcTemplate database;
    @TempDir
    private Path folder;

    private final Map<String, IngestOutcome> outcomes = new HashMap<>();

    @BeforeEach
    void nothingSeenYet() {
        outcomes.clear();
    }

    @Test
    void theSameFilesAgainChangeNothing() throws IOException {
        ingest(SeedFiles.FOLDER);
        List<String> before = exported();
        IngestProgress again = ingest(SeedFiles.FOLDER);

        assertThat(again.count(Result.UNCHANGED)).isEqualTo(5);
        assertThat(exported()).isEqualTo(before);
        assertThat(reader.sourceBytes("06ALMATY3065")).get().isEqualTo(Files.readAllBytes(SeedFiles.files().get(3)));
    }

    @Test
    void oneBadFileNeverStopsTheRest() throws IOException {
        write("good.txt", CableText.numbered("ACCRA 000001").text());
        write("empty.txt", "");
        Files.write(folder.resolve("picture.txt"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3, 4, 0});
        write("page.html", "<!DOCTYPE html><html><body>C O N F I D E N T I A L OSLO 000001</body></html>");
        write("letter.txt", "Dear Sir,\n\nthis is no telegram.\n");
        Files.write(folder.resolve("huge.txt"), new byte[SourceReader.LARGEST + 1]);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("good.txt"));
        write(".hidden.txt", CableText.numbered("ACCRA 000002").text());

        IngestProgress progress = ingest(folder);

        assertThat(progress.count(Result.ADDED)).isEqualTo(1);
        assertThat(progress.count(Result.REJECTED)).isEqualTo(6);
        assertThat(outcome("empty.txt").message()).isEqualTo("the file is empty");
        assertThat(outcome("picture.txt").message()).startsWith("not text: ");
        assertThat(outcome("letter.txt").message()).startsWith("no telegram: ");
        assertThat(outcome("huge.txt").message()).startsWith("too large: 1,048,577 bytes");
        assertThat(outcome("page.html").message()).startsWith("a web page in HTML");
        assertThat(outcome("link.txt").message()).isEqualTo("a link, which is not followed");
        assertThat(outcomes).hasSize(7);
    }

    @Test
    void archiveIsRefusedWithTheFix() throws IOException {
        Files.write(folder.resolve("cables.zip"), new byte[]{'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});

        ingest(folder);

        assertThat(outcome("cables.zip").message()).isEqualTo("an archive (zip), which must be unpacked first");
    }

    @Test
    void webPageOfAKnownFormIsACable() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/test/resources/org/reftel/telegram/documents/cable-viewer.html"));
        Files.write(folder.resolve("page.html"), page);

        ingest(folder);

        assertThat(outcome("page.html").identifier()).contains("07TALLINN1099");
        assertThat(reader.sourceBytes("07TALLINN1099")).contains(page);
    }

    @Test
    void rowsOfTheReleasesFileAreDocuments() throws IOException {
        write("any-name", ReleaseText.row(1, "HARARE", "1. (C) One.") + "\n\"2\",\"1/2/2007 3:04\",\"cut\n"
                + ReleaseText.row(3, "HARARE", "1. (C) \"Three\".") + "\n");
        write("text.txt", CableText.numbered("HARARE 000004").text());

        IngestProgress progress = ingest(folder);

        assertThat(progress.files()).isEqualTo(4);
        assertThat(outcome("any-name#1").identifier()).contains("07HARARE1");
        assertThat(outcome("any-name#2").message()).isEqualTo("a broken row: 2 whole fields instead of 8");
        assertThat(outcome("any-name#3").identifier()).contains("07HARARE3");
        assertThat(reader.sourceBytes("07HARARE3").map(bytes -> new String(bytes, UTF_8)))
                .contains(ReleaseText.row(3, "HARARE", "1. (C) \"Three\"."));
        assertThat(ingest(folder).count(Result.UNCHANGED)).isEqualTo(3);
    }

    @Test
    void interruptedRunGoesOnInTheMiddleOfAReleasesFile() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 250; i++) {
            rows.append(ReleaseText.row(i, "MAPUTO", "1. (C) Row.")).append('\n');
        }
        write("release.csv", rows.toString());
        int[] seen = {0};
        assertThatThrownBy(() -> job.ingest(IngestRequest.fromCommandLine(List.of(folder)), (_, _) -> {
            if (++seen[0] == 150) {
                throw new IllegalStateException("as a crash behind the second chunk");
            }
        })).isInstanceOf(IllegalStateException.class);
        long run = number("select max(id) from ingest_run");
        assertThat(number("select count(*) from ingest_outcome where run_id = " + run)).isEqualTo(200);

        job.resume();

        assertThat(number("select count(*) from ingest_outcome where result = 'ADDED' and run_id = " + run))
                .isEqualTo(250);
        assertThat(number("select files from ingest_run where id = " + run)).isEqualTo(250);
        assertThat(number("select count(*) from cable where identifier like '07MAPUTO%'")).isEqualTo(250);
    }

    @Test
    void sameContentUnderAnotherNameIsRecognised() throws IOException {
        String text = CableText.numbered("BAKU 000007").text();
        write("one.txt", text);
        write("two.txt", text);

        ingest(folder);

        assertThat(outcome("one.txt").result()).isEqualTo(Result.ADDED);
        assertThat(outcome("two.txt").result()).isEqualTo(Result.UNCHANGED);
        assertThat(outcome("two.txt").message()).isEqualTo("the same content as " + name("one.txt"));
    }

    @Test
    void changedFileIsANewVersionAndTheOldOneIsKept() throws IOException {
        write("cable.txt", CableText.numbered("CAIRO 000009")
                .saying("1. (C) First words zebra.\n\n2. (C) More.\n\n3. (C) A quagga.").text());
        ingest(folder);
        write("cable.txt", CableText.numbered("CAIRO 000009").saying("1. (C) Other words giraffe.").text());
        ingest(folder);

        assertThat(outcome("cable.txt").result()).isEqualTo(Result.CHANGED);
        assertThat(found("zebra")).isZero();
        assertThat(found("giraffe")).isEqualTo(1);
        assertThat(reader.read("07CAIRO9", cable -> cable.paragraphs().size())).contains(1);
        assertThat(database.queryForObject("select count(*) from source_document where identifier = '07CAIRO9'",
                Integer.class))
                .isEqualTo(2);
        assertThat(found("quagga")).as("no paragraph of the old version is left in the index").isZero();
    }

    @Test
    void betterWitnessIsShownWhateverTheOrder() throws IOException {
        String whole = CableText.numbered("DOHA 000011").about("WHOLE").text();
        String extract = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n"
                + whole.substring(whole.indexOf("C O N F"));
        write("a-extract.txt", extract);
        write("b-whole.txt", whole);
        ingest(folder);

        assertThat(cables.find("07DOHA11")).isPresent();
        assertThat(outcome("b-whole.txt").identifier()).contains("07DOHA11");
        // the extract has no date, so its number's year is open and it is a cable of its own
        assertThat(outcome("a-extract.txt").identifier()).contains("DOHA11");
    }

    @Test
    void secondWitnessOfACableIsKeptBesideTheBetterOne() throws IOException {
        String full = CableText.numbered("DAKAR 000012").about("THE LONGER TEXT OF THE TWO").text();
        write("long.txt", full);
        write("short.txt", full.replace("THE LONGER TEXT OF THE TWO", "SHORT"));
        ingest(folder);

        assertThat(reader.read("07DAKAR12", cable -> cable.headline())).contains("THE LONGER TEXT OF THE TWO");
        assertThat(outcome("short.txt").result()).isEqualTo(Result.ADDED);
        assertThat(outcome("short.txt").message()).startsWith("another witness of 07DAKAR12; ");
    }

    @Test
    void surnameBecomesThePersonOnceTheFullNameComesIn() throws IOException {
        write("1.txt", CableText.numbered("ASTANA 000021").saying("1. (C) Minister Zhantorin was pleased.").text());
        ingest(folder);
        assertThat(persons("07ASTANA21")).containsExactly("tester-kazakhstan", "zhantorin-kazakhstan");

        write("2.txt", CableText.numbered("ALMATY 000022").saying("1. (C) Minister Daulet Zhantorin said so.").text());
        ingest(folder);

        assertThat(persons("07ASTANA21")).contains("daulet-zhantorin");
        assertThat(persons("07ALMATY22")).contains("daulet-zhantorin");
        assertThat(database.queryForObject("select count(*) from person where surname = 'zhantorin'", Integer.class))
                .isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from person_alias where slug = 'zhantorin-kazakhstan'",
                Integer.class))
                .isEqualTo(1);
        assertThat(search.count(Criteria.everything().toggle(Facet.PERSON, "daulet-zhantorin"))).isEqualTo(2);
    }

    @Test
    void commonSurnameOfAnotherCountryStaysAnother() throws IOException {
        write("1.txt", CableText.numbered("TASHKENT 000031").saying("1. (C) Minister Rustam Khan spoke.").text());
        write("2.txt", CableText.numbered("DUSHANBE 000032").saying("1. (C) General Khan spoke.").text());
        ingest(folder);

        assertThat(persons("07TASHKENT31")).contains("rustam-khan");
        assertThat(persons("07DUSHANBE32")).contains("khan-tajikistan");
    }

    @Test
    void interruptedRunGoesOnWithTheFilesThatHaveNoOutcome() throws IOException {
        write("a.txt", CableText.numbered("ROME 000041").text());
        write("b.txt", CableText.numbered("ROME 000042").text());
        ingest(folder);
        // as a crash would leave it: the run without its end, one file without outcome and cable
        long run = number("select max(id) from ingest_run");
        database.update("update ingest_run set finished = null, state = 'RUNNING' where id = ?", run);
        database.update("delete from ingest_outcome where run_id = ? and name = ?", run, name("b.txt"));
        for (String table : List.of("paragraph", "cable_tag", "mention", "addressee", "cable_reference", "repair",
                "finding", "comparison")) {
            database.update(
                    "delete from " + table + " where cable_id = (select id from cable where identifier = '07ROME42')");
        }
        database.update("delete from cable where identifier = '07ROME42'");
        database.update("delete from source_document where identifier = '07ROME42'");

        indexer.verify();
        job.resume();

        assertThat(cables.find("07ROME42")).isPresent();
        assertThat(
                database.queryForObject("select finished is not null from ingest_run where id = ?", Boolean.class, run))
                .isTrue();
        assertThat(database.queryForList("select result from ingest_outcome where run_id = ?", String.class, run))
                .containsExactly("ADDED", "ADDED");
        assertThat(search.count(Criteria.everything().withQuery("origin:ROME"))).isEqualTo(2);
    }

    @Test
    void cableThatAnotherParserVersionReadIsReadAgain() throws IOException {
        write("cable.txt", CableText.numbered("OSLO 000051").text());
        ingest(folder);
        database.update("update source_document set parser_version = 0 where identifier = '07OSLO51'");
        database.update(
                "update cable set subject = 'AS AN OLDER PARSER READ IT', digest = 'older' where identifier = '07OSLO51'");
        ingest(folder);

        assertThat(outcome("cable.txt").result()).isEqualTo(Result.CHANGED);
        assertThat(reader.read("07OSLO51", cable -> cable.headline())).contains("GENERATED FOR A TEST");
    }

    @Test
    void missingFolderIsSaidBeforeAnythingIsRecorded() {
        long runs = number("select count(*) from ingest_run");

        assertThatThrownBy(() -> ingest(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThat(number("select count(*) from ingest_run")).isEqualTo(runs);
    }

    @Test
    void secondRunAtTheSameTimeIsRefused() throws IOException {
        write("cable.txt", CableText.numbered("LIMA 000061").text());

        assertThatThrownBy(() -> job.ingest(IngestRequest.fromDesk("keeper", folder), (_, _) -> {
            try {
                ingest(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        })).isInstanceOf(IngestRunningException.class);
    }

    @Test
    void controlCharactersNeverReachTheDatabase() throws IOException {
        write("nul.txt", CableText.numbered("MINSK 000071")
                .saying("1. (C) A NUL \u0000 stands here, " + "and text goes on ".repeat(20)).text());
        ingest(folder);

        assertThat(reader.read("07MINSK71", cable -> cable.paragraphs().getFirst().text())).get().asString()
                .startsWith("A NUL \u2400 stands here");
    }

    private IngestProgress ingest(Path root) throws IOException {
        outcomes.clear();
        return job.ingest(IngestRequest.fromCommandLine(List.of(root)),
                (_, outcome) -> outcomes.put(outcome.name(), outcome));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String name(String file) {
        return folder.getFileName() + "/" + file;
    }

    private IngestOutcome outcome(String file) {
        return Objects.requireNonNull(outcomes.get(name(file)));
    }

    private long found(String query) {
        return search.count(Criteria.everything().withQuery(query));
    }

    private List<String> persons(String identifier) {
        return reader
                .read(identifier, cable -> cable.mentions().stream().map(m -> m.person().slug()).sorted().toList())
                .orElseThrow();
    }

    private long number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class));
    }

    private List<String> exported() {
        List<String> lines = new ArrayList<>();
        export.write(lines::add);
        return lines;
    }
}
