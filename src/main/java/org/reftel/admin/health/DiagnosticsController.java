package org.reftel.admin.health;

import org.reftel.archive.cable.FindingCounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /admin/diagnostics}: what readers should know of documents, counted over the archive. */
@Controller
class DiagnosticsController {
    private final FindingCounts findings;

    DiagnosticsController(FindingCounts findings) {
        this.findings = findings;
    }

    @GetMapping("/admin/diagnostics")
    String diagnostics(Model model) {
        model.addAttribute("findings", findings.all());
        return "admin/diagnostics";
    }
}
