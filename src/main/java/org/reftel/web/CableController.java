package org.reftel.web;

import java.util.Optional;

import org.reftel.archive.CableReader;
import org.reftel.web.CablePage.SourceView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    CableController(CableReader cables, CablePages pages, GhostPages ghosts) {
        this.cables = cables;
        this.pages = pages;
        this.ghosts = ghosts;
    }

    /** Another spelling of a held cable's identifier leads to its address; {@code .json} to the API. */
    @GetMapping("/cables/{identifier}")
    String cable(@PathVariable String identifier, @RequestParam(defaultValue = CablePages.READING) String view,
            @RequestParam(defaultValue = "") String document, Model model) {
        if (identifier.endsWith(JSON)) {
            return "redirect:/api" + Links.cable(identifier.substring(0, identifier.length() - JSON.length()));
        }
        boolean asReceived = view.equals(CablePages.AS_RECEIVED);
        if (asReceived && cables.isWithheld(identifier)) {
            throw new WithheldException();
        }
        SourceView received = asReceived
                ? bytes(identifier, document).map(SourceLines::of).map(lines -> ofDocument(lines, document))
                        .orElse(SourceView.none())
                : SourceView.none();
        Optional<CablePage> page = cables.read(identifier, cable -> pages.page(cable, received));
        if (page.isEmpty()) {
            return absent(identifier, model);
        }
        model.addAttribute("page", page.get());
        return asReceived ? "cable-as-received" : "cable";
    }

    private Optional<byte[]> bytes(String identifier, String document) {
        return document.isEmpty() ? cables.sourceBytes(identifier) : cables.sourceBytes(identifier, document);
    }

    private static SourceView ofDocument(SourceView lines, String document) {
        return document.isEmpty()
                ? lines
                : new SourceView("Another document of this cable, SHA-256 " + document + "\u2026. "
                        + lines.explanation(), lines.lines());
    }

    /** What is known of a cable that is not held stands at its address, which another spelling leads to. */
    private String absent(String identifier, Model model) {
        Optional<String> held = cables.meant(identifier).or(() -> cables.wentTo(identifier))
                .filter(other -> !other.equals(identifier));
        if (held.isPresent()) {
            return "redirect:" + Links.cable(held.get());
        }
        String address = cables.identifierIn(identifier).orElse(identifier);
        UnheldPage page = ghosts.page(address).orElseThrow(() -> new CableNotHeldException(identifier));
        if (!address.equals(identifier)) {
            return "redirect:" + Links.cable(address);
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
        byte[] bytes = bytes(identifier, document)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"" + fileName(identifier)
                        + SourceLines.fileEnding(bytes) + "\"")
                .body(bytes);
    }

    /** Identifiers hold nothing but letters, digits and hyphens; whatever else came is left out of the header. */
    private static String fileName(String identifier) {
        return identifier.replaceAll("[^A-Za-z0-9-]", "");
    }
}
