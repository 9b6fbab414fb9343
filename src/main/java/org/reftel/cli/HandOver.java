package org.reftel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

import org.reftel.admin.ServerCard;
import org.reftel.admin.ServerDoor;
import org.reftel.archive.backup.BackupException;
import org.reftel.archive.backup.BackupReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives a command to the server that is in charge of the data folder, and hears from it how far it is. */
final class HandOver {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final String REFUSED = "refused";
    private static final String END = "end";
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
    interface Listener {
        /** A file has its outcome; {@code identifier} is empty where it was rejected. */
        void outcome(String result, String name, String identifier, String message);

        /** How far it is, as a sentence. */
        void progress(String words);
    }

    /** How it ended. */
    sealed interface End {
        /** All files have their outcome; {@code preview} is the id of what was only looked at, else empty. */
        record Done(String preview) implements End {}

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
        JsonNode last = command(ServerDoor.UPKEEP, Map.of("task", task),
                line -> progress.accept(line.path("progress").path("words").asString(""))).orElseThrow(
                        () -> new IOException("the server in charge stopped before it was done"));
        return last.hasNonNull(REFUSED)
                ? new Answer.Refused(last.get(REFUSED).asString())
                : new Answer.Done(last.get(END).get("good").asBoolean(), last.get(END).get("words").asString());
    }

    private HttpRequest request(String address, Object body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + card.port() + address))
                .header("Content-Type", "application/json").header(ServerDoor.TOKEN, card.token())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))).build();
    }

    /**
     * Hands the paths over and waits for the end.
     *
     * @param preview whether it is only to be told what would be done
     * @throws IOException where the server does not answer, or stops in the middle
     */
    End ingest(List<Path> paths, boolean preview, Listener listener) throws IOException, InterruptedException {
        JsonNode last = command(ServerDoor.INGEST,
                Map.of("paths", paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList(),
                        "preview", preview),
                line -> tell(line, listener)).orElseThrow(
                        () -> new IOException(
                                "the server in charge stopped before the ingest ended; it goes on when it starts again"));
        return last.hasNonNull(REFUSED)
                ? new End.Refused(last.get(REFUSED).asString())
                : new End.Done(preview ? last.get(END).path("id").asString("") : "");
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
                line -> progress.accept(line.path("progress").path("words").asString(""))).orElseThrow(
                        () -> new BackupException("The server in charge stopped before the backup was written."));
        if (last.hasNonNull(REFUSED)) {
            throw new BackupException(last.get(REFUSED).asString());
        }
        return JSON.treeToValue(last.get(END), BackupReport.class);
    }

    /** The last line of the answer, which refuses or ends; empty where the server stopped before. */
    private Optional<JsonNode> command(String address, Object body, Consumer<JsonNode> told)
            throws IOException, InterruptedException {
        HttpRequest request = request(address, body);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != OK) {
                return Optional.of(JSON.createObjectNode().put(REFUSED,
                        "The server in charge answers with status " + response.statusCode() + "."));
            }
            return read(response.body(), told);
        }
    }

    private static Optional<JsonNode> read(InputStream body, Consumer<JsonNode> told) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                JsonNode line = JSON.readTree(text);
                if (line.hasNonNull(REFUSED) || line.hasNonNull(END)) {
                    return Optional.of(line);
                }
                told.accept(line);
            }
        }
        return Optional.empty();
    }

    private static void tell(JsonNode line, Listener listener) {
        if (line.hasNonNull("outcome")) {
            JsonNode outcome = line.get("outcome");
            listener.outcome(outcome.get("result").asString(), outcome.get("name").asString(),
                    outcome.hasNonNull("identifier") ? outcome.get("identifier").asString() : "",
                    outcome.get("message").asString());
        } else if (line.hasNonNull("progress")) {
            listener.progress(line.get("progress").get("words").asString());
        }
    }
}
