package org.reftel.admin.door;

import java.util.Map;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepOutcome;
import org.reftel.admin.upkeep.UpkeepRunningException;
import org.reftel.admin.upkeep.UpkeepTask;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The checks and the rebuild of the index, handed over by a command of this machine. */
@RestController
class UpkeepCommandController {
    private final Upkeep upkeep;
    private final JsonMapper json;

    UpkeepCommandController(Upkeep upkeep, JsonMapper json) {
        this.upkeep = upkeep;
        this.json = json;
    }

    /** What to do, by its key. */
    record Wanted(String task) {}

    /** How it ended. */
    record End(boolean good, String words) {}

    /** Does it, and tells how far it is; it goes on where nobody listens any more. */
    @PostMapping(path = ServerDoor.UPKEEP, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Audited("upkeep.start")
    ResponseEntity<StreamingResponseBody> upkeep(@RequestBody Wanted wanted, AuditNote audit) {
        UpkeepTask task = UpkeepTask.named(wanted.task)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.by(DoorKeeper.WHO).about(task.key());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON)
                .body(out -> run(task, new CommandAnswer(out, json)));
    }

    private void run(UpkeepTask task, CommandAnswer answer) {
        try {
            UpkeepOutcome outcome = upkeep.run(task, DoorKeeper.WHO, (_, _) -> upkeep.progress()
                    .ifPresent(progress -> answer.write("progress", Map.of("words", progress.words()))));
            answer.write("end", new End(outcome.good(), outcome.words()));
        } catch (UpkeepRunningException e) {
            answer.write("refused", String.valueOf(e.getMessage()));
        }
    }
}
