package org.reftel.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.archive.CableReader;
import org.reftel.search.CriteriaParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cables}: the parameters of the page of results, and one cable. */
@RestController
class CablesApi {
    private final ResultDocuments results;
    private final CableReader cables;

    CablesApi(ResultDocuments results, CableReader cables) {
        this.results = results;
        this.cables = cables;
    }

    @GetMapping("/api/cables")
    ResultDocument search(@RequestParam MultiValueMap<String, String> parameters) {
        return results.of(CriteriaParameters.read(parameters, Set.of()));
    }

    @GetMapping("/api/cables/{identifier}")
    CableDocument cable(@PathVariable String identifier) {
        Optional<CableDocument> document = document(identifier);
        return document.or(() -> cables.meant(identifier).flatMap(this::document)).orElseThrow(
                () -> new NotHeldException("There is no cable " + identifier + " in this archive."));
    }

    private Optional<CableDocument> document(String identifier) {
        return cables.read(identifier, (cable, _) -> CableDocument.whole(cable));
    }

    /** Where to begin. */
    @GetMapping("/api")
    Map<String, List<String>> index() {
        return Map.of("resources", List.of("/api/cables", "/api/cables/{identifier}"));
    }
}
