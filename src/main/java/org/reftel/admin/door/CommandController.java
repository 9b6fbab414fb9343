package org.reftel.admin.door;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.audit.AuditLog;
import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.run.ProgressReport;
import org.reftel.admin.run.RunTexts;
import org.reftel.archive.backup.Backup;
import org.reftel.archive.backup.BackupException;
import org.reftel.archive.run.IngestOutcome;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestProgress;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.IngestRunningException;
import org.reftel.ingest.preview.Preview;
import org.reftel.ingest.preview.PreviewedFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for commands of this machine: the command line hands over what only the server in charge of the data folder can do.
 * It opens to the token of the {@link ServerCard}, over the loopback; to everybody else there is no such address.
 */
@RestController
class CommandController {
    private static final String START = "ingest.start";
    private static final String SAID = "said";
    private static final String END = "end";

    private final IngestJob job;
    private final Backup backup;
    private final RunTexts texts;
    private final Clock clock;
    private final JsonMapper json;
    private final AuditLog audits;

    CommandController(IngestJob job, Backup backup, RunTexts texts, Clock clock, JsonMapper json,
            AuditLog audits) {
        this.job = job;
        this.backup = backup;
        this.texts = texts;
        this.clock = clock;
        this.json = json;
        this.audits = audits;
    }

    /**
     * What to ingest.
     *
     * @param paths absolute, on this machine
     * @param preview whether it is only to be told what would be done; null for no
     */
    record Paths(List<String> paths, @Nullable Boolean preview) {
        boolean isPreview() {
            return Boolean.TRUE.equals(preview);
        }
    }

    /** Where to write the backup: an absolute path on this machine. */
    record Target(String file) {}

    /** Ingests, and tells each file's outcome as it is known; it goes on where nobody listens any more. */
    @PostMapping(path = ServerDoor.INGEST, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Audited(START)
    ResponseEntity<StreamingResponseBody> ingest(@RequestBody Paths paths, AuditNote audit) {
        audit.by(DoorKeeper.WHO).about(String.join(", ", paths.paths) + (paths.isPreview() ? " (preview)" : ""));
        IngestRequest wanted = IngestRequest.fromCommandLine(paths.paths.stream().map(Path::of).toList());
        return ResponseEntity.status(job.progress().isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(out -> new IngestAnswer(new CommandAnswer(out, json)).ingest(wanted, paths.isPreview()));
    }

    /** Writes a backup, and tells how far it is; it goes on where nobody listens any more. */
    @PostMapping(path = ServerDoor.BACKUP, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Audited("backup.write")
    ResponseEntity<StreamingResponseBody> backup(@RequestBody Target target, AuditNote audit) {
        audit.by(DoorKeeper.WHO).about(target.file);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON)
                .body(out -> backUp(Path.of(target.file), new CommandAnswer(out, json)));
    }

    private void backUp(Path file, CommandAnswer answer) {
        try {
            answer.write(END, backup.write(file, words -> answer.write("progress", Map.of("words", words))));
        } catch (BackupException e) {
            answer.write("refused", String.valueOf(e.getMessage()));
        }
    }

    /** What became of a file. */
    record Outcome(String result, String name, @Nullable String identifier, String message) {}

    /** The answer to an ingest. */
    private final class IngestAnswer {
        private final CommandAnswer answer;
        private int told;

        private IngestAnswer(CommandAnswer answer) {
            this.answer = answer;
        }

        private void ingest(IngestRequest request, boolean preview) {
            try {
                if (preview) {
                    Preview seen = job.preview(request, this::tell);
                    RunTexts.missing(seen.count(PreviewedFile.MISSING)).ifPresent(words -> answer.write(SAID, words));
                    answer.write(END, seen);
                } else {
                    IngestProgress done = job.ingest(request, this::tell);
                    texts.missingOf(done.run()).ifPresent(words -> answer.write(SAID, words));
                    answer.write(END, ProgressReport.of(done, clock.instant()));
                }
            } catch (NoSuchFileException e) {
                refuse("There is no file or folder " + e.getMessage() + ".", request);
            } catch (IngestRunningException | IOException e) {
                refuse(String.valueOf(e.getMessage()), request);
            }
        }

        private void refuse(String why, IngestRequest request) {
            audits.refused(DoorKeeper.WHO, START, String.join(", ", request.task().roots()), why);
            answer.write("refused", why);
        }

        private void tell(IngestProgress progress, IngestOutcome outcome) {
            answer.write("outcome", new Outcome(outcome.result().name(), outcome.name(),
                    outcome.identifier().orElse(null), outcome.message()));
            if (progress.done() != told) {
                told = progress.done();
                answer.write("progress", ProgressReport.of(progress, clock.instant()));
            }
        }
    }
}
