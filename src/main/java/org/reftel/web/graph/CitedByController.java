package org.reftel.web.graph;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.graph.CableInBrief;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.graph.CitedBy;
import org.reftel.search.PageAsked;
import org.reftel.web.page.CableNotHeldException;
import org.reftel.web.page.Links;
import org.reftel.web.page.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /cables/{MRN}/cited-by}: all cables that cite one, held or not, a hundred a page. */
@Controller
class CitedByController {
    private static final int LAST_PAGE = 10_000;

    private final Citations citations;
    private final GraphViews views;

    CitedByController(Citations citations, GraphViews views) {
        this.citations = citations;
        this.views = views;
    }

    /**
     * The list.
     *
     * @param headline of the cable cited; empty where it is not held
     */
    record CitedByPage(String identifier, String href, String headline, GraphView.Citing citing, PageNumber number) {}

    @GetMapping("/cables/{identifier}/cited-by")
    String citedBy(@PathVariable String identifier, @RequestParam(defaultValue = "1") String page, Model model) {
        int number = PageAsked.number(page, LAST_PAGE);
        CitedBy cited = citations.of(identifier, number, Citations.PAGE);
        Optional<CableInBrief> cable = Optional.ofNullable(citations.held(List.of(identifier)).get(identifier));
        if (cable.isEmpty() && cited.isEmpty()) {
            throw new CableNotHeldException(identifier);
        }
        model.addAttribute("page", new CitedByPage(identifier, Links.cable(identifier),
                cable.map(views::headline).orElse(""), views.citing(identifier, cited),
                PageNumber.of(number, Citations.PAGE, cited.cables().size(), cited.total(),
                        other -> Links.citedBy(identifier, other))));
        return "cited-by";
    }
}
