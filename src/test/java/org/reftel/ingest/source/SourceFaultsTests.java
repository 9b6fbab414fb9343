package org.reftel.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.read.FaultLaws;
import org.reftel.search.CableSearch;
import org.reftel.support.ArchiveTest;
import org.reftel.support.CableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Files that are not what they seem, or not to be had. Beside each stands a good one, which must come in. */
@ArchiveTest
@ExtendWith(OutputCaptureExtension.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has neither pipes nor such names")
class SourceFaultsTests {
    private static final String GOOD = CableText.numbered("ACCRA 000001").text();
    private static final byte[] OTHER = CableText.numbered("ACCRA 000002").text().getBytes(UTF_8);

    @Autowired
    private IngestJob job;
    @Autowired
    private CableSearch search;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private MockMvc mvc;
    @TempDir
    private Path folder;
    private final Map<String, IngestOutcome> outcomes = new HashMap<>();

    @BeforeEach
    void goodFile() throws IOException {
        outcomes.clear();
        Files.writeString(folder.resolve("good.txt"), GOOD);
    }

    @Test
    void fileThatChangesOnceWhileItIsReadIsReadAgain() throws Exception {
        Path file = Files.write(folder.resolve("changing.txt"), OTHER);
        AtomicInteger opened = new AtomicInteger();

        SourceReader.Content content = SourceReader.read(file, path -> {
            if (opened.incrementAndGet() == 1) {
                Files.writeString(path, GOOD + "more");
            }
            return SourceReader.open(path);
        });

        assertThat(opened).hasValue(2);
        assertThat(content).isInstanceOfSatisfying(SourceReader.Content.Whole.class,
                whole -> assertThat(new String(whole.bytes(), UTF_8)).isEqualTo(GOOD + "more"));
    }

    @Test
    void fileThatChangesWheneverItIsReadIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("changing.txt"), OTHER);
        AtomicInteger opened = new AtomicInteger();

        assertThatThrownBy(() -> SourceReader.read(file, path -> {
            Files.writeString(path, GOOD + "x".repeat(opened.incrementAndGet()));
            return SourceReader.open(path);
        })).hasMessage("changed while it was read");
        assertThat(opened).hasValue(SourceReader.MOST_ATTEMPTS);
    }

    /** The size is the same, and a coarse clock may not tell. */
    @Test
    void fileThatAnotherTookThePlaceOfIsReadAgain() throws Exception {
        Path file = Files.write(folder.resolve("changing.txt"), OTHER);
        AtomicInteger opened = new AtomicInteger();

        SourceReader.read(file, path -> {
            InputStream in = new ByteArrayInputStream(Files.readAllBytes(path));
            if (opened.incrementAndGet() == 1) {
                Path other = Files.write(folder.resolve("other"), OTHER);
                Files.setLastModifiedTime(other, Files.getLastModifiedTime(path));
                Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
            }
            return in;
        });

        assertThat(opened).hasValue(2);
    }

    @Test
    void linkThatCameIntoTheFilesPlaceIsNotRead() throws Exception {
        Path file = Files.write(folder.resolve("swapped.txt"), OTHER);

        assertThatThrownBy(() -> SourceReader.read(file, path -> {
            Files.delete(path);
            Files.createSymbolicLink(path, folder.resolve("good.txt"));
            return SourceReader.open(path);
        })).isInstanceOf(UnreadableDocumentException.class).hasMessageStartingWith("cannot be read: ")
                .hasMessageNotContaining(folder.toString());
    }

    /** No test machine reads so much in this time. */
    @Test
    @Timeout(20)
    void documentOfAGigabyteIsRefusedByItsSizeWithoutBeingRead() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            huge.write(OTHER);
            huge.setLength(64L << 30);
        }

        ingest();

        assertThat(outcome("huge.txt").message()).startsWith("too large: 68,719,476,736 bytes");
        holds("good.txt", "huge.txt");
    }

    @Test
    void pictureAndProgramCalledTextAreRefusedWithThePlaceThatTold() throws Exception {
        Files.write(folder.resolve("picture.txt"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        Files.write(folder.resolve("program.txt"), new byte[]{0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0});

        ingest();

        assertThat(outcome("picture.txt").message()).startsWith("not text: ").endsWith("first at offset 6");
        assertThat(outcome("program.txt").message()).startsWith("not text: ").endsWith("first at offset 0");
        holds("good.txt", "picture.txt", "program.txt");
    }

    @Test
    void archivesAreRefusedUnread() throws Exception {
        Files.write(folder.resolve("bomb.zip"), zip(new byte[1 << 24]));
        Files.write(folder.resolve("nested.zip"), zip(zip(OTHER)));
        Files.write(folder.resolve("cable.txt.gz"), gzip(OTHER));
        byte[] tar = new byte[10_240];
        System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
        Files.write(folder.resolve("many.tar"), tar);

        ingest();

        for (String name : List.of("bomb.zip", "nested.zip", "cable.txt.gz", "many.tar")) {
            assertThat(outcome(name).message()).startsWith("an archive (")
                    .endsWith("), which must be unpacked first");
        }
        holds("good.txt", "bomb.zip", "nested.zip", "cable.txt.gz", "many.tar");
    }

    @Test
    void namesThatCannotBeSeenAreWrittenWithEscapes(CapturedOutput output) throws Exception {
        String forged = "2026-01-01 ERROR forged.txt";
        List<String> printed = List.of("line\\n" + forged, "-rf.txt", "bytes\\377\\376.txt", "bytes\\377\\375.txt",
                "right\\342\\200\\256txt.exe", "caf\\303\\251.txt", "back\\\\slash.txt", "a".repeat(255));
        for (int i = 0; i < printed.size(); i++) {
            create(printed.get(i), CableText.numbered("BERN 00001" + i).text());
        }

        ingest();

        holds("good.txt", "line\\u000A" + forged, "-rf.txt", "bytes\\xFF\\xFE.txt", "bytes\\xFF\\xFD.txt",
                "right\\u202Etxt.exe", "café.txt", "back\\u005Cslash.txt", "a".repeat(255));
        assertThat(outcomes.values()).extracting(IngestOutcome::result).doesNotContain(Result.REJECTED);
        assertThat(page("/admin/runs/" + run())).contains("line\\u000A" + forged, "right\\u202Etxt.exe")
                .doesNotContain("\u202e").doesNotContainPattern("(?m)^" + forged);
        assertThat(page("/cables/07BERN10")).contains("line\\u000A" + forged);
        assertThat(output).doesNotContainPattern("(?m)^" + forged);
    }

    @Test
    void nameLongerThanAnIndexTakesIsShortenedAndStaysOneOfItsOwn() throws Exception {
        Path deep = folder;
        for (int i = 0; i < 14; i++) {
            deep = Files.createDirectory(deep.resolve("d".repeat(200)));
        }
        Files.writeString(deep.resolve("1.txt"), CableText.numbered("BERN 000021").text());
        Files.writeString(deep.resolve("2.txt"), CableText.numbered("BERN 000022").text());

        ingest();

        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.values()).extracting(IngestOutcome::result).doesNotContain(Result.REJECTED);
        assertThat(outcomes.keySet()).allMatch(name -> name.length() <= 800);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void linksPipesAndDevicesAreListedAndNeverOpened() throws Exception {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("secret.txt"), CableText.numbered("LIMA 000031").text());
        Files.createSymbolicLink(folder.resolve("out.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("outside"), outside);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/zero"));
        execute("mkfifo", "pipe");

        ingest();

        for (String name : List.of("out.txt", "outside", "loop", "nowhere", "device")) {
            assertThat(outcome(name).message()).isEqualTo("a link, which is not followed");
        }
        assertThat(outcome("pipe").message()).isEqualTo("no plain file");
        assertThat(database.queryForObject("select count(*) from cable where identifier = '07LIMA31'", Integer.class))
                .isZero();
        holds("good.txt", "out.txt", "outside", "loop", "nowhere", "device", "pipe");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void deviceAskedForByItsNameIsRefused() throws Exception {
        job.ingest(IngestRequest.fromCommandLine(List.of(Path.of("/dev/zero"))), this::note);

        assertThat(Objects.requireNonNull(outcomes.get("dev/zero")).message()).isEqualTo("no plain file");
    }

    @Test
    void rootThatIsALinkIsFollowedAndKeepsItsName() throws Exception {
        Path cables = Files.createDirectory(folder.resolve("cables"));
        Files.writeString(cables.resolve("1.txt"), CableText.numbered("LIMA 000041").text());
        Path root = Files.createSymbolicLink(folder.resolve("link"), cables);

        job.ingest(IngestRequest.fromCommandLine(List.of(root)), this::note);

        assertThat(outcomes).containsOnlyKeys("link/1.txt");
    }

    private void ingest() throws IOException {
        job.ingest(IngestRequest.fromCommandLine(List.of(folder)), this::note);
    }

    private void note(IngestProgress progress, IngestOutcome outcome) {
        outcomes.put(outcome.name(), outcome);
    }

    private IngestOutcome outcome(String file) {
        return Objects.requireNonNull(outcomes.get(folder.getFileName() + "/" + file), file);
    }

    private void holds(String... files) throws Exception {
        assertThat(outcome("good.txt").result()).isNotEqualTo(Result.REJECTED);
        List<String> names = new ArrayList<>();
        for (String file : files) {
            names.add(folder.getFileName() + "/" + file);
        }
        new FaultLaws(database, search, mvc).hold(folder, names);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(user("keeper").roles("ADMIN"))).andReturn().getResponse()
                .getContentAsString(UTF_8);
    }

    private long run() {
        return Objects.requireNonNull(database.queryForObject("select max(id) from ingest_run", Long.class));
    }

    /** By the shell, because Java makes only names that the system's language can write. */
    private void create(String printed, String text) throws Exception {
        Path content = Files.writeString(Files.createTempFile("content", ".txt"), text);
        execute("sh", "-c", "cp -- \"$1\" \"$(printf -- \"$2\")\"", "sh", content.toString(), printed);
        Files.delete(content);
    }

    private void execute(String... command) throws Exception {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor(Duration.ofSeconds(10))).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("cable.txt"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
