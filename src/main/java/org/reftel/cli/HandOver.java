package org.reftel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.reftel.admin.door.ServerCard;
import org.reftel.admin.door.ServerDoor;
import org.reftel.admin.run.RunCommand;
import org.reftel.admin.run.RunConversation;
import org.reftel.archive.backup.BackupException;
import org.reftel.archive.backup.BackupReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives a command to the server that is in charge of the data folder, and hears from it what comes of it. */
final class HandOver {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String REFUSED = "refused";
    private static final String END = "end";
    private static final String EXIT = "exit";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServerCard card;

    private HandOver(ServerCard card) {
        this.card = card;
    }

    /** The way to the server of a data folder; empty where none has laid its card. */
    static Optional<HandOver> to(Path data) {
        return ServerCard.find(data).map(HandOver::new);
    }

    /** Hears what the server tells. */
    interface Listener extends RunConversation.Listener {
        /** A file has its outcome; {@code identifier} is empty where it was rejected. */
        void outcome(String result, String name, String identifier, String message);
    }

    /** How it ended. */
    sealed interface End {
        /**
         * It was done.
         *
         * @param exit the command's exit code
         * @param preview the id of what was only looked at, else empty
         */
        record Done(int exit, String preview) implements End {}

        /** Nothing was done. */
        record Refused(String why) implements End {}
    }

    /** How a task of upkeep ended. */
    sealed interface Answer {
        /** It came to its end; {@code good} where all is as it should be. */
        record Done(boolean good, String words) implements Answer {}

        /** Nothing was done. */
        record Refused(String why) implements Answer {}
    }

    /**
     * Hands a task of upkeep over and waits for its end.
     *
     * @param progress hears how far it is, as a sentence
     * @throws IOException where the server does not answer, or stops in the middle
     */
    Answer upkeep(String task, Consumer<String> progress) throws IOException, InterruptedException {
        JsonNode last = command(ServerDoor.UPKEEP, Map.of("task", task), line -> progress.accept(words(line)))
                .orElseThrow(() -> new IOException("the server in charge stopped before it was done"));
        return last.hasNonNull(REFUSED)
                ? new Answer.Refused(last.get(REFUSED).asString())
                : new Answer.Done(last.get(END).get("good").asBoolean(), last.get(END).get("words").asString());
    }

    /**
     * Hands the paths over and waits for the end.
     *
     * @param preview whether it is only to be told what would be done
     * @throws IOException where the server does not answer, or stops in the middle
     */
    End ingest(List<Path> paths, boolean preview, Listener listener) throws IOException, InterruptedException {
        return talk(ServerDoor.INGEST,
                Map.of("paths", paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList(),
                        "preview", preview),
                listener);
    }

    /** The same with an order on runs. */
    End order(RunCommand command, Listener listener) throws IOException, InterruptedException {
        return talk(ServerDoor.RUNS, command, listener);
    }

    private End talk(String address, Object command, Listener listener) throws IOException, InterruptedException {
        JsonNode last = command(address, command, line -> tell(line, listener)).orElseThrow(() -> new IOException(
                "the server in charge stopped before the ingest ended; it goes on when it starts again"));
        return last.hasNonNull(REFUSED)
                ? new End.Refused(last.get(REFUSED).asString())
                : new End.Done(last.path(EXIT).asInt(0), last.path(END).path("id").asString(""));
    }

    /**
     * Has a backup written and waits for the end.
     *
     * @param progress told how far it is, as a sentence
     * @throws BackupException where the server refuses it, or stops in the middle
     */
    BackupReport backup(Path file, Consumer<String> progress)
            throws IOException, InterruptedException, BackupException {
        JsonNode last = command(ServerDoor.BACKUP, Map.of("file", file.toString()),
                line -> progress.accept(words(line))).orElseThrow(
                        () -> new BackupException("The server in charge stopped before the backup was written."));
        if (last.hasNonNull(REFUSED)) {
            throw new BackupException(last.get(REFUSED).asString());
        }
        return JSON.treeToValue(last.get(END), BackupReport.class);
    }

    /** Where something goes that comes; opened when it does. */
    interface Target {
        OutputStream open() throws IOException;
    }

    /** Asks for something that comes as it is. */
    End fetch(String address, Target target) throws IOException, InterruptedException {
        try (HttpClient client = client()) {
            HttpResponse<InputStream> response = client.send(request(address).POST(BodyPublishers.noBody()).build(),
                    BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() == OK) {
                    try (OutputStream out = target.open()) {
                        body.transferTo(out);
                    }
                    return new End.Done(0, "");
                }
                return new End.Refused(response.statusCode() == NOT_FOUND
                        ? status(response)
                        : new String(body.readAllBytes(), UTF_8).strip());
            }
        }
    }

    /** The last line of the answer, which refuses or ends; empty where the server stopped before. */
    private Optional<JsonNode> command(String address, Object command, Consumer<JsonNode> told)
            throws IOException, InterruptedException {
        HttpRequest request = request(address).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(command))).build();
        try (HttpClient client = client()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.headers().firstValue("Content-Type").orElse("").startsWith("application/x-ndjson")
                        ? read(body, told)
                        : Optional.of(JSON.createObjectNode().put(REFUSED, status(response)));
            }
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(CONNECT).build();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + card.port() + address))
                .header(ServerDoor.TOKEN, card.token());
    }

    private static String status(HttpResponse<?> response) {
        return "The server in charge answers with status " + response.statusCode() + ".";
    }

    private static Optional<JsonNode> read(InputStream body, Consumer<JsonNode> told) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                JsonNode line = JSON.readTree(text);
                if (line.hasNonNull(REFUSED) || line.hasNonNull(END) || line.hasNonNull(EXIT)) {
                    return Optional.of(line);
                }
                told.accept(line);
            }
        }
        return Optional.empty();
    }

    private static String words(JsonNode line) {
        return line.path("progress").path("words").asString("");
    }

    private static void tell(JsonNode line, Listener listener) {
        if (line.hasNonNull("outcome")) {
            JsonNode outcome = line.get("outcome");
            listener.outcome(outcome.get("result").asString(), outcome.get("name").asString(),
                    outcome.hasNonNull("identifier") ? outcome.get("identifier").asString() : "",
                    outcome.get("message").asString());
        } else if (line.hasNonNull("said")) {
            listener.said(line.get("said").asString());
        } else if (line.hasNonNull("progress")) {
            listener.progress(words(line));
        }
    }
}
