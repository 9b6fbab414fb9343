package org.reftel.web.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cite.BibTex;
import org.reftel.archive.cite.CitedCable;
import org.reftel.archive.cite.CslJson;
import org.reftel.archive.cite.Ris;
import org.reftel.web.cable.CableFacts;
import org.reftel.web.cable.CiteViews;
import org.reftel.web.page.CableAsked;
import org.reftel.web.page.CableNotHeldException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A cable as PDF and plain text, and its citation as reference managers read it: {@code /cables/06ALMATY2935.pdf}. */
@Controller
class CableFormsController {
    private final CableReader cables;
    private final PrintPages prints;
    private final CablePdf pdf;
    private final CiteViews citing;

    CableFormsController(CableReader cables, PrintPages prints, CablePdf pdf, CiteViews citing) {
        this.cables = cables;
        this.prints = prints;
        this.pdf = pdf;
        this.citing = citing;
    }

    @GetMapping("/cables/{identifier}.pdf")
    ResponseEntity<?> pdf(@PathVariable String identifier, @RequestParam MultiValueMap<String, String> parameters) {
        return form(identifier, ".pdf", "inline", MediaType.APPLICATION_PDF,
                cable -> prints.page(cable, CableAsked.of(parameters)), pdf::of);
    }

    @GetMapping("/cables/{identifier}.txt")
    ResponseEntity<?> text(@PathVariable String identifier, @RequestParam MultiValueMap<String, String> parameters) {
        return form(identifier, ".txt", "inline", new MediaType("text", "plain", StandardCharsets.UTF_8),
                cable -> prints.page(cable, CableAsked.of(parameters)), PlainText::of);
    }

    @GetMapping("/cables/{identifier}.bib")
    ResponseEntity<?> bibTex(@PathVariable String identifier) {
        return form(identifier, ".bib", "attachment",
                new MediaType("application", "x-bibtex", StandardCharsets.UTF_8), citing::cited, BibTex::of);
    }

    @GetMapping("/cables/{identifier}.ris")
    ResponseEntity<?> ris(@PathVariable String identifier) {
        return form(identifier, ".ris", "attachment",
                new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8), citing::cited,
                Ris::of);
    }

    @GetMapping("/cables/{identifier}.csl.json")
    ResponseEntity<?> cslJson(@PathVariable String identifier) {
        Function<CitedCable, List<Map<String, Object>>> write = CslJson::of;
        return form(identifier, ".csl.json", "attachment", MediaType.APPLICATION_JSON, citing::cited, write);
    }

    /** What is slow is made after the database was read. */
    private <T> ResponseEntity<?> form(String identifier, String ending, String disposition, MediaType type,
            Function<Cable, T> read, Function<T, ?> write) {
        return cables.read(identifier, read).<ResponseEntity<?>>map(facts -> ResponseEntity.ok().contentType(type)
                .header("Content-Disposition",
                        disposition + "; filename=\"" + CableFacts.fileName(identifier) + ending + "\"")
                .body(write.apply(facts)))
                .orElseThrow(() -> new CableNotHeldException(identifier));
    }
}
