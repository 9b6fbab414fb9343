package org.reftel.admin.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.reftel.ingest.IngestJob;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells every open desk once a second how far the run is, with one thread for all of them; a desk that does not listen any
 * more is noticed at the next second and forgotten.
 */
@Component
class ProgressStream {
    private static final int MOST_LISTENERS = 50;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final IngestJob job;
    private final Clock clock;
    private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("progress").daemon().factory());

    private final Future<?> ticking;

    ProgressStream(IngestJob job, Clock clock) {
        this.job = job;
        this.clock = clock;
        this.ticking = ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void close() {
        ticking.cancel(true);
        ticker.shutdownNow();
        listeners.forEach(SseEmitter::complete);
    }

    /**
     * A new listener.
     *
     * @throws ResponseStatusException 503 where too many listen already; the page says the same when it is loaded again
     */
    SseEmitter listen() {
        if (listeners.size() >= MOST_LISTENERS) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE,
                    "Too many desks listen; load the page again.");
        }
        SseEmitter listener = new SseEmitter(LONGEST.toMillis());
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onTimeout(listener::complete);
        listener.onError(_ -> listeners.remove(listener));
        listeners.add(listener);
        return listener;
    }

    private void tick() {
        if (listeners.isEmpty()) {
            return;
        }
        Optional<ProgressReport> report = job.progress().map(p -> ProgressReport.of(p, clock.instant()));
        listeners.removeIf(listener -> !tell(listener, report));
    }

    /** Whether the listener is to be told more. */
    private static boolean tell(SseEmitter listener, Optional<ProgressReport> report) {
        try {
            if (report.isPresent()) {
                listener.send(SseEmitter.event().name("progress").data(report.get(), MediaType.APPLICATION_JSON));
                return true;
            }
            listener.send(SseEmitter.event().name("end").data("the run has ended"));
            listener.complete();
        } catch (IOException | IllegalStateException e) {
            // whoever listened has gone
        }
        return false;
    }
}
