package org.reftel.admin.curate;

import java.security.Principal;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.archive.version.CableHistory;
import org.reftel.ingest.curate.VersionCuration;
import org.reftel.ingest.curate.WitnessCuration;
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
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /admin/cables/{MRN}/versions}: what a cable told before, every document ever received, and showing one again. */
@Controller
@RequestMapping("/admin/cables/{identifier}")
class VersionsController {
    private static final int MOST_DIGITS = 6;

    private final VersionsPages pages;
    private final CableHistory history;
    private final VersionCuration curation;
    private final WitnessCuration decisions;

    VersionsController(VersionsPages pages, CableHistory history, VersionCuration curation,
            WitnessCuration decisions) {
        this.pages = pages;
        this.history = history;
        this.curation = curation;
        this.decisions = decisions;
    }

    @GetMapping("/versions")
    String versions(@PathVariable String identifier, @RequestParam(defaultValue = "") String version, Model model) {
        model.addAttribute("page", pages.of(identifier, number(version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "admin/versions";
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    /** A document, present or superseded, byte for byte; for administrators also where readers are refused. */
    @GetMapping("/documents/{sha256}")
    ResponseEntity<byte[]> document(@PathVariable String identifier, @PathVariable String sha256) {
        byte[] bytes = history.bytes(identifier, sha256)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition",
                        "attachment; filename=\"" + identifier.replaceAll("[^A-Za-z0-9-]", "") + "-"
                                + sha256.substring(0, 12) + "\"")
                .body(bytes);
    }

    @PostMapping("/restore")
    @Audited("document.restore")
    String restore(@PathVariable String identifier, @RequestParam String document,
            @RequestParam(defaultValue = "") String note, Principal admin, AuditNote audit, RedirectAttributes flash) {
        audit.about(identifier).after("shown from " + document);
        try {
            DecisionNotice.tell(curation.restore(document, admin.getName(), DecisionForm.note(note)),
                    "This version is shown again.", flash);
        } catch (UnfitFormException e) {
            flash.addFlashAttribute("message", e.sentence());
        } catch (IllegalArgumentException e) {
            audit.refuse(String.valueOf(e.getMessage()));
            flash.addFlashAttribute("message", "Nothing was decided: " + e.getMessage() + ".");
        }
        return back(identifier);
    }

    @PostMapping("/decisions/{id}/undo")
    @Audited("document.undo")
    String undo(@PathVariable String identifier, @PathVariable long id, Principal admin, AuditNote audit,
            RedirectAttributes flash) {
        audit.about(identifier).before("decision " + id).after("undone");
        DecisionNotice.tell(decisions.undo(id, admin.getName()), "The decision is undone; it stays on record.", flash);
        return back(identifier);
    }

    private static String back(String identifier) {
        return "redirect:" + UriComponentsBuilder.fromPath("/admin/cables/{identifier}/versions")
                .encode().buildAndExpand(identifier).toUriString();
    }
}
