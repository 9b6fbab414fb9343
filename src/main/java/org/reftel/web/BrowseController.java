package org.reftel.web;

import java.util.Optional;
import java.util.Set;

import org.reftel.archive.CableReader;
import org.reftel.archive.graph.CableNumber;
import org.reftel.archive.graph.Citations;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /cables}: search and facets. */
@Controller
class BrowseController {
    private final BrowsePages pages;
    private final CableReader cables;
    private final Citations citations;

    BrowseController(BrowsePages pages, CableReader cables, Citations citations) {
        this.pages = pages;
        this.cables = cables;
        this.citations = citations;
    }

    @GetMapping("/cables")
    String browse(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Set<String> others = FacetViews.parameters();
        CriteriaParameters read = CriteriaParameters.read(parameters, others);
        Optional<String> cable = meantCable(read.criteria());
        if (cable.isPresent()) {
            return "redirect:" + Links.cable(cable.get());
        }
        BrowsePage page = pages.page(read, FacetViews.Opening.of(parameters));
        model.addAttribute("page", page);
        model.addAttribute("hidden", page.hidden());
        model.addAttribute("query", read.criteria().query());
        return "cables";
    }

    /** A number without year may as well be words: Kabul 2008. */
    private Optional<String> ghost(String typed) {
        return cables.identifierIn(typed)
                .filter(identifier -> !CableNumber.of(identifier).map(CableNumber::isYearOpen).orElse(true))
                .filter(citations::isCited);
    }

    /** Somebody who types an identifier, in whatever form, wants the cable. */
    private Optional<String> meantCable(Criteria criteria) {
        boolean alone = criteria.hasQuery() && !criteria.hasFilters() && criteria.page() == 1;
        return alone ? cables.meant(criteria.query()).or(() -> ghost(criteria.query())) : Optional.empty();
    }
}
