package org.reftel.admin.curate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.reftel.admin.page.DecisionView;
import org.reftel.admin.page.Pages;
import org.reftel.archive.person.CuratedPersons;
import org.reftel.archive.person.DoubtfulPersons;
import org.reftel.archive.person.DoubtfulPersons.DoubtfulLink;
import org.reftel.archive.person.DoubtfulPersons.LinkedCable;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.person.PersonDecisionRepository;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /admin/people}: what a curator should look at, and all that was ever decided on persons. */
@Controller
@RequestMapping("/admin/people")
class PeopleController {
    private static final int QUEUE = 20;
    private static final int LOG = 50;

    private final DoubtfulPersons doubts;
    private final CuratedPersons persons;
    private final Candidates candidates;
    private final PersonDecisionRepository decisions;

    PeopleController(DoubtfulPersons doubts, CuratedPersons persons, Candidates candidates,
            PersonDecisionRepository decisions) {
        this.doubts = doubts;
        this.persons = persons;
        this.candidates = candidates;
        this.decisions = decisions;
    }

    /** A link made by a surname alone, with the first of its cables. */
    record LinkView(DoubtfulLink link, List<LinkedCable> cables) {}

    /** What to choose from: each kind with its words. */
    record KindView(String name, String words) {}

    @GetMapping
    String queue(@RequestParam(defaultValue = "") String list, @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String find, Model model) {
        long alone = doubts.countAlone();
        long links = doubts.countLinks();
        long unanswered = decisions.countUnanswered();
        model.addAttribute("counts", Map.of("names", alone, "links", links, "unanswered", unanswered));
        model.addAttribute("find", find);
        model.addAttribute("found", persons.withWordStarting(find));
        switch (list) {
            case "links" -> links(Pages.of(page, QUEUE, links), model);
            case "unanswered" -> unanswered(Pages.of(page, QUEUE, unanswered), model);
            default -> names(Pages.of(page, QUEUE, alone), model);
        }
        return "admin/people";
    }

    private void names(Pages pages, Model model) {
        model.addAttribute("list", "names");
        model.addAttribute("pages", pages);
        model.addAttribute("doubts", candidates.of(doubts.alone(pages.offset(), pages.size())));
    }

    private void links(Pages pages, Model model) {
        List<DoubtfulLink> links = doubts.links(pages.offset(), pages.size());
        Map<Long, List<LinkedCable>> cables = doubts
                .cables(links.stream().map(DoubtfulLink::personId).distinct().toList()).stream()
                .collect(Collectors.groupingBy(LinkedCable::personId));
        model.addAttribute("list", "links");
        model.addAttribute("pages", pages);
        model.addAttribute("links", links.stream().map(link -> new LinkView(link,
                cables.getOrDefault(link.personId(), List.of()).stream()
                        .filter(cable -> cable.reason().equals(link.reason())).toList()))
                .toList());
    }

    private void unanswered(Pages pages, Model model) {
        model.addAttribute("list", "unanswered");
        model.addAttribute("pages", pages);
        model.addAttribute("decisions",
                decisions.unanswered(PageRequest.of(pages.number() - 1, pages.size())).stream()
                        .map(decision -> DecisionView
                                .of(decision, decision.kind() == Kind.HIDE ? decisions.lost(decision.id()) : List.of()))
                        .toList());
    }

    @GetMapping("/decisions")
    String decisions(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") String page,
            Model model) {
        Map<String, KindView> kinds = Arrays.stream(Kind.values())
                .map(value -> new KindView(value.name(), value.words()))
                .collect(Collectors.toMap(KindView::name, Function.identity()));
        String chosen = kinds.containsKey(kind) ? kind : "";
        Pages pages = Pages.of(page, LOG, decisions.count(chosen));
        model.addAttribute("kinds", Arrays.stream(Kind.values()).map(value -> kinds.get(value.name())).toList());
        model.addAttribute("kind", chosen);
        model.addAttribute("pages", pages);
        model.addAttribute("decisions", decisions.log(chosen, PageRequest.of(pages.number() - 1, pages.size()))
                .stream().map(DecisionView::of).toList());
        return "admin/decisions";
    }
}
