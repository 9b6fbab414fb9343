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

import org.reftel.admin.RunCommand;
import org.reftel.admin.RunConversation;
import org.reftel.admin.ServerCard;
import org.reftel.admin.ServerDoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives a command to the server that is in charge of the data folder, and hears from it what comes of it. */
final class HandOver {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 1;
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
        /** It was done; {@code exit} is the command's exit code. */
        record Done(int exit) implements End {}

        /** Nothing was done. */
        record Refused(String why) implements End {}
    }

    /**
     * Hands the paths over and waits for the end.
     *
     * @throws IOException where the server does not answer, or stops in the middle
     */
    End ingest(List<Path> paths, Listener listener) throws IOException, InterruptedException {
        return talk(ServerDoor.INGEST,
                Map.of("paths", paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList()),
                listener);
    }

    /** The same with an order on runs. */
    End order(RunCommand command, Listener listener) throws IOException, InterruptedException {
        return talk(ServerDoor.RUNS, command, listener);
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
                    return new End.Done(0);
                }
                return new End.Refused(response.statusCode() == NOT_FOUND
                        ? status(response)
                        : new String(body.readAllBytes(), UTF_8).strip());
            }
        }
    }

    private End talk(String address, Object command, Listener listener) throws IOException, InterruptedException {
        HttpRequest request = request(address).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(command))).build();
        try (HttpClient client = client()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.headers().firstValue("Content-Type").orElse("").startsWith("application/x-ndjson")
                        ? read(body, listener)
                        : new End.Refused(status(response));
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

    private static End read(InputStream body, Listener listener) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                JsonNode line = JSON.readTree(text);
                if (line.hasNonNull("refused")) {
                    return new End.Refused(line.get("refused").asString());
                }
                if (line.hasNonNull("exit")) {
                    return new End.Done(line.get("exit").asInt(FAILED));
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
        } else if (line.hasNonNull("said")) {
            listener.said(line.get("said").asString());
        } else if (line.hasNonNull("progress")) {
            listener.progress(line.get("progress").get("words").asString());
        }
    }
}
