package org.reftel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Health and metrics are on a port of their own, on this machine only, and tell no secret. */
class ManagementPortTests {
    private static final Pattern PAGES = Pattern.compile("pages +(http://\\S+)");
    private static final Pattern HEALTH = Pattern.compile("health +(http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void healthAndMetricsAreThereAndNothingElse() throws Exception {
        serving("0", () -> {
            String pages = address(PAGES);
            String own = address(HEALTH);
            assertThat(get(own + "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(own + "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(own + "/actuator/health").body()).doesNotContain("details", "H2", folder.toString());
            String metrics = get(own + "/actuator/prometheus").body();
            assertThat(metrics).contains("reftel_cables 5.0", "reftel_documents 5.0", "reftel_index_lag 0.0",
                    "reftel_fixity_damaged 0.0", "reftel_ingest_last_failed 0.0", "reftel_disk_free_bytes ",
                    "reftel_ingest_last_end 1.", "jvm_memory_used_bytes");
            String token = Files.readAllLines(folder.resolve("data/reftel.server")).getLast();
            assertThat(metrics).doesNotContain(token, "06ALMATY2935", folder.toString());
            for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers",
                    "/actuator/shutdown", "/", "/login", "/admin", "/cables")) {
                assertThat(get(own + path).statusCode()).as(path).isIn(403, 404);
            }
            assertThat(client.send(HttpRequest.newBuilder(URI.create(own + "/login"))
                    .POST(BodyPublishers.ofString("username=a&password=b"))
                    .header("Content-Type", "application/x-www-form-urlencoded").build(), BodyHandlers.ofString())
                    .statusCode()).isEqualTo(403);
            for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env")) {
                assertThat(get(pages + path).statusCode()).as(path).isEqualTo(404);
            }
        });
    }

    @Test
    void busyPortIsSaidInOneLineAndNoneIsNone() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of("serve", "--port", "0", "--management-port", "" + busy.getLocalPort(),
                    "--data", folder.resolve("data").toString());

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines()).containsExactly("Port " + busy.getLocalPort()
                    + ", for health and metrics, is in use; choose another one with --management-port, or none with --management-port -1.");
        }
        CommandRun same = CommandRun.of("serve", "--port", "45671", "--management-port", "45671", "--data",
                folder.resolve("data").toString());
        assertThat(same.err().lines()).hasSize(1).first().asString().contains("cannot share port 45671");
        serving("-1", () -> assertThat(out.toString()).doesNotContain("actuator"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private void serving(String managementPort, Work work) throws Exception {
        CommandLine command = Reftel.commandLine();
        command.setOut(new PrintWriter(out, true));
        Thread server = Thread.ofPlatform().start(() -> command.execute("serve", "--port", "0", "--management-port",
                managementPort, "--data", folder.resolve("data").toString()));
        try {
            for (int i = 0; i < 1200 && !out.toString().contains("/setup?token="); i++) {
                Thread.sleep(100);
            }
            work.run();
        } finally {
            server.interrupt();
            server.join();
        }
    }

    private String address(Pattern pattern) {
        Matcher matcher = pattern.matcher(out.toString());
        assertThat(matcher.find()).as(out.toString()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
