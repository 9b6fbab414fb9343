package org.reftel.admin.run;

import java.util.Locale;

import org.reftel.admin.run.RunReport.Format;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /admin/runs/ID.csv} and {@code .json}: the report of a run, streamed. */
@RestController
class RunReportController {
    private final RunReport report;

    RunReportController(RunReport report) {
        this.report = report;
    }

    @GetMapping("/admin/runs/{id}.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable long id) {
        return report(id, Format.CSV, new MediaType("text", "csv", UTF_8));
    }

    @GetMapping("/admin/runs/{id}.json")
    ResponseEntity<StreamingResponseBody> json(@PathVariable long id) {
        return report(id, Format.JSON, MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<StreamingResponseBody> report(long id, Format format, MediaType type) {
        if (!report.has(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(type)
                .header("Content-Disposition", "attachment; filename=\"reftel-run-" + id + "."
                        + format.name().toLowerCase(Locale.ROOT) + "\"")
                .body(out -> report.write(id, format, out));
    }
}
