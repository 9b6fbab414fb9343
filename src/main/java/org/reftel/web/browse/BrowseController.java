package org.reftel.web.browse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.graph.Citations;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.Facet;
import org.reftel.web.page.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /cables}: search and facets. */
@Controller
class BrowseController {
    private static final String FROM = "from";
    private static final String TO = "to";

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
        Optional<String> range = typedRange(parameters);
        if (range.isPresent()) {
            return "redirect:" + range.get();
        }
        Set<String> others = new LinkedHashSet<>(FacetOpening.parameters());
        others.addAll(List.of(TableColumns.PARAMETER, FROM, TO));
        CriteriaParameters read = CriteriaParameters.read(parameters, others);
        Optional<String> cable = meantCable(read.criteria());
        if (cable.isPresent()) {
            return "redirect:" + Links.cable(cable.get());
        }
        BrowsePage page = pages.page(read, FacetOpening.of(parameters),
                TableColumns.of(parameters.getOrDefault(TableColumns.PARAMETER, List.of())));
        model.addAttribute("page", page);
        model.addAttribute("feed", Links.feed(read.criteria()));
        model.addAttribute("hidden", page.hidden());
        model.addAttribute("query", read.criteria().query());
        return "cables";
    }

    /** Two typed dates become one value of the date facet; either may be left out. */
    private static Optional<String> typedRange(MultiValueMap<String, String> parameters) {
        String from = String.valueOf(parameters.getOrDefault(FROM, List.of("")).getFirst()).strip();
        String to = String.valueOf(parameters.getOrDefault(TO, List.of("")).getFirst()).strip();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(parameters);
        kept.remove(FROM);
        kept.remove(TO);
        kept.remove(Facet.DATE.parameter());
        kept.add(Facet.DATE.parameter(), from + ".." + to);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cables");
        List<Object> values = new ArrayList<>();
        kept.forEach((name, texts) -> texts.forEach(text -> {
            address.queryParam("{n" + values.size() + "}", "{n" + (values.size() + 1) + "}");
            values.add(name);
            values.add(text);
        }));
        return Optional.of(address.encode().buildAndExpand(values.toArray()).toUriString());
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
