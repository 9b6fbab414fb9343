package org.reftel.admin.door;

import java.io.IOException;
import java.util.Map;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.run.RunCommand;
import org.reftel.admin.run.RunConversation;
import org.reftel.admin.run.RunReport;
import org.reftel.admin.run.RunReport.Format;
import org.reftel.admin.run.RunTexts;
import org.reftel.admin.run.UnfitCommandException;
import org.reftel.ingest.IngestRunningException;
import org.reftel.ingest.RunOrders.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The command line asks for runs, and gives orders on them, where a server is in charge of the data folder. */
@RestController
class RunCommandController {
    private final RunConversation conversation;
    private final RunTexts texts;
    private final RunReport report;
    private final JsonMapper json;

    RunCommandController(RunConversation conversation, RunTexts texts, RunReport report,
            JsonMapper json) {
        this.conversation = conversation;
        this.texts = texts;
        this.report = report;
        this.json = json;
    }

    /** Follows an order, and tells how far the run is until it ends. */
    @PostMapping(path = ServerDoor.RUNS, produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Audited("run.order")
    ResponseEntity<StreamingResponseBody> order(@RequestBody RunCommand command, AuditNote audit) throws IOException {
        audit.by(DoorKeeper.WHO).about(command.toString());
        try {
            Answer answer = conversation.begin(command);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> {
                CommandAnswer lines = new CommandAnswer(out, json);
                lines.write("exit", conversation.follow(answer, listener(lines)));
            });
        } catch (IngestRunningException e) {
            return refused(HttpStatus.CONFLICT, e, audit);
        } catch (UnfitCommandException e) {
            return refused(HttpStatus.BAD_REQUEST, e, audit);
        }
    }

    private static RunConversation.Listener listener(CommandAnswer lines) {
        return new RunConversation.Listener() {
            @Override
            public void said(String words) {
                lines.write("said", words);
            }

            @Override
            public void progress(String words) {
                lines.write("progress", Map.of("words", words));
            }
        };
    }

    private ResponseEntity<StreamingResponseBody> refused(HttpStatus status, Exception why, AuditNote audit) {
        String words = String.valueOf(why.getMessage());
        audit.refuse(words);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_NDJSON)
                .body(out -> new CommandAnswer(out, json).write("refused", words));
    }

    @PostMapping(ServerDoor.RUNS + "/list")
    @Audited("runs.list")
    ResponseEntity<String> list() {
        return text(HttpStatus.OK, texts.list());
    }

    @PostMapping(ServerDoor.RUNS + "/{id}/show")
    @Audited("run.show")
    ResponseEntity<String> show(@PathVariable long id) {
        return texts.show(id).map(text -> text(HttpStatus.OK, text))
                .orElseGet(() -> text(HttpStatus.UNPROCESSABLE_CONTENT, notThere(id)));
    }

    /** The report of a run. */
    @PostMapping(ServerDoor.RUNS + "/{id}/report")
    @Audited("run.report")
    ResponseEntity<StreamingResponseBody> report(@PathVariable long id,
            @RequestParam Format format) {
        if (!report.has(id)) {
            return ResponseEntity.unprocessableContent().body(out -> out.write(notThere(id).getBytes(UTF_8)));
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(out -> report.write(id, format, out));
    }

    private static String notThere(long run) {
        return "There is no run " + run + ".";
    }

    private static ResponseEntity<String> text(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(new MediaType("text", "plain", UTF_8)).body(text);
    }
}
