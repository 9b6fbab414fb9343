package org.reftel.admin.upkeep;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.reftel.archive.run.IngestRun;
import org.springframework.stereotype.Component;

/** The archive's own figures for those who watch it. */
@Component
class Gauges implements MeterBinder {
    private final VitalsReader vitals;
    private final DiskUse disk;

    Gauges(VitalsReader vitals, DiskUse disk) {
        this.vitals = vitals;
        this.disk = disk;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "reftel.cables", "Cables held", Vitals::cables);
        gauge(registry, "reftel.documents", "Documents held, without former versions", Vitals::documents);
        gauge(registry, "reftel.index.lag", "Cables that the index has to catch up with", Vitals::lag);
        gauge(registry, "reftel.fixity.damaged", "Documents whose stored bytes are damaged", Vitals::damaged);
        gauge(registry, "reftel.ingest.last.end", "When the last ingest run ended, in seconds since 1970; 0: not yet",
                v -> v.lastRun().flatMap(IngestRun::finished).map(end -> (double) end.getEpochSecond()).orElse(0.0));
        gauge(registry, "reftel.ingest.last.failed", "1 where the last ingest run has no end though none goes on",
                v -> v.lastRunWasCutOff() ? 1 : 0);
        Gauge.builder("reftel.disk.free", disk, DiskUse::usable).baseUnit("bytes")
                .description("What can still be written into the data folder").register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String words, ToDoubleFunction<Vitals> figure) {
        Gauge.builder(name, vitals, reader -> figure.applyAsDouble(reader.latest())).description(words)
                .register(registry);
    }
}
