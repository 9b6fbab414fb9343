package org.reftel.web.cable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.run.MissingSources;
import org.reftel.archive.version.CableHistory;
import org.reftel.archive.version.VersionEntry;
import org.reftel.web.graph.GraphViews;
import org.reftel.web.page.CableNotHeldException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /cables/{MRN}/history}: the versions of a cable, held or withdrawn. */
@Controller
class CableHistoryController {
    private final CableHistory history;
    private final MissingSources missing;
    private final Citations citations;
    private final GraphViews views;

    CableHistoryController(CableHistory history, MissingSources missing, Citations citations,
            GraphViews views) {
        this.history = history;
        this.missing = missing;
        this.citations = citations;
        this.views = views;
    }

    /**
     * The page.
     *
     * @param headline of the cable; empty where it is withdrawn
     * @param now the cable that it became a part of; empty where it is held
     * @param before cables that became a part of it
     */
    record HistoryPage(String identifier, String headline, Optional<String> now, List<VersionView> versions,
            List<String> before) {}

    @GetMapping("/cables/{identifier}/history")
    String history(@PathVariable String identifier, Model model) {
        List<VersionEntry> versions = history.of(identifier);
        if (versions.isEmpty()) {
            throw new CableNotHeldException(identifier);
        }
        Map<String, Instant> gone = missing.of(identifier);
        List<VersionView> views = versions.stream().map(version -> VersionView.of(version, gone)).toList();
        Optional<CableInBrief> cable = Optional.ofNullable(citations.held(List.of(identifier)).get(identifier));
        model.addAttribute("page", new HistoryPage(identifier, cable.map(this.views::headline).orElse(""),
                views.getFirst().now(), views, history.becameThis(identifier)));
        return "cable-history";
    }
}
