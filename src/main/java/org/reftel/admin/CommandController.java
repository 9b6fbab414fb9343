package org.reftel.admin;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.reftel.admin.CommandLines.Line;
import org.reftel.admin.CommandLines.Outcome;
import org.reftel.archive.IngestOutcome;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.IngestRunningException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The command line hands an ingest over, which only the server in charge of the data folder can do. */
@RestController
class CommandController {
    private final IngestJob job;
    private final DoorKeeper door;
    private final Clock clock;
    private final JsonMapper json;

    CommandController(IngestJob job, DoorKeeper door, Clock clock, JsonMapper json) {
        this.job = job;
        this.door = door;
        this.clock = clock;
        this.json = json;
    }

    /** What to ingest: absolute paths on this machine. */
    record Paths(List<String> paths) {}

    /** Ingests, and tells each file's outcome as it is known; it goes on where nobody listens any more. */
    @PostMapping(path = ServerDoor.INGEST, produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> ingest(@RequestHeader(ServerDoor.TOKEN) String token,
            @RequestBody Paths paths, HttpServletRequest request) {
        door.check(request, token);
        IngestRequest wanted = IngestRequest.fromCommandLine(paths.paths.stream().map(Path::of).toList());
        return ResponseEntity.status(job.progress().isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(out -> new Answer(new CommandLines(out, json)).ingest(wanted));
    }

    /** The answer to one command. */
    private final class Answer {
        private final CommandLines lines;
        private int told;

        private Answer(CommandLines lines) {
            this.lines = lines;
        }

        private void ingest(IngestRequest request) {
            try {
                job.ingest(request, this::tell);
                lines.write(Line.exit(0));
            } catch (NoSuchFileException e) {
                lines.write(Line.refused("There is no file or folder " + e.getMessage() + "."));
            } catch (IngestRunningException | IOException e) {
                lines.write(Line.refused(String.valueOf(e.getMessage())));
            }
        }

        private void tell(IngestProgress progress, IngestOutcome outcome) {
            lines.write(new Line(null, new Outcome(outcome.result().name(), outcome.name(),
                    outcome.identifier().orElse(null), outcome.message()), null, null, null));
            if (progress.done() != told) {
                told = progress.done();
                lines.write(Line.progress(ProgressReport.of(progress, clock.instant()).words()));
            }
        }
    }
}
