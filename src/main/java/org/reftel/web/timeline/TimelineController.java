package org.reftel.web.timeline;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /timeline}: when the cables held were sent, by classification and by post, region, tag or person. */
@Controller
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/timeline")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", timelines.draw(TimelineAsked.read(parameters)));
        return "timeline";
    }
}
