package org.reftel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reftel.support.CableText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The machine asks the server to end, while it ingests and somebody reads a long list from it. */
class TerminatedServerTests {
    private static final int CABLES = 1_200;
    private static final int MORE = 2_000;
    private static final Pattern PAGES = Pattern.compile("pages +(http://\\S+)");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void whatIsAskedForIsAnsweredTheJobStopsAndTheExitIsZero() throws Exception {
        String data = folder.resolve("data").toString();
        cables("first", "DAKAR", CABLES);
        Path second = cables("second", "COTONOU", MORE);
        assertThat(CommandRun.of("ingest", "--data", data, folder.resolve("first").toString()).exit()).isZero();
        Path log = folder.resolve("log");
        Process server = java("serve", "--port", "0", "--data", data).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            String pages = waitFor(server, log, PAGES);
            CompletableFuture<Process> ingest = java("ingest", "--data", data, second.toString())
                    .redirectErrorStream(true).redirectOutput(folder.resolve("ingest.log").toFile()).start().onExit();
            waitUntilSomeAreThere(pages);
            long lines = exportWhileItIsTerminated(pages, server);

            assertThat(lines).isGreaterThan(CABLES);
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).as(Files.readString(log)).isTrue();
            assertThat(server.exitValue()).as(Files.readString(log)).isZero();
            ingest.join();
        } finally {
            server.destroyForcibly();
        }
        goesOn(data, second);
    }

    /** The list's lines; the server is told to end when the first has come. */
    private static long exportWhileItIsTerminated(String pages, Process server) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(URI.create(pages + "/cables.csv")).build(), BodyHandlers.ofInputStream());
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
                reader.readLine();
                server.destroy();
                long lines = 1;
                while (reader.readLine() != null) {
                    lines++;
                }
                return lines;
            }
        }
    }

    /** It stopped at a chunk's border: what was done is whole, what was not is done at the next start. */
    private void goesOn(String data, Path second) {
        String table = CommandRun.of("ingest", "--data", data, second.toString()).out();
        assertThat(table).contains("%,d unchanged".formatted(MORE));
        assertThat(CommandRun.of("export", "--data", data).out().lines()).hasSize(CABLES + MORE);
        assertThat(CommandRun.of("index", "--check", "--data", data).exit()).isZero();
    }

    private static void waitUntilSomeAreThere(String pages) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(pages + "/api/cables?q=cotonou&size=1")).build();
            for (int i = 0; i < 600; i++) {
                if (!client.send(request, BodyHandlers.ofString()).body().contains("\"total\":0")) {
                    return;
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the ingest did not begin within a minute");
    }

    private Path cables(String name, String station, int count) throws IOException {
        Path cables = Files.createDirectory(folder.resolve(name));
        for (int serial = 1; serial <= count; serial++) {
            Files.writeString(cables.resolve("%05d.txt".formatted(serial)),
                    CableText.numbered("%s %06d".formatted(station, serial))
                            .saying("1. (C) They spoke of " + station + " and of trade.").text());
        }
        return cables;
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Reftel.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String waitFor(Process server, Path log, Pattern pattern) throws Exception {
        for (int i = 0; i < 1200 && server.isAlive(); i++) {
            Matcher matcher = pattern.matcher(Files.readString(log));
            if (matcher.find() && Files.readString(log).contains(" held")) {
                return matcher.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError(Files.readString(log));
    }
}
