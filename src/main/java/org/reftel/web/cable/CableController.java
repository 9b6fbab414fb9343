package org.reftel.web.cable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.CableSection;
import org.reftel.search.lucene.ResultWindow;
import org.reftel.web.graph.GhostPages;
import org.reftel.web.graph.UnheldPage;
import org.reftel.web.page.CableAsked;
import org.reftel.web.page.CableAsked.View;
import org.reftel.web.page.CableNotHeldException;
import org.reftel.web.page.Links;
import org.reftel.web.page.WithheldException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /cables/{MRN}}: one cable. */
@Controller
class CableController {
    private static final String JSON = ".json";

    private final CableReader cables;
    private final CablePages pages;
    private final GhostPages ghosts;
    private final ResultWindow window;
    private final CableAddress addresses;

    CableController(CableReader cables, CablePages pages, GhostPages ghosts, ResultWindow window,
            CableAddress addresses) {
        this.addresses = addresses;
        this.window = window;
        this.cables = cables;
        this.pages = pages;
        this.ghosts = ghosts;
    }

    /** Another spelling of a held cable's identifier leads to its address; {@code .json} to the API. */
    @GetMapping("/cables/{identifier}")
    String cable(@PathVariable String identifier, @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        if (identifier.endsWith(JSON)) {
            return "redirect:/api" + Links.cable(identifier.substring(0, identifier.length() - JSON.length()));
        }
        CableAsked asked = CableAsked.of(parameters);
        if (asked.view() != View.READING && cables.isWithheld(identifier)) {
            throw new WithheldException();
        }
        Optional<byte[]> bytes = bytes(identifier, asked.document());
        Optional<CablePage> page = cables.read(identifier,
                cable -> pages.page(cable, asked, new Documents(bytes, parts(cable, asked, bytes))));
        if (page.isEmpty()) {
            return absent(identifier, model);
        }
        model.addAttribute("page", page.get());
        asked.result().ifPresent(criteria -> {
            model.addAttribute("found", FoundIn.of(asked, criteria, window.of(criteria, page.get().identifier())));
            model.addAttribute("query", criteria.query());
        });
        return switch (asked.view()) {
            case READING -> "cable";
            case SIDE_BY_SIDE -> "cable-side-by-side";
            case AS_RECEIVED -> "cable-as-received";
        };
    }

    private Optional<byte[]> bytes(String identifier, String document) {
        return document.isEmpty() ? cables.sourceBytes(identifier) : cables.sourceBytes(identifier, document);
    }

    /** Beside the text stand the documents of all its parts. */
    private Map<Integer, byte[]> parts(Cable cable, CableAsked asked, Optional<byte[]> first) {
        Map<Integer, byte[]> parts = new HashMap<>();
        first.ifPresent(bytes -> parts.put(1, bytes));
        if (asked.view() == View.SIDE_BY_SIDE) {
            int part = 2;
            for (CableSection section : cable.sections()) {
                int here = part++;
                cables.sourceBytes(cable.identifier(), section.source().sha256())
                        .ifPresent(bytes -> parts.put(here, bytes));
            }
        }
        return parts;
    }

    /** What is known of a cable that is not held stands at its address. */
    private String absent(String identifier, Model model) {
        UnheldPage page = addresses.held(identifier).isPresent()
                ? null
                : ghosts.page(identifier).orElse(null);
        if (page == null) {
            throw new CableNotHeldException(identifier);
        }
        model.addAttribute("page", page);
        return page.template();
    }

    /** The document, byte for byte. */
    @GetMapping("/cables/{identifier}/source")
    ResponseEntity<byte[]> source(@PathVariable String identifier,
            @RequestParam(defaultValue = "") String document) {
        if (cables.isWithheld(identifier)) {
            throw new WithheldException();
        }
        byte[] bytes = bytes(identifier, document).orElseThrow(() -> addresses.held(identifier).isPresent()
                ? new CableNotHeldException(identifier)
                : new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"" + CableFacts.fileName(identifier)
                        + SourceLines.fileEnding(bytes) + "\"")
                .body(bytes);
    }
}
