package org.reftel.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages a second, by a server of its own with one gigabyte of heap, asked by sixteen readers at once. */
final class Serving {
    private static final int READERS = 16;
    private static final int SECONDS = 20;
    /** A server is warm when it gets no faster by more than this share. */
    private static final double STEADY = 1.05;
    private static final int MOST_ROUNDS = 12;
    private static final int LONGEST_START_SECONDS = 300;

    private Serving() {}

    /** Asks for these pages in turn. */
    static double pagesPerSecond(Path data, List<String> pages) throws IOException, InterruptedException {
        int port = freePort();
        Process server = new ProcessBuilder(Programs.java(List.of("-Xmx1g"), "org.reftel.Launcher", "serve", "--port",
                String.valueOf(port), "--management-port", "-1", "--data", data.toString()))
                .redirectErrorStream(true).redirectOutput(data.resolveSibling("serve.log").toFile()).start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port);
            await(client, address, server);
            return whenWarm(client, address, pages) / (double) SECONDS;
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static int whenWarm(HttpClient client, URI address, List<String> pages) throws InterruptedException {
        int before = ask(client, address, pages, SECONDS);
        for (int i = 1; i < MOST_ROUNDS; i++) {
            int now = ask(client, address, pages, SECONDS);
            if (now <= before * STEADY) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(HttpClient client, URI address, Process server)
            throws IOException, InterruptedException {
        for (int i = 0; i < LONGEST_START_SECONDS * 2 && server.isAlive(); i++) {
            try {
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException _) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    private static int ask(HttpClient client, URI address, List<String> pages, int seconds)
            throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < READERS; i++) {
                readers.submit(() -> {
                    while (System.nanoTime() < end) {
                        String page = pages.get(asked.getAndIncrement() % pages.size());
                        HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(address.resolve(page)).build(),
                                HttpResponse.BodyHandlers.discarding());
                        if (answer.statusCode() == 200) {
                            answered.incrementAndGet();
                        }
                    }
                    return null;
                });
            }
        }
        return answered.get();
    }
}
