package org.reftel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.admin.door.ServerCard;
import org.reftel.support.CableText;
import org.reftel.support.Golden;
import org.reftel.support.ReleaseText;
import org.reftel.support.SeedFiles;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The commands as somebody at a terminal meets them. */
class CommandLineTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--bogus", "serve --port x", "ingest", "parse", "parse --jobs 0 seeds", "nosuchcommand",
        "export now", "backup", "restore", "backup a.zip b.zip", "--port 99999", "serve --management-port -2",
        "serve --address no-address.invalid"})
    void wrongOptionsGiveOneLineAndExitTwo(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().endsWith("--help.");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port abc", "--management-port abc", "runs show abc", "generate --cables abc",
        "parse --jobs 99999999999999999999"})
    void whatIsNoNumberIsCalledSo(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no whole number").doesNotContain("not an int", "not a long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data %s export", "--data %s runs", "--data %s runs show 1", "runs --data %s show 1",
        "--data %s people learn", "--data other export --data %s", "--data other runs --data %s show 1"})
    void dataFolderMayStandInFrontOfTheCommand(String arguments) {
        Path chosen = folder.resolve("chosen");

        assertThat(CommandRun.of(arguments.formatted(chosen).split(" ")).err())
                .startsWith("There is no archive in " + chosen + ";");
    }

    @Test
    void ingestFillsTheFolderThatStandsInFrontOfIt() throws Exception {
        Path chosen = folder.resolve("chosen");
        Path file = Files.writeString(folder.resolve("a.txt"), CableText.numbered("ACCRA 000001").text());

        assertThat(CommandRun.of("--data", chosen.toString(), "ingest", file.toString()).exit()).isZero();

        assertThat(chosen.resolve("archive.mv.db")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 8090 export", "--data x parse seeds", "--data x people"})
    void optionThatTheCommandDoesNotHaveIsRefusedInFrontOfItToo(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains(" does not go with reftel ");
    }

    @Test
    void helpIsGivenWhateverStandsInFront() {
        assertThat(CommandRun.of("--port", "8090", "ingest", "--help").out()).contains("Usage: reftel ingest");
    }

    @Test
    void refusedBackupLeavesNoFolderBehind() throws Exception {
        Path data = folder.resolve("new");
        Path cut = Files.writeString(folder.resolve("cut.zip"), "PK");

        for (String file : List.of(cut.toString(), folder.resolve("missing.zip").toString())) {
            assertThat(CommandRun.of("restore", file, "--data", data.toString()).exit()).isEqualTo(1);
            assertThat(data).doesNotExist();
        }
        Files.createDirectory(data);
        assertThat(CommandRun.of("restore", cut.toString(), "--data", data.toString()).exit()).isEqualTo(1);
        assertThat(data).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "restore"})
    void emptyPathIsNotTheFolderThatTheProgramRunsIn(String command) {
        CommandRun run = CommandRun.of(command, "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("an empty path names no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "fixity", "index --check", "runs", "runs show 1", "reread", "backup a.zip",
        "people learn", "setup-link"})
    void whatOnlyReadsMakesNoArchive(String arguments) {
        Path mistyped = folder.resolve("mistyped");
        CommandRun run = CommandRun.of((arguments + " --data " + mistyped).split(" "));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("There is no archive in " + mistyped
                + "; --data or $REFTEL_DATA names the folder that has it.");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void whatTheMachineRefusesIsSaidInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        String data = folder.resolve("data").toString();

        assertThat(CommandRun.of("restore", folder.toString(), "--data", data).err().strip())
                .isEqualTo(folder + " is a folder; a backup is one file.");
        assertThat(CommandRun.of("serve", "--data", file.toString()).err().strip())
                .isEqualTo(file + " is there already, and no folder.");
        CommandRun run = CommandRun.of("serve", "--port", "0", "--management-port", "-1", "--address", "192.0.2.1",
                "--data", data);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().strip().lines()).last().asString().startsWith("The pages cannot be served there: ");
    }

    @Test
    void helpNamesAllCommands() {
        assertThat(CommandRun.of("--help").out()).contains("serve", "ingest", "parse", "export", "fixity", "index",
                "generate", "setup-link", "people", "backup", "restore");
        assertThat(CommandRun.of("--version").out()).startsWith("Reftel ").contains("Java 2");
    }

    @Test
    void parsePrintsWhatTheSeedsHold() {
        CommandRun run = CommandRun.of("parse", SeedFiles.FOLDER.toString());

        assertThat(run.exit()).isZero();
        StringBuilder pretty = new StringBuilder();
        run.out().lines().forEach(line -> pretty
                .append(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(line))).append('\n'));
        Golden.assertMatches("cli/parsed-seeds.json", pretty.toString());
    }

    @Test
    void parseNamesWhatItCannotReadAndGoesOn() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "no telegram");
        Files.writeString(folder.resolve("b.txt"), CableText.numbered("ACCRA 000001").text());

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("a.txt: no telegram: ");
        assertThat(run.out().lines()).hasSize(1).first().asString().contains("\"id\":\"07ACCRA1\"");
    }

    @Test
    void parseSaysTheSameWhateverTheNumberOfJobs() throws Exception {
        StringBuilder rows = new StringBuilder();
        List<String> files = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(i)), i % 50 == 0
                    ? "no telegram"
                    : CableText.numbered("ACCRA %06d".formatted(i)).saying("1. (C) Text. ".repeat(i)).text());
            rows.append(i == 77 ? "\"broken" : ReleaseText.row(i, "LAGOS", "1. (C) Text. ".repeat(i))).append('\n');
        }
        Files.writeString(folder.resolve("100.csv"), rows);

        CommandRun one = CommandRun.of("parse", "--jobs", "1", folder.toString());

        assertThat(one.exit()).isEqualTo(1);
        assertThat(one.out().lines()).hasSize(196 + 199);
        // sorted by name: 099.txt, the rows of 100.csv in their order, 101.txt
        IntStream.rangeClosed(1, 99).filter(i -> i % 50 != 0).forEach(i -> files.add("%03d.txt".formatted(i)));
        IntStream.rangeClosed(1, 200).filter(i -> i != 77).forEach(i -> files.add("100.csv#" + i));
        IntStream.rangeClosed(101, 200).filter(i -> i % 50 != 0).forEach(i -> files.add("%03d.txt".formatted(i)));
        assertThat(one.out().lines().map(line -> Path.of(JSON.readTree(line).get("file").asString()).getFileName()))
                .extracting(Path::toString).isEqualTo(files);
        assertThat(one.err().lines()).hasSize(5).anyMatch(line -> line.contains("100.csv#77: no row of the release"));
        assertThat(CommandRun.of("parse", "--jobs", "2", folder.toString())).isEqualTo(one);
        assertThat(CommandRun.of("parse", "--jobs", "7", folder.toString())).isEqualTo(one);
    }

    @Test
    void parseEndsQuietlyWhenNobodyReadsOn() throws Exception {
        for (int i = 1; i <= 300; i++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(i)),
                    CableText.numbered("ACCRA %06d".formatted(i)).text());
        }
        int[] written = {0};
        PrintWriter out = new PrintWriter(new OutputStreamWriter(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                written[0]++;
                throw new IOException("Broken pipe");
            }
        }, UTF_8));
        StringWriter err = new StringWriter();

        int exit = Reftel.commandLine().setOut(out).setErr(new PrintWriter(err)).execute("parse", folder.toString());

        assertThat(exit).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(written[0]).isEqualTo(1);
    }

    @Test
    void helpOfParseNamesItsExitCodes() {
        assertThat(CommandRun.of("parse", "--help").out()).contains("--jobs=N", "Exit codes:",
                "all documents were read",
                "some were rejected", "wrong usage");
    }

    @Test
    void missingPathIsNamedInOneLine() {
        CommandRun run = CommandRun.of("parse", "/no/such/folder");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("There is no file or folder /no/such/folder.");
    }

    @Test
    void ingestShowsEachOutcomeAndExportGivesTheCablesBack() throws Exception {
        String data = folder.resolve("data").toString();
        Files.writeString(folder.resolve("rejected.txt"), "no telegram");

        CommandRun first = CommandRun.of("ingest", "--data", data, SeedFiles.FOLDER.toString(),
                folder.resolve("rejected.txt").toString());
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.out()).contains("6 files: 5 added, 0 changed, 0 unchanged, 1 rejected",
                "added      06ALMATY2935        seeds/000_");
        assertThat(first.out().lines().findFirst()).get().asString().startsWith("rejected   -");

        CommandRun again = CommandRun.of("ingest", "--data", data, SeedFiles.FOLDER.toString());
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("5 files: 0 added, 0 changed, 5 unchanged, 0 rejected");

        CommandRun export = CommandRun.of("export", "--data", data);
        assertThat(export.out().lines().map(line -> JSON.readTree(line).get("id").asString())).containsExactly(
                "05ALMATY538", "06ALMATY2935",
                "06ALMATY3065", "09ASTANA1843", "ALMATY1856");
        assertThat(CommandRun.of("export", "--data", data).out()).isEqualTo(export.out());
    }

    @Test
    void runsAreListedShownAndReadAgain() throws Exception {
        String data = folder.resolve("data").toString();
        Files.writeString(folder.resolve("rejected.txt"), "no telegram");
        CommandRun.of("ingest", "--data", data, SeedFiles.FOLDER.toString(), folder.resolve("rejected.txt").toString());

        runsAnswer(data);
    }

    /** The same with and without a server in charge; run 1 has rejected one of six files. */
    private void runsAnswer(String data) throws Exception {
        CommandRun list = CommandRun.of("runs", "--data", data);
        assertThat(list.exit()).isZero();
        assertThat(list.out()).contains("run    state", "command line");
        long run = Long.parseLong(list.out().lines().filter(line -> line.contains("command line"))
                .reduce((_, earlier) -> earlier).orElseThrow().split(" ", 2)[0]);

        CommandRun show = CommandRun.of("runs", "show", String.valueOf(run), "--data", data);
        assertThat(show.exit()).isZero();
        assertThat(show.out()).contains("Run " + run + ", done", " 1 rejected.");
        CommandRun missing = CommandRun.of("runs", "show", "999", "--data", data);
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("There is no");

        Path report = folder.resolve("report.csv");
        assertThat(CommandRun.of("runs", "show", String.valueOf(run), "--report", report.toString(), "--data", data)
                .exit()).isZero();
        assertThat(Files.readString(report)).startsWith("file,outcome,id,remark,findings,sha256")
                .contains(",rejected,,");
        assertThat(CommandRun.of("runs", "show", "1", "--report", "report.txt", "--data", data).exit()).isEqualTo(2);

        CommandRun retry = CommandRun.of("runs", "retry", String.valueOf(run), "--data", data);
        assertThat(retry.exit()).isEqualTo(1);
        assertThat(retry.out()).contains("reads again what run " + run + " rejected.", "rejected   ",
                "is done: 0 added, 0 changed, 0 unchanged, 1 rejected.");
        CommandRun reread = CommandRun.of("reread", "--search", "q=origin:astana", "--data", data);
        assertThat(reread.out()).contains("reads anew the cables of q=origin%3Aastana.", "is done: ");
        assertThat(reread.exit()).isZero();
        CommandRun unfit = CommandRun.of("reread", "--search", "bogus=1", "--data", data);
        assertThat(unfit.exit()).isEqualTo(1);
        assertThat(unfit.err()).contains("Nothing is read anew: There is no filter “bogus”");
        assertThat(CommandRun.of("runs", "pause", "--data", data).out()).contains("No run goes on.");
        assertThat(CommandRun.of("runs", "go-on", String.valueOf(run), "--data", data).out())
                .contains("Run " + run + " has ended.");
        assertThat(CommandRun.of("runs", "cancel", "--data", data).exit()).isEqualTo(2);
        assertThat(CommandRun.of("reread", "--older", "--search", "x", "--data", data).exit()).isEqualTo(2);
    }

    @Test
    void folderInUseIsSaidInOneLine() throws Exception {
        Path data = folder.resolve("data");
        try (DataFolder _ = DataFolder.take(data, "serve on port 8080")) {
            for (List<String> command : List.of(List.of("ingest", "--data", data.toString(), "seeds"),
                    List.of("export", "--data", data.toString()),
                    List.of("serve", "--data", data.toString()))) {
                CommandRun run = CommandRun.of(command.toArray(String[]::new));

                assertThat(run.exit()).isEqualTo(1);
                assertThat(run.err().lines()).hasSize(1).first().asString().contains(data.toString(),
                        "is in use by serve on port 8080 (process ");
            }
        }
        assertThat(Files.exists(data.resolve("reftel.holder"))).isFalse();
    }

    @Test
    void setupLinkWorksBesideAServer() throws Exception {
        Path data = folder.resolve("data");
        try (DataFolder _ = DataFolder.take(data, "serve")) {
            Files.createFile(data.resolve("archive.mv.db"));
            ServerCard.lay(data, 18_080);
            assertThat(CommandRun.of("setup-link", "--data", data.toString()).out())
                    .startsWith("http://localhost:18080/setup?token=");
            CommandRun run = CommandRun.of("setup-link", "--data", data.toString(), "--url",
                    "https://cables.example.org");

            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("https://cables.example.org/setup?token=");
            String kept = Files.readString(data.resolve("setup-link"));
            assertThat(kept).doesNotContain(run.out().strip().substring(run.out().indexOf('=') + 1));
        }
    }

    @Test
    void serveSaysWhereItIsAndServesTheSeeds() throws Exception {
        StringWriter out = new StringWriter();
        CommandLine command = Reftel.commandLine();
        command.setOut(new PrintWriter(out, true));
        Thread server = Thread.ofPlatform()
                .start(() -> command.execute("serve", "--port", "0", "--data", folder.resolve("data").toString()));
        try {
            String url = waitForUrl(out);
            assertThat(out.toString()).contains("cables  5 held", "data    " + folder.resolve("data"), "/setup?token=");
            try (HttpClient client = HttpClient.newHttpClient()) {
                JsonNode found = JSON
                        .readTree(client.send(HttpRequest.newBuilder(URI.create(url + "/api/cables?q=OSCE")).build(),
                                BodyHandlers.ofString()).body());
                assertThat(found.get("total").asInt()).isEqualTo(5);
            }
            serverInChargeTakesOverAnIngest();
            serverInChargeWritesABackup();
            runsAnswer(folder.resolve("data").toString());
        } finally {
            server.interrupt();
            server.join();
        }
    }

    private void serverInChargeTakesOverAnIngest() throws Exception {
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("a.txt"), CableText.numbered("ACCRA 000001").text());
        Files.writeString(more.resolve("b.txt"), "no telegram");

        CommandRun run = CommandRun.of("ingest", "--data", folder.resolve("data").toString(), more.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("rejected   -                   more/b.txt: no telegram: ",
                "added      07ACCRA1            more/a.txt", "2 files: 1 added, 0 changed, 0 unchanged, 1 rejected");
        assertThat(run.err()).contains("Done by the server that is in charge of");
        CommandRun missing = CommandRun.of("ingest", "--data", folder.resolve("data").toString(), "/no/such/folder");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("There is no file or folder /no/such/folder.");
    }

    private void serverInChargeWritesABackup() {
        String data = folder.resolve("data").toString();
        Path file = folder.resolve("archive.zip");

        CommandRun run = CommandRun.of("backup", file.toString(), "--data", data);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(file + " written and verified: 6 cables, 7 documents of ");
        assertThat(file).isNotEmptyFile();

        CommandRun again = CommandRun.of("backup", file.toString(), "--data", data);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err().strip()).isEqualTo(file + " is there already.");

        CommandRun restore = CommandRun.of("restore", file.toString(), "--data", data);
        assertThat(restore.exit()).isEqualTo(1);
        assertThat(restore.err().lines()).hasSize(1).first().asString().contains("is in use by serve on port 0");
    }

    private static String waitForUrl(StringWriter out) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String text = out.toString();
            int at = text.indexOf("http://localhost:");
            if (at >= 0 && text.contains("/setup?token=")) {
                return text.substring(at, text.indexOf('\n', at)).strip();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the server did not start within a minute");
    }
}
