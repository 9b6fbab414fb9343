package org.reftel.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.reftel.admin.audit.AuditLog;
import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.archive.IngestOutcome;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.IngestRunningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for commands of this machine: the command line hands over what only the server in charge of the data folder can do.
 * It opens to the token of the {@link ServerCard}, over the loopback; to everybody else there is no such address.
 */
@RestController
class CommandController {
    private static final Logger LOG = LoggerFactory.getLogger(CommandController.class);

    private static final String START = "ingest.start";

    private final IngestJob job;
    private final Clock clock;
    private final JsonMapper json;
    private final DoorKeeper door;
    private final AuditLog audits;

    CommandController(IngestJob job, Clock clock, JsonMapper json, DoorKeeper door, AuditLog audits) {
        this.job = job;
        this.clock = clock;
        this.json = json;
        this.door = door;
        this.audits = audits;
    }

    /** What to ingest: absolute paths on this machine. */
    record Paths(List<String> paths) {}

    /**
     * One line of the answer; one of the first four is there.
     *
     * @param refused why nothing was done
     */
    record Line(@Nullable ProgressReport progress, @Nullable Outcome outcome, @Nullable ProgressReport end,
            @Nullable String refused) {}

    /** What became of a file. */
    record Outcome(String result, String name, @Nullable String identifier, String message) {}

    /** Ingests, and tells each file's outcome as it is known; it goes on where nobody listens any more. */
    @PostMapping(path = ServerDoor.INGEST, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Audited(START)
    ResponseEntity<StreamingResponseBody> ingest(@RequestHeader(ServerDoor.TOKEN) String token,
            @RequestBody Paths paths, HttpServletRequest request, AuditNote audit) throws IOException {
        door.open(token, request);
        audit.by(DoorKeeper.WHO).about(String.join(", ", paths.paths));
        IngestRequest wanted = IngestRequest.fromCommandLine(paths.paths.stream().map(Path::of).toList());
        return ResponseEntity.ok(out -> new Answer(out).ingest(wanted));
    }

    /** The answer to one command. */
    private final class Answer {
        private final OutputStream out;
        private boolean heard = true;
        private int told;

        private Answer(OutputStream out) {
            this.out = out;
        }

        private void ingest(IngestRequest request) {
            try {
                IngestProgress end = job.ingest(request, this::tell);
                write(new Line(null, null, ProgressReport.of(end, clock.instant()), null));
            } catch (NoSuchFileException e) {
                refuse("There is no file or folder " + e.getMessage() + ".", request);
            } catch (IngestRunningException | IOException e) {
                refuse(String.valueOf(e.getMessage()), request);
            }
        }

        private void refuse(String why, IngestRequest request) {
            audits.refused(DoorKeeper.WHO, START,
                    request.roots().stream().map(Path::toString).collect(Collectors.joining(", ")), why);
            write(new Line(null, null, null, why));
        }

        private void tell(IngestProgress progress, IngestOutcome outcome) {
            write(new Line(null, new Outcome(outcome.result().name(), outcome.name(),
                    outcome.identifier().orElse(null), outcome.message()), null, null));
            if (progress.done() != told) {
                told = progress.done();
                write(new Line(ProgressReport.of(progress, clock.instant()), null, null, null));
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
                LOG.info("the command line went away; its ingest goes on");
            }
        }
    }
}
