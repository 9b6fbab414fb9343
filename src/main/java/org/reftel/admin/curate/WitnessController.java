package org.reftel.admin.curate;

import java.security.Principal;
import java.util.List;
import java.util.Set;

import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.admin.page.DecisionView;
import org.reftel.admin.page.Pages;
import org.reftel.archive.cable.SourceDocument;
import org.reftel.archive.witness.WitnessDecision;
import org.reftel.archive.witness.WitnessDecision.Kind;
import org.reftel.archive.witness.Witnesses;
import org.reftel.ingest.curate.WitnessCuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /admin/numbers/{number}}: the documents of one station and serial, and which cables they are witnesses of;
 * {@code /admin/numbers} lists the numbers under which they hold different telegrams.
 */
@Controller
@RequestMapping("/admin/numbers")
class WitnessController {
    private static final int PAGE = 100;

    private final WitnessCuration curation;
    private final Witnesses witnesses;

    WitnessController(WitnessCuration curation, Witnesses witnesses) {
        this.curation = curation;
        this.witnesses = witnesses;
    }

    /**
     * A document.
     *
     * @param together other documents whose cable it may be put into
     */
    record Document(String sha256, String name, String layout, int size, String cable, boolean shown,
            List<SourceDocument> together) {}

    /** A decision in words. */
    record Decided(long id, String words, String note, String author, String made, String undoneBy) {
        static Decided of(WitnessDecision decision, List<SourceDocument> documents) {
            return new Decided(decision.id(), name(decision.sha256(), documents) + ": " + decision.kind().words()
                    + decision.other().map(other -> (decision.kind() == Kind.RESTORE ? " instead of " : " with ")
                            + name(other, documents)).orElse(""),
                    decision.note(),
                    decision.author(), DecisionView.time(decision.made()), decision.undoneBy().orElse(""));
        }

        private static String name(String sha256, List<SourceDocument> documents) {
            return documents.stream().filter(document -> document.sha256().equals(sha256)).map(SourceDocument::name)
                    .findFirst().orElse("a document that no file has any more");
        }
    }

    /** A number that several cables have. */
    record Contested(String number, List<String> cables) {}

    /** Numbers under which files hold different telegrams. */
    @GetMapping
    String numbers(@RequestParam(defaultValue = "1") String page, Model model) {
        Pages pages = Pages.of(page, PAGE, witnesses.contestedNumbers());
        model.addAttribute("pages", pages);
        model.addAttribute("numbers", witnesses.contested(pages.offset(), PAGE).entrySet().stream()
                .map(entry -> new Contested(entry.getKey(), entry.getValue())).toList());
        return "admin/numbers";
    }

    @GetMapping("/{number}")
    String number(@PathVariable String number, Model model) {
        List<SourceDocument> documents = curation.documents(number);
        if (documents.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Set<String> shown = Set.copyOf(curation.shown(number));
        model.addAttribute("number", number);
        model.addAttribute("documents", documents.stream().map(d -> new Document(d.sha256(), d.name(), d.layout(),
                d.size(), d.witnessOf(), shown.contains(d.sha256()),
                documents.stream().filter(other -> !other.witnessOf().equals(d.witnessOf())).toList())).toList());
        model.addAttribute("decisions",
                curation.decisions(number).stream().map(decision -> Decided.of(decision, documents)).toList());
        return "admin/number";
    }

    @PostMapping("/{number}/decisions")
    @Audited("document.decide")
    String decide(@PathVariable String number, @RequestParam Kind kind, @RequestParam String document,
            @RequestParam(defaultValue = "") String other, @RequestParam(defaultValue = "") String note,
            Principal admin, AuditNote audit, RedirectAttributes flash) {
        audit.about(number).before("shown: " + String.join(", ", curation.shown(number)))
                .after(kind.words() + ": " + document + (other.isEmpty() ? "" : " with " + other));
        try {
            boolean done = curation.decide(kind, document, other, admin.getName(), DecisionForm.note(note));
            DecisionNotice.tell(done, "The decision is made.", flash);
        } catch (UnfitFormException e) {
            flash.addFlashAttribute("message", e.sentence());
        } catch (IllegalArgumentException e) {
            audit.refuse(String.valueOf(e.getMessage()));
            flash.addFlashAttribute("message", "Nothing was decided: " + e.getMessage() + ".");
        }
        return "redirect:/admin/numbers/" + number;
    }

    @PostMapping("/{number}/decisions/{id}/undo")
    @Audited("document.undo")
    String undo(@PathVariable String number, @PathVariable long id, Principal admin, AuditNote audit,
            RedirectAttributes flash) {
        audit.about(number).before("decision " + id).after("undone");
        DecisionNotice.tell(curation.undo(id, admin.getName()), "The decision is undone; it stays on record.", flash);
        return "redirect:/admin/numbers/" + number;
    }
}
