package org.reftel.web.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.graph.WantedCable;
import org.reftel.archive.graph.WantedCables;
import org.reftel.archive.graph.WantedFilter;
import org.reftel.search.PageAsked;
import org.reftel.search.UnfitParameter;
import org.reftel.vocabulary.Vocabulary;
import org.reftel.web.graph.WantedPage.Chip;
import org.reftel.web.graph.WantedPage.Wanted;
import org.reftel.web.page.Links;
import org.reftel.web.page.PageNumber;
import org.reftel.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /wanted}: the cables that others cite and that are not held, the most cited first. */
@Controller
class WantedController {
    private final WantedCables wanted;
    private final GhostPages ghosts;
    private final Vocabulary vocabulary;

    WantedController(WantedCables wanted, GhostPages ghosts, Vocabulary vocabulary) {
        this.wanted = wanted;
        this.ghosts = ghosts;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/wanted")
    String wanted(@RequestParam(defaultValue = "") String station, @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") String page, Model model) {
        WantedFilter filter = WantedFilter.read(station, year, vocabulary.posts());
        int number = PageAsked.number(page, WantedCables.LAST_PAGE);
        WantedCables.Page found = wanted.page(filter, number);
        model.addAttribute("page", new WantedPage(heading(filter),
                Words.number(found.total()), ignored(station, year),
                filter.station(), year(filter), chips(filter), found.cables().stream().map(this::view).toList(),
                PageNumber.of(number, WantedCables.PAGE, found.cables().size(), found.total(),
                        other -> Links.wanted(filter.station(), year(filter), other)),
                Links.wantedCsv(filter.station(), year(filter))));
        return "wanted";
    }

    private static List<String> ignored(String station, String year) {
        List<String> ignored = new ArrayList<>();
        if (!WantedFilter.isStation(station)) {
            ignored.add(UnfitParameter.value("station", station, "has no letters").sentence());
        }
        if (!WantedFilter.isYear(year)) {
            ignored.add(UnfitParameter.value("year", year, "is no year like 2006, and not open").sentence());
        }
        return ignored;
    }

    /** As addresses have it. */
    private static String year(WantedFilter filter) {
        return filter.year().isEmpty() || filter.year().equals(WantedFilter.OPEN)
                ? filter.year()
                : GhostPages.year(new CableNumber(filter.year(), "X", 1));
    }

    private String heading(WantedFilter filter) {
        return filter.isAll()
                ? "Of all posts and years"
                : Stream.of(postOrStation(filter), year(filter).equals(WantedFilter.OPEN) ? "year open" : year(filter))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String postOrStation(WantedFilter filter) {
        return ghosts.post(filter.station()).map(GhostPage.Post::label).orElse(filter.station());
    }

    private static List<Chip> chips(WantedFilter filter) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.station().isEmpty()) {
            chips.add(new Chip("Station", filter.station(), Links.wanted("", year(filter), 1)));
        }
        if (!filter.year().isEmpty()) {
            chips.add(new Chip("Year", year(filter), Links.wanted(filter.station(), "", 1)));
        }
        return chips;
    }

    private Wanted view(WantedCable cable) {
        CableNumber number = cable.number();
        return new Wanted(number.identifier(), Links.cable(number.identifier()), number.station(),
                ghosts.post(number.station()), number.isYearOpen() ? "open" : GhostPages.year(number),
                Words.days(cable.first(), cable.last()), cable.cables());
    }
}
