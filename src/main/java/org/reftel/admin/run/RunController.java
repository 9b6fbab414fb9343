package org.reftel.admin.run;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.archive.run.FindingRow;
import org.reftel.archive.run.IngestOutcome.Result;
import org.reftel.archive.run.IngestRunRepository;
import org.reftel.archive.run.RunOutcomes;
import org.reftel.archive.run.RunOutcomes.Filter;
import org.reftel.archive.run.RunOutcomes.Outcome;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.RunOrders.Order;
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

/** {@code /admin/runs/ID}: how far a run is, what became of each file, and what can be done to it. */
@Controller
@RequestMapping("/admin/runs/{id}")
class RunController {
    private static final int OUTCOMES = 200;
    private static final int FINDINGS = 2_000;
    private static final int MISSING = 500;

    private final RunViews views;
    private final IngestRunRepository runs;
    private final RunOutcomes outcomes;
    private final IngestJob job;
    private final DeskOrders orders;
    private final Clock clock;

    RunController(RunViews views, IngestRunRepository runs, RunOutcomes outcomes, IngestJob job, DeskOrders orders,
            Clock clock) {
        this.views = views;
        this.runs = runs;
        this.outcomes = outcomes;
        this.job = job;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Which outcomes are asked for.
     *
     * @param result added, changed, unchanged or rejected
     * @param name part of the file's name
     * @param finding the code of a finding
     * @param after the name behind which the page goes on
     */
    record Asked(String result, String name, String finding, String after) {
        private Filter filter() {
            String known = Arrays.stream(Result.values()).map(Enum::name)
                    .filter(value -> value.equalsIgnoreCase(result)).findFirst().orElse("");
            return new Filter(known, name.strip(), finding.strip().toLowerCase(Locale.ROOT));
        }
    }

    @GetMapping
    String run(@PathVariable long id, @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String after, Model model) {
        RunView view = views.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Asked asked = new Asked(result, name, finding, after);
        List<Outcome> found = outcomes.page(id, asked.filter(), after, OUTCOMES + 1);
        List<Outcome> shown = found.subList(0, Math.min(found.size(), OUTCOMES));
        model.addAttribute("view", view);
        model.addAttribute("asked", asked);
        model.addAttribute("filtered", !asked.filter().equals(Filter.ALL));
        model.addAttribute("missing", view.run().missing() == 0
                ? List.of()
                : runs.missing(id, PageRequest.of(0, MISSING)));
        model.addAttribute("outcomes", shown);
        model.addAttribute("findings", findings(shown));
        model.addAttribute("next", found.size() > OUTCOMES ? shown.getLast().name() : null);
        model.addAttribute("progress", progress(id).orElse(null));
        return "admin/run";
    }

    private Optional<ProgressReport> progress(long run) {
        return job.progress().filter(progress -> progress.run() == run)
                .map(progress -> ProgressReport.of(progress, clock.instant()));
    }

    /** What readers should know of the documents, by the file's name; each leads to its line. */
    private Map<String, List<FindingRow>> findings(List<Outcome> shown) {
        List<String> names = shown.stream().filter(o -> o.findings() > 0).map(Outcome::name).toList();
        return names.isEmpty()
                ? Map.of()
                : runs.findings(names, PageRequest.of(0, FINDINGS)).stream()
                        .collect(Collectors.groupingBy(FindingRow::file));
    }

    @PostMapping("/pause")
    @Audited("run.pause")
    String pause(@PathVariable long id, Principal keeper, AuditNote audit, RedirectAttributes flash)
            throws IOException {
        audit.about("run " + id);
        return progress(id).isEmpty()
                ? DeskOrders.refuse("Run " + id + " does not go on now.", audit, flash)
                : orders.give(new Order.Pause(), keeper, audit, flash);
    }

    @PostMapping("/cancel")
    @Audited("run.cancel")
    String cancel(@PathVariable long id, Principal keeper, AuditNote audit, RedirectAttributes flash)
            throws IOException {
        audit.about("run " + id);
        return orders.give(new Order.Cancel(id), keeper, audit, flash);
    }

    @PostMapping("/go-on")
    @Audited("run.go-on")
    String goOn(@PathVariable long id, Principal keeper, AuditNote audit, RedirectAttributes flash)
            throws IOException {
        audit.about("run " + id);
        return orders.give(new Order.GoOn(id), keeper, audit, flash);
    }

    /** Reads the rejected files again. */
    @PostMapping("/retry")
    @Audited("run.retry")
    String retry(@PathVariable long id, Principal keeper, AuditNote audit, RedirectAttributes flash)
            throws IOException {
        audit.about("run " + id);
        return orders.give(new Order.Retry(id), keeper, audit, flash);
    }
}
