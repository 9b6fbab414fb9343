package org.reftel.web.cable;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.Paragraph;
import org.reftel.archive.cite.BibTex;
import org.reftel.archive.cite.CitedCable;
import org.reftel.archive.cite.CslJson;
import org.reftel.archive.cite.Ris;
import org.reftel.web.cable.CiteViews.CiteView;
import org.reftel.web.cable.CiteViews.Share;
import org.reftel.web.page.CableNotHeldException;
import org.reftel.web.page.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** {@code /cables/{MRN}/cite}: how to cite a cable, or a paragraph of it. */
@Controller
class CiteController {
    private final CableReader cables;
    private final CiteViews citing;
    private final CableFacts facts;
    private final JsonMapper json;

    CiteController(CableReader cables, CiteViews citing, CableFacts facts, JsonMapper json) {
        this.cables = cables;
        this.citing = citing;
        this.facts = facts;
        this.json = json;
    }

    /**
     * The page.
     *
     * @param paragraph its number; empty for the whole cable, or one without number
     * @param quotation the paragraph's text; empty for the whole cable
     * @param link to the cable, or the paragraph
     */
    record CitePage(String identifier, String headline, String paragraph, String quotation, String sentence,
            String link, boolean known, List<Form> forms, List<Share> shares) {}

    /** A form that reference managers read. */
    record Form(String name, String text, String href) {}

    @GetMapping("/cables/{identifier}/cite")
    String cite(@PathVariable String identifier, @RequestParam(defaultValue = "") String paragraph, Model model) {
        model.addAttribute("page", cables.read(identifier, cable -> page(cable, paragraph))
                .orElseThrow(() -> new CableNotHeldException(identifier)));
        return "cable-cite";
    }

    /** A paragraph that is not there is the whole cable. */
    private CitePage page(Cable cable, String anchor) {
        CiteView cite = citing.of(cable);
        int at = ReadingViews.anchors(cable).indexOf(anchor);
        Optional<Paragraph> paragraph = at < 0 ? Optional.empty() : Optional.of(cable.paragraphs().get(at));
        String number = paragraph.flatMap(Paragraph::number).map(String::valueOf).orElse("");
        CitedCable cited = citing.cited(cable);
        return new CitePage(cable.identifier(), facts.headline(cable), number,
                paragraph.map(Paragraph::text).orElse(""), cite.ofParagraph(number),
                cite.address() + (at < 0 ? "" : "#" + anchor), cited.address().isPresent(),
                forms(cable.identifier(), cited), cite.shares());
    }

    private List<Form> forms(String identifier, CitedCable cited) {
        String path = Links.cable(identifier);
        return List.of(new Form("BibTeX", BibTex.of(cited), path + ".bib"),
                new Form("RIS", Ris.of(cited), path + ".ris"),
                new Form("CSL-JSON", json.writerWithDefaultPrettyPrinter().writeValueAsString(CslJson.of(cited)),
                        path + ".csl.json"));
    }
}
