package org.reftel.ingest;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;

/** What each stage of a run took, one behind the other: by the clock, and of all processors together. */
final class StageTimes {
    private static final double NANOS = 1e9;

    private final List<Stage> stages = new ArrayList<>();
    private final long start = System.nanoTime();
    private long began = start;
    private long cpuAtStart = cpu();
    private final long cpuAtFirst = cpuAtStart;

    private record Stage(String name, double seconds, double cpuSeconds) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.1f s (CPU %.1f s)", name, seconds, cpuSeconds);
        }
    }

    /** What was done since the stage before ended was this one. */
    void ended(String stage) {
        long now = System.nanoTime();
        long cpu = cpu();
        stages.add(new Stage(stage, (now - began) / NANOS, (cpu - cpuAtStart) / NANOS));
        began = now;
        cpuAtStart = cpu;
    }

    /** Of the whole process: the pages that a server delivers meanwhile count too; 0 where the machine does not tell. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime())
                : 0;
    }

    /** In words, for so many documents. */
    String of(int documents) {
        double seconds = (began - start) / NANOS;
        return String.format(Locale.ROOT, "%d documents in %.1f s (CPU %.1f s), %.0f a second: ", documents, seconds,
                (cpuAtStart - cpuAtFirst) / NANOS, seconds <= 0 ? 0 : documents / seconds)
                + stages.stream().map(Stage::toString).collect(Collectors.joining(", "));
    }
}
