package org.reftel.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.graph.Citations;
import org.reftel.archive.graph.CitedBy;
import org.reftel.archive.graph.CitingCable;
import org.reftel.archive.graph.WantedCable;
import org.reftel.archive.graph.WantedCables;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code /api/cables/{identifier}/cited-by} and {@code /api/wanted}. */
@RestController
class GraphApi {
    private static final int LAST_PAGE = 10_000;

    private final Citations citations;
    private final CableReader cables;
    private final WantedCables wanted;
    private final GraphDocuments documents;
    private final Vocabulary vocabulary;

    GraphApi(Citations citations, CableReader cables, WantedCables wanted, GraphDocuments documents,
            Vocabulary vocabulary) {
        this.citations = citations;
        this.cables = cables;
        this.wanted = wanted;
        this.documents = documents;
        this.vocabulary = vocabulary;
    }

    /**
     * A cable that is cited and not held; {@code first} and {@code last} are the days of the citing cables.
     *
     * @param year null where the entries have none
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record WantedEntry(String id, String station, @Nullable String post, @Nullable Integer year, int number,
            long citedBy, @Nullable String first, @Nullable String last) {}

    /** A page of them, those that most entries name first. */
    record WantedDocument(long total, int page, int size, List<WantedEntry> cables) {}

    @GetMapping("/api/cables/{identifier}/cited-by")
    @Operation(operationId = "citedBy", summary = "The cables that cite one, held or not, in order of date, a hundred a page.")
    GraphDocument.CitedByPage citedBy(@PathVariable String identifier,
            @Parameter(description = "From 1.") @RequestParam(defaultValue = "1") String page) {
        int number = StrictParameters.number("page", page, LAST_PAGE);
        return citedBy(identifier, number).or(() -> cables.meant(identifier).or(() -> cables.identifierIn(identifier))
                .flatMap(other -> citedBy(other, number))).orElseThrow(() -> new NotHeldException(
                        "There is no cable " + identifier + " in this archive, and none cites it."));
    }

    private Optional<GraphDocument.CitedByPage> citedBy(String identifier, int number) {
        CitedBy cited = citations.of(identifier, number, Citations.PAGE);
        boolean held = citations.held(List.of(identifier)).containsKey(identifier);
        if (!held && cited.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GraphDocument.CitedByPage(identifier, held, cited.total(), number, Citations.PAGE,
                cited.cables().stream().map(GraphApi::citing).toList()));
    }

    private static GraphDocument.Citing citing(CitingCable citing) {
        return new GraphDocument.Citing(citing.cable().identifier(), citing.cable().headline(),
                citing.cable().moment().map(ResultDocuments::minute).orElse(null),
                citing.cable().origin().orElse(null), citing.label().orElse(null), citing.printed());
    }

    @GetMapping("/api/wanted")
    @Operation(operationId = "wanted", summary = "Cables that are cited and not held, those that most entries name first, a hundred a page.")
    WantedDocument wanted(
            @Parameter(description = "Station in the number: ALMATY.") @RequestParam(defaultValue = "") String station,
            @Parameter(description = "Year in the number, or open.") @RequestParam(defaultValue = "") String year,
            @Parameter(description = "From 1.") @RequestParam(defaultValue = "1") String page) {
        int number = StrictParameters.number("page", page, WantedCables.LAST_PAGE);
        WantedCables.Page found = wanted.page(WantedCsv.filter(station, year, vocabulary.posts()), number);
        return new WantedDocument(found.total(), number, WantedCables.PAGE,
                found.cables().stream().map(this::entry).toList());
    }

    private WantedEntry entry(WantedCable cable) {
        return new WantedEntry(cable.number().identifier(), cable.number().station(),
                documents.post(cable.number().station()).orElse(null), GraphDocuments.year(cable.number()),
                cable.number().serial(), cable.cables(),
                cable.first().map(moment -> String.format(Locale.ROOT, "%tF", moment)).orElse(null),
                cable.last().map(moment -> String.format(Locale.ROOT, "%tF", moment)).orElse(null));
    }
}
