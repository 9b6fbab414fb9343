package org.reftel.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.ContentHash;
import org.reftel.archive.run.MissingSources;
import org.reftel.archive.witness.Witnesses;
import org.reftel.search.Criteria;
import org.reftel.search.Cursor;
import org.reftel.search.Facet;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /api/cables}: the parameters of the page of results, and one cable. */
@RestController
class CablesApi {
    private static final String CURSOR = "cursor";
    private static final String MORE = "more";
    private static final int HASH_START = 16;
    /** Raised whenever the same cable may be told in another way. */
    private static final int FORM = 4;

    private final ResultDocuments results;
    private final CableReader cables;
    private final Witnesses witnesses;
    private final MissingSources missing;
    private final GraphDocuments graph;

    CablesApi(ResultDocuments results, CableReader cables, Witnesses witnesses, MissingSources missing,
            GraphDocuments graph) {
        this.results = results;
        this.cables = cables;
        this.witnesses = witnesses;
        this.missing = missing;
        this.graph = graph;
    }

    /** A page of results; with {@code cursor}, empty at first, one portion after the other, in order of time. */
    @GetMapping("/api/cables")
    @Operation(operationId = "searchCables", summary = "Search, or go through, the cables.")
    ResultDocument search(@RequestParam MultiValueMap<String, String> parameters) {
        Criteria criteria = StrictParameters.criteria(parameters, Set.of(CURSOR, MORE));
        String cursor = parameters.getFirst(CURSOR);
        if (cursor == null) {
            return results.of(criteria, more(parameters.getOrDefault(MORE, List.of())));
        }
        if (cursor.isEmpty()) {
            return results.after(criteria, Optional.empty());
        }
        // a bad one is no reason to begin anew: that could go on for ever
        return results.after(criteria, Optional.of(Cursor.of(cursor).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "The cursor is none that this archive gave out; begin with an empty one."))));
    }

    private static Set<Facet> more(List<String> names) {
        Set<Facet> more = EnumSet.noneOf(Facet.class);
        names.forEach(name -> more.add(StrictParameters.value(MORE, name, Facet.of(name), "is no filter")));
        return more;
    }

    /** One cable with all its fields; another spelling of its identifier leads to it. */
    @GetMapping("/api/cables/{identifier}")
    @Operation(operationId = "cable", summary = "One cable with all its fields; of one that is cited and not held, the 404 says what is known.")
    ResponseEntity<GraphDocument.CableInGraph> cable(@PathVariable String identifier) {
        return answer(identifier).or(() -> cables.meant(identifier).flatMap(this::answer))
                .orElseThrow(() -> notHeld(identifier));
    }

    /** Not a 200: who asks for a cable and looks at the status alone must not take what others say of it for the cable. */
    private NotHeldException notHeld(String identifier) {
        String sentence = "There is no cable " + identifier + " in this archive";
        return graph.unheld(cables.identifierIn(identifier).orElse(identifier))
                .map(known -> new NotHeldException(sentence + "; known is what others say of it.", known))
                .orElseGet(() -> new NotHeldException(sentence + "."));
    }

    /**
     * What is told of a cable is the same as long as its revision and its place in the web are. When that place changed last is
     * told nowhere, so there is no date of change.
     */
    private Optional<ResponseEntity<GraphDocument.CableInGraph>> answer(String identifier) {
        return cables.read(identifier, cable -> {
            GraphDocument around = graph.around(cable.identifier());
            List<WitnessDocument> documents = WitnessDocument.of(cable,
                    witnesses.of(identifier), missing.of(identifier));
            String web = ContentHash.of((around.toString() + documents).getBytes(UTF_8)).sha256();
            return ResponseEntity.ok().cacheControl(CacheControl.noCache())
                    .eTag("W/\"%d-%d-%s-%s\"".formatted(FORM, cable.revision(),
                            cable.source().sha256().substring(0, HASH_START), web.substring(0, HASH_START)))
                    .body(new GraphDocument.CableInGraph(CableDocument.whole(cable), documents, around));
        });
    }

    /** Where to begin. */
    @GetMapping("/api")
    @Operation(operationId = "index", summary = "What there is.")
    Map<String, List<String>> index() {
        return Map.of("description", List.of("/api/openapi"), "resources",
                List.of("/api/cables", "/api/cables/{identifier}", "/api/cables/{identifier}/cited-by",
                        "/api/cables/{identifier}/thread", "/api/cables/{identifier}/history", "/api/wanted",
                        "/api/tags", "/api/tags/{slug}",
                        "/api/people",
                        "/api/people/{slug}", "/api/origins", "/api/origins/{slug}", "/api/timeline", "/api/history",
                        "/api/history/{month}"));
    }
}
