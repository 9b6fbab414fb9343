package org.reftel.admin;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepOutcome;
import org.reftel.admin.upkeep.UpkeepRunningException;
import org.reftel.admin.upkeep.UpkeepTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The checks and the rebuild of the index, handed over by a command of this machine. */
@RestController
class UpkeepCommandController {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepCommandController.class);

    private final Upkeep upkeep;
    private final DoorKeeper door;
    private final JsonMapper json;

    UpkeepCommandController(Upkeep upkeep, DoorKeeper door, JsonMapper json) {
        this.upkeep = upkeep;
        this.door = door;
        this.json = json;
    }

    /** What to do, by its key. */
    record Wanted(String task) {}

    /** How far it is. */
    record Progress(String words) {}

    /** How it ended. */
    record End(boolean good, String words) {}

    /** One line of the answer; one of the three is there. */
    record Line(@Nullable Progress progress, @Nullable End end, @Nullable String refused) {}

    /** Does it, and tells how far it is; it goes on where nobody listens any more. */
    @PostMapping(path = ServerDoor.UPKEEP, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Audited("upkeep.start")
    ResponseEntity<StreamingResponseBody> upkeep(@RequestHeader(ServerDoor.TOKEN) String token,
            @RequestBody Wanted wanted, HttpServletRequest request, AuditNote audit) {
        door.open(token, request);
        UpkeepTask task = UpkeepTask.named(wanted.task)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.by(DoorKeeper.WHO).about(task.key());
        return ResponseEntity.ok(out -> new Answer(out).run(task));
    }

    private final class Answer {
        private final OutputStream out;
        private boolean heard = true;

        private Answer(OutputStream out) {
            this.out = out;
        }

        private void run(UpkeepTask task) {
            try {
                UpkeepOutcome outcome = upkeep.run(task, DoorKeeper.WHO, (_, _) -> upkeep.progress()
                        .ifPresent(progress -> write(new Line(new Progress(progress.words()), null, null))));
                write(new Line(null, new End(outcome.good(), outcome.words()), null));
            } catch (UpkeepRunningException e) {
                write(new Line(null, null, String.valueOf(e.getMessage())));
            }
        }

        private void write(Line line) {
            if (!heard) {
                return;
            }
            try {
                out.write(json.writeValueAsBytes(line));
                out.write('\n');
                out.flush();
            } catch (IOException e) {
                heard = false;
                LOG.info("the command line went away; what it asked for goes on");
            }
        }
    }
}
