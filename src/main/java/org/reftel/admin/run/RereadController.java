package org.reftel.admin.run;

import java.io.IOException;
import java.security.Principal;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.ingest.RunOrders;
import org.reftel.ingest.RunOrders.Order;
import org.reftel.ingest.source.HeldSelection;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.SearchAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin/reread}: reads documents that are held anew, without their files; says beforehand how many. */
@Controller
@RequestMapping("/admin/reread")
class RereadController {
    private static final String SEARCH = "search";

    private final RunOrders orders;
    private final DeskOrders desk;

    RereadController(RunOrders orders, DeskOrders desk) {
        this.orders = orders;
        this.desk = desk;
    }

    @GetMapping
    String reread(@RequestParam(defaultValue = "") String search, Model model) {
        model.addAttribute("all", orders.count(new HeldSelection.All()));
        model.addAttribute("older", orders.count(new HeldSelection.Older()));
        model.addAttribute(SEARCH, search);
        if (!search.isBlank()) {
            CriteriaParameters read = SearchAddress.read(search);
            model.addAttribute("ignored", read.ignored());
            model.addAttribute("address", "/cables?" + CriteriaParameters.write(read.criteria()));
            model.addAttribute("found", orders.count(new HeldSelection.Found(read.criteria())));
        }
        return "admin/reread";
    }

    /**
     * Begins.
     *
     * @param what all, older or search
     */
    @PostMapping
    @Audited("reread.start")
    String begin(@RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String search,
            Principal keeper, AuditNote audit, RedirectAttributes flash) throws IOException {
        try {
            HeldSelection selection = RunCommand.selection(what, search);
            audit.about(selection.words());
            return desk.give(new Order.Reread(selection), keeper, audit, flash);
        } catch (UnfitCommandException e) {
            return DeskOrders.refuse(String.valueOf(e.getMessage()), audit, flash);
        }
    }
}
