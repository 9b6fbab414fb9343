package org.reftel.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks a server for each kind of page once. */
final class Rehearsal {
    private static final List<String> PAGES = List.of("/", "/cables", "/cables?q=osce&tag=PREL", "/cables/06ALMATY2935",
            "/cables/06ALMATY2935?view=as-received", "/tags/prel", "/people", "/origins", "/timeline",
            "/how-to-read-a-cable", "/api/cables?q=osce", "/api/cables/06ALMATY2935", "/login");

    private Rehearsal() {}

    static void of(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + page)).build(),
                        BodyHandlers.discarding());
            }
        }
    }
}
