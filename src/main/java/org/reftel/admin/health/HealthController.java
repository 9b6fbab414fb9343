package org.reftel.admin.health;

import java.security.Principal;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.upkeep.Upkeep;
import org.reftel.admin.upkeep.UpkeepRunningException;
import org.reftel.admin.upkeep.UpkeepTask;
import org.reftel.admin.upkeep.VitalsReader;
import org.reftel.archive.fixity.FixityRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin/health}: how the archive is, what is wrong with it first, and the buttons that look after it. */
@Controller
@RequestMapping("/admin/health")
class HealthController {
    private final VitalsReader vitals;
    private final Upkeep upkeep;
    private final FixityRecord fixity;
    private final HealthPages pages;

    HealthController(VitalsReader vitals, Upkeep upkeep, FixityRecord fixity, HealthPages pages) {
        this.vitals = vitals;
        this.upkeep = upkeep;
        this.fixity = fixity;
        this.pages = pages;
    }

    @GetMapping
    String health(Model model) {
        vitals.forget();
        model.addAttribute("page", pages.of(vitals.latest()));
        model.addAttribute("damaged", fixity.damaged());
        return "admin/health";
    }

    /** Begins a task, which then goes on by itself. */
    @PostMapping("/{task}")
    @Audited("upkeep.start")
    String begin(@PathVariable String task, Principal keeper, AuditNote audit, RedirectAttributes flash) {
        audit.about(task);
        UpkeepTask chosen = UpkeepTask.named(task)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            upkeep.runInBackground(chosen, "the desk (" + keeper.getName() + ")");
        } catch (UpkeepRunningException e) {
            audit.refuse(String.valueOf(e.getMessage()));
            flash.addFlashAttribute("message", e.getMessage());
        }
        return "redirect:/admin/health";
    }
}
