package org.reftel.admin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.reftel.admin.CommandLines.Line;
import org.reftel.admin.RunReport.Format;
import org.reftel.ingest.IngestRunningException;
import org.reftel.ingest.RunOrders.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final DoorKeeper door;
    private final JsonMapper json;

    RunCommandController(RunConversation conversation, RunTexts texts, RunReport report, DoorKeeper door,
            JsonMapper json) {
        this.conversation = conversation;
        this.texts = texts;
        this.report = report;
        this.door = door;
        this.json = json;
    }

    /** Follows an order, and tells how far the run is until it ends. */
    @PostMapping(path = ServerDoor.RUNS, produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> order(@RequestHeader(ServerDoor.TOKEN) String token,
            @RequestBody RunCommand command, HttpServletRequest request) throws IOException {
        door.check(request, token);
        try {
            Answer answer = conversation.begin(command);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> {
                CommandLines lines = new CommandLines(out, json);
                lines.write(Line.exit(conversation.follow(answer, listener(lines))));
            });
        } catch (IngestRunningException e) {
            return refused(HttpStatus.CONFLICT, e);
        } catch (UnfitCommandException e) {
            return refused(HttpStatus.BAD_REQUEST, e);
        }
    }

    private static RunConversation.Listener listener(CommandLines lines) {
        return new RunConversation.Listener() {
            @Override
            public void said(String words) {
                lines.write(Line.said(words));
            }

            @Override
            public void progress(String words) {
                lines.write(Line.progress(words));
            }
        };
    }

    private ResponseEntity<StreamingResponseBody> refused(HttpStatus status, Exception why) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_NDJSON)
                .body(out -> new CommandLines(out, json).write(Line.refused(String.valueOf(why.getMessage()))));
    }

    @PostMapping(ServerDoor.RUNS + "/list")
    ResponseEntity<String> list(@RequestHeader(ServerDoor.TOKEN) String token, HttpServletRequest request) {
        door.check(request, token);
        return text(HttpStatus.OK, texts.list());
    }

    @PostMapping(ServerDoor.RUNS + "/{id}/show")
    ResponseEntity<String> show(@RequestHeader(ServerDoor.TOKEN) String token, @PathVariable long id,
            HttpServletRequest request) {
        door.check(request, token);
        return texts.show(id).map(text -> text(HttpStatus.OK, text))
                .orElseGet(() -> text(HttpStatus.UNPROCESSABLE_CONTENT, notThere(id)));
    }

    /** The report of a run. */
    @PostMapping(ServerDoor.RUNS + "/{id}/report")
    ResponseEntity<StreamingResponseBody> report(@RequestHeader(ServerDoor.TOKEN) String token, @PathVariable long id,
            @RequestParam Format format, HttpServletRequest request) {
        door.check(request, token);
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
