package org.reftel.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages a second, by a server of its own with one gigabyte of heap, asked by sixteen readers at once. */
final class Serving {
    private static final int READERS = 16;
    private static final int SECONDS = 20;
    /** A server is warm when so many rounds in a row were no faster than the best before them by more than this share. */
    private static final double STEADY = 1.03;
    private static final int STEADY_ROUNDS = 6;
    private static final int MOST_ROUNDS = 40;
    private static final int LONGEST_START_SECONDS = 300;

    private Serving() {}

    /** Asks one server for the pages of each list in turn; started as README.md advises for many readers. */
    static List<Double> pagesPerSecond(Path data, List<List<String>> lists) throws IOException, InterruptedException {
        int port = freePort();
        Process server = new ProcessBuilder(Programs.java(List.of("-XX:+UseParallelGC", "-Xmx1g"),
                "org.reftel.Launcher", "serve", "--port", String.valueOf(port), "--management-port", "-1", "--data",
                data.toString()))
                .redirectErrorStream(true).redirectOutput(data.resolveSibling("serve.log").toFile()).start();
        try {
            URI address = URI.create("http://127.0.0.1:" + port);
            await(address, server);
            List<Double> rates = new ArrayList<>();
            for (List<String> pages : lists) {
                rates.add(whenWarm(address, pages) / (double) SECONDS);
            }
            return rates;
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    /** The median of the steady rounds. */
    private static int whenWarm(URI address, List<String> pages) throws InterruptedException {
        List<Integer> rounds = new ArrayList<>();
        int best = 0;
        int steady = 0;
        for (int i = 0; i < MOST_ROUNDS && steady < STEADY_ROUNDS; i++) {
            int now = ask(address, pages);
            steady = now > best * STEADY ? 0 : steady + 1;
            best = Math.max(best, now);
            rounds.add(now);
        }
        List<Integer> last = rounds.subList(Math.max(0, rounds.size() - STEADY_ROUNDS), rounds.size());
        return last.stream().sorted().toList().get(last.size() / 2);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(URI address, Process server) throws InterruptedException {
        for (int i = 0; i < LONGEST_START_SECONDS * 2 && server.isAlive(); i++) {
            try {
                read(address);
                return;
            } catch (IOException _) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    private static int ask(URI address, List<String> pages) throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        Callable<Void> reader = () -> {
            while (System.nanoTime() < end) {
                read(address.resolve(pages.get(asked.getAndIncrement() % pages.size())));
                answered.incrementAndGet();
            }
            return null;
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (Future<Void> reading : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                reading.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page was not answered", e);
        }
        return answered.get();
    }

    /** By the lightest client that Java has, as readers and server share the processors; it keeps its connections. */
    private static void read(URI page) throws IOException {
        try (InputStream answer = page.toURL().openConnection().getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
