package org.reftel.web;

import java.util.Optional;
import java.util.Set;

import org.reftel.archive.CableReader;
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

    BrowseController(BrowsePages pages, CableReader cables) {
        this.pages = pages;
        this.cables = cables;
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

    /** Somebody who types an identifier, in whatever form, wants the cable. */
    private Optional<String> meantCable(Criteria criteria) {
        boolean alone = criteria.hasQuery() && !criteria.hasFilters() && criteria.page() == 1;
        return alone ? cables.meant(criteria.query()) : Optional.empty();
    }
}
