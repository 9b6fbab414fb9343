package org.reftel.api;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.ThreadReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cables/{MRN}/thread}: what a cable cites, what cites it, and so on. */
@RestController
class ThreadApi {
    private final CableReader cables;
    private final ThreadReader threads;

    ThreadApi(CableReader cables, ThreadReader threads) {
        this.cables = cables;
        this.threads = threads;
    }

    /** A cable held or only cited; another spelling of its identifier leads to it. */
    @GetMapping("/api/cables/{identifier}/thread")
    @Operation(operationId = "thread", summary = "The cables that a cable cites, those that cite it, and so on, at most 60.")
    ThreadDocument thread(@PathVariable String identifier,
            @Parameter(description = "How far: 1, 2 or 3 steps from cable to cable.") @RequestParam(defaultValue = "2") String steps) {
        String meant = cables.identifierIn(identifier).orElse(identifier.toUpperCase(Locale.ROOT));
        int number = StrictParameters.number("steps", steps, CableThread.MOST_STEPS);
        return threads.around(meant, number).map(ThreadDocument::of).orElseThrow(
                () -> new NotHeldException("There is no cable " + identifier
                        + " in this archive, and none that cites it."));
    }
}
