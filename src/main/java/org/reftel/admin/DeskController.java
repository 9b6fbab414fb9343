package org.reftel.admin;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.archive.CableRepository;
import org.reftel.archive.FindingRow;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;
import org.reftel.archive.IngestRun;
import org.reftel.archive.IngestRunRepository;
import org.reftel.ingest.IngestFolders;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.IngestRunningException;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin}: runs, what became of each file, and the button to ingest again. */
@Controller
@RequestMapping("/admin")
class DeskController {
    private static final int RUNS = 20;
    private static final int OUTCOMES = 200;
    private static final int FINDINGS = 2_000;

    private final IngestRunRepository runs;
    private final CableRepository cables;
    private final IngestJob job;
    private final IngestFolders folders;
    private final ProgressStream stream;
    private final Clock clock;

    DeskController(IngestRunRepository runs, CableRepository cables, IngestJob job, IngestFolders folders,
            ProgressStream stream, Clock clock) {
        this.runs = runs;
        this.cables = cables;
        this.job = job;
        this.folders = folders;
        this.stream = stream;
        this.clock = clock;
    }

    /** A run for the list. */
    record RunView(IngestRun run, Map<Result, Long> results) {
        /** How many files had this outcome. */
        public long count(String result) {
            return results.getOrDefault(Result.valueOf(result), 0L);
        }
    }

    @GetMapping
    String desk(Model model) throws IOException {
        model.addAttribute("held", cables.count());
        model.addAttribute("progress",
                job.progress().map(progress -> ProgressReport.of(progress, clock.instant())).orElse(null));
        model.addAttribute("folders", folders.all());
        model.addAttribute("runs", views(runs.latest(PageRequest.of(0, RUNS))));
        return "admin/desk";
    }

    private List<RunView> views(List<IngestRun> shown) {
        Map<Long, Map<Result, Long>> results = new HashMap<>();
        runs.results(shown.stream().map(IngestRun::id).toList()).forEach(row -> results
                .computeIfAbsent((Long) row[0], _ -> new EnumMap<>(Result.class))
                .put(Result.valueOf((String) row[1]), (Long) row[2]));
        return shown.stream().map(run -> new RunView(run, results.getOrDefault(run.id(), Map.of()))).toList();
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        IngestRun run = runs.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int shown = Math.max(1, page);
        List<IngestOutcome> outcomes = runs.outcomes(id, PageRequest.of(shown - 1, OUTCOMES));
        model.addAttribute("view", views(List.of(run)).getFirst());
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("findings", findings(outcomes));
        model.addAttribute("page", shown);
        model.addAttribute("hasNext", outcomes.size() == OUTCOMES);
        return "admin/run";
    }

    /** What readers should know of the documents, by the file's name; each leads to its line. */
    private Map<String, List<FindingRow>> findings(List<IngestOutcome> outcomes) {
        List<String> names = outcomes.stream().filter(o -> o.findings() > 0).map(IngestOutcome::name).toList();
        return names.isEmpty()
                ? Map.of()
                : runs.findings(names, PageRequest.of(0, FINDINGS)).stream()
                        .collect(Collectors.groupingBy(FindingRow::file));
    }

    /** Reads one of the folders that the desk may read. */
    @PostMapping("/ingest")
    @Audited("ingest.start")
    String ingest(@RequestParam(required = false) @Nullable String folder, Principal keeper, AuditNote audit,
            RedirectAttributes flash) throws IOException {
        Optional<Path> chosen = folder == null ? folders.all().stream().findFirst() : folders.named(folder);
        audit.about(chosen.map(Path::toString).orElse(String.valueOf(folder)));
        flash.addFlashAttribute("message", chosen.isEmpty()
                ? refused("The desk may not read this folder; the setting reftel.folders lists those it may.", audit)
                : begin(IngestRequest.fromDesk(keeper.getName(), chosen.get()), audit));
        return "redirect:/admin";
    }

    private static String refused(String why, AuditNote audit) {
        audit.refuse(why);
        return why;
    }

    private String begin(IngestRequest request, AuditNote audit) throws IOException {
        try {
            job.ingestInBackground(request);
            return "The folder is being read; the run is the first in the list.";
        } catch (IngestRunningException e) {
            return refused(String.valueOf(e.getMessage()), audit);
        } catch (NoSuchFileException e) {
            return refused("There is no folder " + e.getMessage() + ".", audit);
        }
    }

    /** How far the run is, once a second, until it ends. */
    @GetMapping(path = "/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress() {
        return stream.listen();
    }
}
