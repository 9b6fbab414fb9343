package org.reftel.admin.run;

import org.reftel.admin.page.Pages;
import org.reftel.archive.run.QuarantinedFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /admin/quarantine}: files that were rejected, with their bytes, until a file of the name is taken. */
@Controller
@RequestMapping("/admin/quarantine")
class QuarantineController {
    private static final int FILES = 100;
    private static final int RUNS = 20;

    private final QuarantinedFiles quarantine;

    QuarantineController(QuarantinedFiles quarantine) {
        this.quarantine = quarantine;
    }

    /** A file for the list. */
    record FileView(QuarantinedFiles.QuarantinedFile file) {
        public String received() {
            return RunView.moment(file.received());
        }
    }

    @GetMapping
    String quarantine(@RequestParam(defaultValue = "1") String page, Model model) {
        Pages pages = Pages.of(page, FILES, quarantine.count());
        model.addAttribute("pages", pages);
        model.addAttribute("files", quarantine.page(pages.offset(), FILES).stream().map(FileView::new).toList());
        model.addAttribute("runs", quarantine.runs(RUNS));
        return "admin/quarantine";
    }

    /** The bytes, as nothing that a browser would show or run. */
    @GetMapping("/{sha256}")
    ResponseEntity<byte[]> bytes(@PathVariable String sha256, @RequestParam(defaultValue = "") String name) {
        byte[] bytes = quarantine.bytes(name, sha256)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String file = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\"\\\\]", "_");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition",
                        ContentDisposition.attachment().filename(file, UTF_8).build().toString())
                .body(bytes);
    }
}
