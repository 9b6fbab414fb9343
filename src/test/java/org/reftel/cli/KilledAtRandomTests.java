package org.reftel.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reftel.search.index.Indexer;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Power cuts at points drawn by a seed: at a milestone of the work for the nth time, or after some time. Each round kills one
 * ingest again and again, every start going on by itself; in the end nothing tells it from an undisturbed one.
 */
@Tag("faults")
class KilledAtRandomTests {
    private static final int CABLES = Integer.getInteger("reftel.faults.cables", 5_000);
    private static final int ROUNDS = 4;
    private static final int KILLS_A_ROUND = 5;
    private static final int LONGEST_MINUTES = 20;
    /** How often an ingest comes by each, by the chunks of a hundred. */
    private static final Map<String, Integer> MILESTONES = Map.of("written", CABLES / 100, "stored", CABLES / 100,
            "index-written", CABLES / 500, "linked", 1, "settled", 1, "indexed", 1);

    @TempDir
    private static Path folder;
    private static String undisturbed = "";
    private static long undisturbedMillis;

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(ROUNDS);
    }

    @BeforeAll
    static void ingestUndisturbed() throws Exception {
        execute("generate", "--cables", "" + CABLES, "--seed", "7", "--layout", "A", "--output",
                folder.resolve("corpus").toString());
        long begun = System.nanoTime();
        assertThat(start("undisturbed", List.of()).waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        undisturbedMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        undisturbed = execute("export", "--data", folder.resolve("undisturbed").toString());
        assertThat(undisturbed.lines().count()).isGreaterThan(CABLES - CABLES / 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void killedIngestEndsLikeAnUndisturbedOne(int seed) throws Exception {
        Random random = new Random(seed);
        String data = "killed-" + seed;
        List<String> kills = new ArrayList<>();
        for (int kill = 0; kill < KILLS_A_ROUND; kill++) {
            kills.add(kill(data, random));
        }
        assertThat(start(data, List.of()).waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();

        assertThat(execute("export", "--data", folder.resolve(data).toString())).as("after %s", kills)
                .isEqualTo(undisturbed);
        assertConsistent(folder.resolve(data));
    }

    /** Kills an ingest that goes on, at a milestone or by the clock. */
    private static String kill(String data, Random random) throws Exception {
        if (random.nextBoolean()) {
            List<String> points = MILESTONES.keySet().stream().sorted().toList();
            String point = points.get(random.nextInt(points.size()));
            String haltAt = point + ":" + (1 + random.nextInt(Math.max(1, MILESTONES.getOrDefault(point, 1) / 3)));
            Process process = start(data, List.of("-Dreftel.test.halt-at=" + haltAt));
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
            return haltAt + (process.exitValue() == 137 ? "" : " (not reached)");
        }
        long millis = 2_000 + random.nextLong(Math.max(1, undisturbedMillis / 3));
        Process process = start(data, List.of());
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return millis + " ms" + (ended ? " (ended before)" : "");
    }

    /** Each file of each run has one outcome, no run is open, and the index is the database's. */
    private static void assertConsistent(Path data) {
        Map<String, Object> settings = new HashMap<>(Map.of("reftel.data", data.toString()));
        try (ConfigurableApplicationContext context = Archive.open(WebApplicationType.NONE, settings)) {
            JdbcTemplate database = context.getBean(JdbcTemplate.class);
            assertThat(database.queryForList("select id from ingest_run where finished is null", Long.class)).isEmpty();
            assertThat(database.queryForList("""
                    select count(*) from ingest_outcome group by run_id""", Integer.class)).isNotEmpty()
                    .containsOnly(CABLES);
            assertThat(context.getBean(Indexer.class).check("the test").differences().isNone()).isTrue();
        }
    }

    private static Process start(String data, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(options);
        command.addAll(List.of(Reftel.class.getName(), "ingest", "--data", folder.resolve(data).toString(),
                folder.resolve("corpus").resolve("cables").toString()));
        File log = folder.resolve(data + ".log").toFile();
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    }

    private static String execute(String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(Reftel.commandLine().setOut(new PrintWriter(out)).execute(arguments)).isZero();
        return out.toString();
    }
}
