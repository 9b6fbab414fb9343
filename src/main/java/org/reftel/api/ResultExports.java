package org.reftel.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRows;
import org.reftel.archive.cite.BibTex;
import org.reftel.archive.cite.CitedCable;
import org.reftel.archive.cite.Ris;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /cables.csv} and its like: all results, with the parameters of the page and in its order, streamed. */
@RestController
class ResultExports {
    private final CableSearch search;
    private final CableRows rows;
    private final JsonMapper json;
    private final Downloads downloads;
    private final String site;

    ResultExports(CableSearch search, CableRows rows, JsonMapper json, Downloads downloads,
            @Value("${reftel.url}") String site) {
        this.downloads = downloads;
        this.search = search;
        this.rows = rows;
        this.json = json;
        this.site = site;
    }

    @GetMapping("/cables.csv")
    ResponseEntity<StreamingResponseBody> csv(HttpMethod asked,
            @RequestParam MultiValueMap<String, String> parameters) {
        return export(asked, parameters, "csv", new MediaType("text", "csv", UTF_8), ResultCsv::new);
    }

    /** Each line a hit as {@code /api/cables} gives it. */
    @GetMapping("/cables.jsonl")
    ResponseEntity<StreamingResponseBody> jsonLines(HttpMethod asked,
            @RequestParam MultiValueMap<String, String> parameters) {
        return export(asked, parameters, "jsonl", new MediaType("application", "jsonl", UTF_8),
                out -> row -> out.append(json.writeValueAsString(ResultDocuments.hit(row))).append('\n'));
    }

    @GetMapping("/cables.bib")
    ResponseEntity<StreamingResponseBody> bibTex(HttpMethod asked,
            @RequestParam MultiValueMap<String, String> parameters) {
        return export(asked, parameters, "bib", new MediaType("application", "x-bibtex", UTF_8),
                out -> row -> out.append(BibTex.of(cited(row))).append('\n'));
    }

    @GetMapping("/cables.ris")
    ResponseEntity<StreamingResponseBody> ris(HttpMethod asked,
            @RequestParam MultiValueMap<String, String> parameters) {
        return export(asked, parameters, "ris", new MediaType("application", "x-research-info-systems", UTF_8),
                out -> row -> out.append(Ris.of(cited(row))));
    }

    private CitedCable cited(CableRow row) {
        return CitedCable.of(row, site, LocalDate.now(ZoneOffset.UTC));
    }

    private ResponseEntity<StreamingResponseBody> export(HttpMethod asked, MultiValueMap<String, String> parameters,
            String ending, MediaType type, Function<Writer, ResultWriter> form) {
        Criteria criteria = StrictParameters.criteria(parameters, Set.of());
        return downloads.file(asked, "reftel-cables." + ending, type, stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
            ResultWriter writer = form.apply(out);
            writer.begin();
            search.scroll(criteria, ids -> write(rows.rows(ids), writer));
            out.flush();
        });
    }

    private static void write(List<CableRow> portion, ResultWriter writer) {
        try {
            for (CableRow row : portion) {
                writer.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
