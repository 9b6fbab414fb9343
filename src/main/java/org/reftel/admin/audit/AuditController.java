package org.reftel.admin.audit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reftel.SpreadsheetGuard;
import org.reftel.admin.page.DecisionView;
import org.reftel.admin.page.Pages;
import org.reftel.archive.desk.AuditEntry;
import org.reftel.archive.desk.AuditEntryRepository;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /admin/audit}: every change that was made, or refused, the latest first. */
@Controller
@RequestMapping("/admin/audit")
class AuditController {
    private static final int LOG = 50;
    private static final int BATCH = 500;
    private static final PageRequest CHOICES = PageRequest.ofSize(200);
    private static final List<String> HEADER = List.of("made", "who", "what", "subject", "before", "after", "refused");

    private final AuditEntryRepository entries;

    AuditController(AuditEntryRepository entries) {
        this.entries = entries;
    }

    /** An entry for the list. */
    record EntryView(String made, String who, String what, String subject, String before, String after,
            String refused) {
        static EntryView of(AuditEntry entry) {
            return new EntryView(DecisionView.time(entry.made()), entry.who(), entry.what(), entry.subject(),
                    entry.before(), entry.after(), entry.refused().orElse(""));
        }
    }

    @GetMapping
    String audit(@RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "1") String page, Model model) {
        Pages pages = Pages.of(page, LOG, entries.count(who, what));
        model.addAttribute("who", who);
        model.addAttribute("what", what);
        model.addAttribute("names", entries.names(CHOICES));
        model.addAttribute("words", entries.words(CHOICES));
        model.addAttribute("pages", pages);
        model.addAttribute("entries", entries.latest(who, what, PageRequest.of(pages.number() - 1, pages.size()))
                .stream().map(EntryView::of).toList());
        return "admin/audit";
    }

    /** The same, all of it. */
    @GetMapping("/export.csv")
    ResponseEntity<StreamingResponseBody> csv(@RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what) {
        StreamingResponseBody body = out -> write(who, what, new OutputStreamWriter(out, UTF_8));
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", UTF_8))
                .header("Content-Disposition", "attachment; filename=\"reftel-audit.csv\"").body(body);
    }

    private void write(String who, String what, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(HEADER);
        int page = 0;
        List<AuditEntry> batch;
        do {
            batch = entries.latest(who, what, PageRequest.of(page++, BATCH));
            for (AuditEntry entry : batch) {
                printer.printRecord(Stream.of(entry.made().toString(), entry.who(), entry.what(), entry.subject(),
                        entry.before(), entry.after(), entry.refused().orElse(""))
                        .map(SpreadsheetGuard::guard).toList());
            }
        } while (batch.size() == BATCH);
        printer.flush();
    }
}
