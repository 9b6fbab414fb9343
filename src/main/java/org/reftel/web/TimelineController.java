package org.reftel.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /timeline}: when the cables held were sent, by classification and by post. */
@Controller
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/timeline")
    String timeline(Model model) {
        model.addAttribute("page", timelines.draw());
        return "timeline";
    }
}
