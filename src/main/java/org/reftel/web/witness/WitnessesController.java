package org.reftel.web.witness;

import java.util.List;

import org.reftel.archive.cable.CableReader;
import org.reftel.archive.witness.WitnessReader;
import org.reftel.web.cable.CableFacts;
import org.reftel.web.page.CableNotHeldException;
import org.reftel.web.page.WithheldException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /cables/{MRN}/witnesses}: where the documents of a cable agree, and where not. */
@Controller
class WitnessesController {
    private final CableReader cables;
    private final WitnessReader witnesses;
    private final CableFacts facts;

    WitnessesController(CableReader cables, WitnessReader witnesses, CableFacts facts) {
        this.cables = cables;
        this.witnesses = witnesses;
        this.facts = facts;
    }

    @GetMapping("/cables/{identifier}/witnesses")
    String witnesses(@PathVariable String identifier, @RequestParam(defaultValue = "") String with, Model model) {
        if (cables.isWithheld(identifier)) {
            throw new WithheldException();
        }
        List<WitnessReader.Reading> readings = witnesses.of(identifier);
        if (readings.isEmpty()) {
            throw new CableNotHeldException(identifier);
        }
        model.addAttribute("page", WitnessPages.of(identifier,
                facts.headline(readings.getFirst().reading()), readings, with));
        return "cable-witnesses";
    }
}
