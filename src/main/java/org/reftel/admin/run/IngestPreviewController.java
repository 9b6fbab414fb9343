package org.reftel.admin.run;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.page.Pages;
import org.reftel.ingest.IngestFolders;
import org.reftel.ingest.IngestJob;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.IngestRunningException;
import org.reftel.ingest.preview.Preview;
import org.reftel.ingest.preview.PreviewedFile;
import org.reftel.ingest.preview.Previews;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin/previews}: what reading a folder would do, file by file and field by field. */
@Controller
@RequestMapping("/admin/previews")
class IngestPreviewController {
    private static final int FILES = 100;
    private static final String UNCHANGED = "UNCHANGED";
    private static final Set<String> RESULTS = Set.of("ADDED", "CHANGED", UNCHANGED, "REJECTED",
            PreviewedFile.MISSING, "WITHDRAWN");

    private final IngestJob job;
    private final IngestFolders folders;
    private final Previews previews;

    IngestPreviewController(IngestJob job, IngestFolders folders, Previews previews) {
        this.job = job;
        this.folders = folders;
        this.previews = previews;
    }

    @GetMapping
    String all(Model model) throws IOException {
        model.addAttribute("previews", previews.latest());
        model.addAttribute("running", job.progress().isPresent());
        return "admin/previews";
    }

    /** Begins one; the list has it when it is there. */
    @PostMapping
    @Audited("preview.start")
    String begin(@RequestParam(defaultValue = "") String folder, Principal keeper, AuditNote audit,
            RedirectAttributes flash) throws IOException {
        Optional<Path> chosen = folders.named(folder);
        audit.about(folder);
        if (chosen.isEmpty()) {
            audit.refuse("the desk may not read this folder");
        }
        flash.addFlashAttribute("message", chosen.isEmpty()
                ? "The desk may not read this folder; the setting reftel.folders lists those it may."
                : begin(IngestRequest.fromDesk(keeper.getName(), chosen.get())));
        return "redirect:/admin/previews";
    }

    private String begin(IngestRequest request) throws IOException {
        try {
            job.previewInBackground(request);
            return "The folder is being looked at; nothing is written. The preview is the first in the list when it is there.";
        } catch (IngestRunningException e) {
            return String.valueOf(e.getMessage());
        } catch (NoSuchFileException e) {
            return "There is no folder " + e.getMessage() + ".";
        }
    }

    /** Ends the one that goes on; what it has found until then is told. */
    @PostMapping("/cancel")
    @Audited("preview.cancel")
    String cancel(RedirectAttributes flash) {
        flash.addFlashAttribute("message", job.cancel(IngestJob.NO_RUN) == IngestJob.Cancelling.HERE
                ? "The preview ends at the end of its present portion."
                : "No preview is going on.");
        return "redirect:/admin/previews";
    }

    /**
     * One preview.
     *
     * @param result files with this result only; empty for all that would not stay as they are
     */
    @GetMapping("/{id:[0-9-]+}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "1") String page, Model model) throws IOException {
        Preview preview = find(id);
        String wanted = result.toUpperCase(Locale.ROOT);
        Pages pages = Pages.of(page, FILES, count(preview, wanted));
        List<PreviewedFile> files = previews.files(preview,
                file -> RESULTS.contains(wanted) ? file.result().equals(wanted) : !file.result().equals(UNCHANGED),
                pages.offset(), FILES);
        model.addAttribute("preview", preview);
        model.addAttribute("files", files);
        model.addAttribute("pages", pages);
        model.addAttribute("result", RESULTS.contains(wanted) ? wanted.toLowerCase(Locale.ROOT) : "");
        return "admin/ingest-preview";
    }

    private static long count(Preview preview, String result) {
        return RESULTS.contains(result)
                ? preview.count(result)
                : preview.results().values().stream().mapToLong(Integer::longValue).sum() - preview.count(UNCHANGED);
    }

    /** The same for machines: a line of JSON for each file. */
    @GetMapping("/{id:[0-9-]+}.jsonl")
    ResponseEntity<FileSystemResource> lines(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON)
                .header("Content-Disposition", "attachment; filename=\"reftel-preview-" + id + ".jsonl\"")
                .body(new FileSystemResource(previews.lines(find(id))));
    }

    private Preview find(String id) {
        return previews.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
