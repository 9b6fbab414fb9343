package org.reftel.admin.curate;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.page.DecisionView;
import org.reftel.admin.page.Pages;
import org.reftel.archive.person.CuratedPersons;
import org.reftel.archive.person.PersonDecision;
import org.reftel.archive.person.PersonDecision.Kind;
import org.reftel.archive.person.PersonDecisionRepository;
import org.reftel.archive.person.PersonInBrief;
import org.reftel.ingest.curate.PersonCuration;
import org.reftel.ingest.person.Foreseen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin/people/{slug}}: everything on one person, and what can be decided; first looked at, then made. */
@Controller
@RequestMapping("/admin/people")
class CuratedPersonController {
    private static final int MENTIONS = 50;
    private static final String QUEUE = "/admin/people";

    private final CuratedPersons persons;
    private final PersonDecisionRepository decisions;
    private final DecisionDrafts drafts;
    private final PersonCuration curation;

    CuratedPersonController(CuratedPersons persons, PersonDecisionRepository decisions, DecisionDrafts drafts,
            PersonCuration curation) {
        this.persons = persons;
        this.decisions = decisions;
        this.drafts = drafts;
        this.curation = curation;
    }

    @GetMapping("/{slug}")
    String person(@PathVariable String slug, @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String because, @RequestParam(defaultValue = "1") String page,
            Model model) {
        Optional<PersonInBrief> held = persons.find(slug);
        if (held.isEmpty()) {
            return "redirect:" + address(persons.movedTo(slug).orElseThrow(CuratedPersonController::notHere));
        }
        PersonInBrief person = held.get();
        Pages pages = Pages.of(page, MENTIONS, persons.count(person.id(), because));
        List<PersonDecision> applying = applying(person.id());
        model.addAttribute("person", person);
        model.addAttribute("names", persons.names(person.id()));
        model.addAttribute("formerAddresses", persons.formerAddresses(person.id()));
        model.addAttribute("because", because);
        model.addAttribute("pages", pages);
        model.addAttribute("mentions", persons.mentions(person.id(), because, pages.offset(), pages.size()));
        model.addAttribute("applying", applying.stream().map(DecisionView::of).toList());
        model.addAttribute("hiding", applying.stream().filter(decision -> decision.kind() == Kind.HIDE)
                .map(PersonDecision::id).toList());
        model.addAttribute("undone", decisions.undone(person.id()).stream().map(DecisionView::of).toList());
        model.addAttribute("find", find);
        model.addAttribute("found", persons.withWordStarting(find).stream()
                .filter(other -> other.id() != person.id()).toList());
        return "admin/person";
    }

    /** With those that were made for somebody of whom this person is a part now. */
    private List<PersonDecision> applying(long person) {
        Map<Long, PersonDecision> applying = new TreeMap<>();
        decisions.applying(person).forEach(made -> applying.put(made.id(), made));
        decisions.hiding(person).forEach(made -> applying.putIfAbsent(made.id(), made));
        return List.copyOf(applying.values());
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String address(String slug) {
        return QUEUE + "/" + slug;
    }

    @GetMapping("/{slug}/preview")
    String preview(@PathVariable String slug, @ModelAttribute DecisionForm form, Principal curator, Model model,
            RedirectAttributes flash) {
        PersonInBrief person = persons.find(slug).orElseThrow(CuratedPersonController::notHere);
        try {
            List<PersonDecision> wanted = drafts.of(form, person, curator.getName());
            model.addAttribute("back", address(slug));
            model.addAttribute("confirm", address(slug) + "/decisions");
            model.addAttribute("form", form);
            model.addAttribute("wanted", wanted.stream().map(DecisionView::draft).toList());
            show(curation.preview(wanted), model);
            return "admin/preview";
        } catch (UnfitFormException e) {
            return refuse(e, slug, flash);
        }
    }

    private static void show(Foreseen foreseen, Model model) {
        model.addAttribute("foreseen", foreseen);
        model.addAttribute("ceasing", foreseen.ceasing().stream().map(DecisionView::of).toList());
        model.addAttribute("passing", foreseen.passing().stream().map(DecisionView::of).toList());
    }

    private static String refuse(UnfitFormException unfit, String slug, RedirectAttributes flash) {
        flash.addFlashAttribute("message", unfit.sentence());
        return "redirect:" + address(slug);
    }

    @PostMapping("/{slug}/decisions")
    @Audited("person.decide")
    String decide(@PathVariable String slug, @ModelAttribute DecisionForm form, Principal curator, AuditNote audit,
            RedirectAttributes flash) {
        audit.about(slug);
        PersonInBrief person = persons.find(slug).orElseThrow(CuratedPersonController::notHere);
        try {
            List<PersonDecision> made = drafts.of(form, person, curator.getName());
            audit.about(person.name() + " (" + slug + ")").before(told(decisions.applying(person.id())))
                    .after(told(made));
            boolean done = curation.decide(made, curator.getName());
            return told(done, "The decision is made.", made.getFirst().id(), person.id(), flash);
        } catch (UnfitFormException e) {
            audit.after("").refuse(e.sentence());
            return refuse(e, slug, flash);
        }
    }

    private static String told(List<PersonDecision> applying) {
        return applying.stream().map(decision -> DecisionView.draft(decision).words())
                .collect(Collectors.joining("; "));
    }

    @GetMapping("/decisions/{id}/undo")
    String previewOfUndoing(@PathVariable long id, Model model, RedirectAttributes flash) {
        PersonDecision decision = decisions.findById(id).orElseThrow(CuratedPersonController::notHere);
        if (decision.isUndone()) {
            flash.addFlashAttribute("message", "This decision was undone already.");
            return "redirect:" + QUEUE + "/decisions";
        }
        model.addAttribute("back", decision.personId().flatMap(persons::find)
                .map(person -> address(person.slug())).orElse(QUEUE + "/decisions"));
        model.addAttribute("confirm", QUEUE + "/decisions/" + id + "/undo");
        model.addAttribute("undoing", DecisionView.of(decision));
        show(curation.previewOfUndoing(decision), model);
        return "admin/preview";
    }

    @PostMapping("/decisions/{id}/undo")
    @Audited("person.undo")
    String undo(@PathVariable long id, Principal curator, AuditNote audit, RedirectAttributes flash) {
        audit.about("decision " + id);
        PersonDecision decision = decisions.findById(id).orElseThrow(CuratedPersonController::notHere);
        audit.before(told(List.of(decision))).after("undone");
        boolean done = curation.undo(id, curator.getName());
        return told(done, "The decision is undone; it stays on record.", id, decision.personId().orElse(0L), flash);
    }

    /** Back to whom it applies to, else to whom it was about, else to the queue. */
    private String told(boolean done, String what, long decision, long former, RedirectAttributes flash) {
        DecisionNotice.tell(done, what, flash);
        return "redirect:" + decisions.findById(decision).flatMap(PersonDecision::personId).flatMap(persons::find)
                .or(() -> persons.find(former)).map(person -> address(person.slug())).orElse(QUEUE);
    }
}
