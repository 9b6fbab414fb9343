package org.reftel.ingest;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a run stop before the server waits for the requests that it has: one of them may be waiting for the run. */
@Component
class StopAtClosing {
    private final IngestJob job;

    StopAtClosing(IngestJob job) {
        this.job = job;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        job.stop();
    }
}
