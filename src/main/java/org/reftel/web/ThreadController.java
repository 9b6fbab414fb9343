package org.reftel.web;

import java.util.Locale;

import org.reftel.archive.CableReader;
import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.ThreadReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /cables/{MRN}/thread}: what a cable cites, what cites it, and so on; for cables that are only cited too. */
@Controller
class ThreadController {
    private final CableReader cables;
    private final ThreadReader threads;
    private final ThreadPages pages;

    ThreadController(CableReader cables, ThreadReader threads, ThreadPages pages) {
        this.cables = cables;
        this.threads = threads;
        this.pages = pages;
    }

    /** Another spelling of an identifier leads to its address. */
    @GetMapping("/cables/{identifier}/thread")
    String thread(@PathVariable String identifier, @RequestParam(defaultValue = "") String steps, Model model) {
        String meant = cables.identifierIn(identifier).orElse(identifier.toUpperCase(Locale.ROOT));
        CableThread thread = threads.around(meant, CableThread.steps(steps))
                .orElseThrow(() -> new CableNotHeldException(identifier));
        if (!meant.equals(identifier)) {
            return "redirect:" + Links.thread(meant);
        }
        model.addAttribute("page", pages.page(thread, steps));
        return "thread";
    }
}
