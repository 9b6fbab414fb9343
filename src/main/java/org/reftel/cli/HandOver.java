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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives an ingest to the server that is in charge of the data folder, and hears from it what becomes of each file. */
final class HandOver {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
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
        /** All files have their outcome. */
        record Done() implements End {}

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
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            HttpResponse<InputStream> response = client.send(request(ServerDoor.UPKEEP, Map.of("task", task)),
                    BodyHandlers.ofInputStream());
            if (response.statusCode() != OK) {
                return new Answer.Refused("The server in charge answers with status " + response.statusCode() + ".");
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
                for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                    JsonNode line = JSON.readTree(text);
                    if (line.hasNonNull("refused")) {
                        return new Answer.Refused(line.get("refused").asString());
                    }
                    if (line.hasNonNull("end")) {
                        return new Answer.Done(line.get("end").get("good").asBoolean(),
                                line.get("end").get("words").asString());
                    }
                    progress.accept(line.get("progress").get("words").asString());
                }
            }
        }
        throw new IOException("the server in charge stopped before it was done");
    }

    private HttpRequest request(String address, Map<String, ?> body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + card.port() + address))
                .header("Content-Type", "application/json").header(ServerDoor.TOKEN, card.token())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))).build();
    }

    /**
     * Hands the paths over and waits for the end.
     *
     * @throws IOException where the server does not answer, or stops in the middle
     */
    End ingest(List<Path> paths, Listener listener) throws IOException, InterruptedException {
        HttpRequest request = request(ServerDoor.INGEST,
                Map.of("paths", paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList()));
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != OK) {
                return new End.Refused("The server in charge answers with status " + response.statusCode() + ".");
            }
            return read(response.body(), listener);
        }
    }

    private static End read(InputStream body, Listener listener) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                JsonNode line = JSON.readTree(text);
                if (line.hasNonNull("refused")) {
                    return new End.Refused(line.get("refused").asString());
                }
                if (line.hasNonNull("end")) {
                    return new End.Done();
                }
                tell(line, listener);
            }
        }
        throw new IOException("the server in charge stopped before the ingest ended; it goes on when it starts again");
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
