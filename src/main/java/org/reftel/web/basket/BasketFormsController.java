package org.reftel.web.basket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.reftel.archive.cable.Basket;
import org.reftel.archive.cite.BibTex;
import org.reftel.archive.cite.CslJson;
import org.reftel.archive.cite.Ris;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The citations of collected cables as reference managers read them: {@code /basket.bib?cables=06ALMATY2935.07ROME12}. */
@RestController
class BasketFormsController {
    private final BasketPages pages;

    BasketFormsController(BasketPages pages) {
        this.pages = pages;
    }

    @GetMapping("/basket.bib")
    ResponseEntity<String> bibTex(@RequestParam(defaultValue = "") String cables) {
        return file("reftel-basket.bib", new MediaType("application", "x-bibtex", StandardCharsets.UTF_8),
                pages.cited(Basket.of(cables)).stream().map(BibTex::of).collect(Collectors.joining("\n")));
    }

    @GetMapping("/basket.ris")
    ResponseEntity<String> ris(@RequestParam(defaultValue = "") String cables) {
        return file("reftel-basket.ris",
                new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8),
                pages.cited(Basket.of(cables)).stream().map(Ris::of).collect(Collectors.joining("\r\n")));
    }

    @GetMapping("/basket.csl.json")
    ResponseEntity<List<Map<String, Object>>> cslJson(@RequestParam(defaultValue = "") String cables) {
        return file("reftel-basket.csl.json", MediaType.APPLICATION_JSON, CslJson.of(pages.cited(Basket.of(cables))));
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T body) {
        return ResponseEntity.ok().contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").body(body);
    }
}
