package org.reftel.admin;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.reftel.archive.CableRepository;
import org.reftel.archive.IngestOutcome;
import org.reftel.archive.IngestOutcome.Result;
import org.reftel.archive.IngestRun;
import org.reftel.archive.IngestRunRepository;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRunningException;
import org.reftel.ingest.Seeds;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin}: runs, what became of each file, and the button to ingest again. */
@Controller
@RequestMapping("/admin")
class DeskController {
    private static final int RUNS = 20;
    private static final int OUTCOMES = 200;

    private final IngestRunRepository runs;
    private final CableRepository cables;
    private final IngestJob job;
    private final Seeds seeds;

    DeskController(IngestRunRepository runs, CableRepository cables, IngestJob job, Seeds seeds) {
        this.runs = runs;
        this.cables = cables;
        this.job = job;
        this.seeds = seeds;
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
        model.addAttribute("progress", job.progress().orElse(null));
        model.addAttribute("folder", seeds.folder());
        model.addAttribute("runs", runs.latest(PageRequest.of(0, RUNS)).stream().map(this::view).toList());
        return "admin/desk";
    }

    private RunView view(IngestRun run) {
        Map<Result, Long> results = new EnumMap<>(Result.class);
        runs.results(run.id()).forEach(row -> results.put(Result.valueOf((String) row[0]), (Long) row[1]));
        return new RunView(run, results);
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        IngestRun run = runs.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int shown = Math.max(1, page);
        List<IngestOutcome> outcomes = runs.outcomes(id, PageRequest.of(shown - 1, OUTCOMES));
        model.addAttribute("view", view(run));
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("page", shown);
        model.addAttribute("hasNext", outcomes.size() == OUTCOMES);
        return "admin/run";
    }

    /** Reads the seed folder again. */
    @PostMapping("/ingest")
    String ingest(RedirectAttributes flash) throws IOException {
        try {
            job.ingestInBackground(IngestRun.Cause.DESK, List.of(seeds.folder()));
            flash.addFlashAttribute("message", "The folder is being read; the run is the first in the list.");
        } catch (IngestRunningException e) {
            flash.addFlashAttribute("message", e.getMessage());
        }
        return "redirect:/admin";
    }
}
