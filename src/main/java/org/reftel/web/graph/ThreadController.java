package org.reftel.web.graph;

import org.reftel.archive.graph.CableThread;
import org.reftel.archive.graph.ThreadReader;
import org.reftel.web.page.CableNotHeldException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /cables/{MRN}/thread}: what a cable cites, what cites it, and so on; for cables that are only cited too. */
@Controller
class ThreadController {
    private final ThreadReader threads;
    private final ThreadPages pages;

    ThreadController(ThreadReader threads, ThreadPages pages) {
        this.threads = threads;
        this.pages = pages;
    }

    @GetMapping("/cables/{identifier}/thread")
    String thread(@PathVariable String identifier, @RequestParam(defaultValue = "") String steps, Model model) {
        CableThread thread = threads.around(identifier, CableThread.steps(steps))
                .orElseThrow(() -> new CableNotHeldException(identifier));
        model.addAttribute("page", pages.page(thread, steps));
        return "thread";
    }
}
