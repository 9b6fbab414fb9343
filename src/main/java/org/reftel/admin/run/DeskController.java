package org.reftel.admin.run;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.archive.cable.CableRepository;
import org.reftel.archive.run.QuarantinedFiles;
import org.reftel.ingest.IngestFolders;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.RunOrders.Answer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin}: what goes on, what waits, and the forms that start something. */
@Controller
@RequestMapping("/admin")
class DeskController {
    private static final int RUNS = 20;

    private final RunViews runs;
    private final CableRepository cables;
    private final QuarantinedFiles quarantine;
    private final IngestJob job;
    private final IngestFolders folders;
    private final DeskOrders orders;
    private final ProgressStream stream;
    private final Clock clock;

    DeskController(RunViews runs, CableRepository cables, QuarantinedFiles quarantine, IngestJob job,
            IngestFolders folders, DeskOrders orders, ProgressStream stream, Clock clock) {
        this.runs = runs;
        this.cables = cables;
        this.quarantine = quarantine;
        this.job = job;
        this.folders = folders;
        this.orders = orders;
        this.stream = stream;
        this.clock = clock;
    }

    @GetMapping
    String desk(Model model) throws IOException {
        Optional<ProgressReport> now = job.progress().map(progress -> ProgressReport.of(progress, clock.instant()));
        model.addAttribute("held", cables.count());
        model.addAttribute("progress", now.orElse(null));
        model.addAttribute("folders", folders.all());
        model.addAttribute("watched", folders.watched());
        model.addAttribute("quarantined", quarantine.count());
        long running = now.map(ProgressReport::run).orElse(0L);
        model.addAttribute("waiting", runs.open().stream().filter(run -> run.id() != running).toList());
        model.addAttribute("runs", runs.latest(RUNS));
        return "admin/desk";
    }

    /** Reads one of the folders and files that the desk may read. */
    @PostMapping("/ingest")
    @Audited("ingest.start")
    String ingest(@RequestParam(required = false) @Nullable String folder, Principal keeper, AuditNote audit,
            RedirectAttributes flash) throws IOException {
        Optional<Path> chosen = folder == null ? folders.all().stream().findFirst() : folders.named(folder);
        audit.about(chosen.map(Path::toString).orElse(String.valueOf(folder)));
        if (chosen.isEmpty()) {
            return DeskOrders.refuse(
                    "The desk may not read this folder; the setting reftel.folders lists those it may.", audit, flash);
        }
        return orders.lead(() -> {
            long run = job.ingestInBackground(IngestRequest.fromDesk(keeper.getName(), chosen.get())).id();
            return new Answer(true, chosen.get() + " is being read.", OptionalLong.of(run));
        }, audit, flash);
    }

    /** How far the run is, once a second, until it ends. */
    @GetMapping(path = "/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress() {
        return stream.listen();
    }
}
