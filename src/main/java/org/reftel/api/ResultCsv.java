package org.reftel.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reftel.SpreadsheetGuard;
import org.reftel.archive.CableRow;
import org.reftel.archive.CableRows;
import org.reftel.search.CableSearch;
import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /cables.csv}: all results, with the parameters of the page, streamed. */
@RestController
class ResultCsv {
    static final List<String> HEADER = List.of("id", "date", "origin", "origin_inferred", "classification",
            "subject", "tags",
            "persons", "references", "partial");
    private static final String SEPARATOR = "; ";

    private final CableSearch search;
    private final CableRows rows;
    private final Downloads downloads;

    ResultCsv(CableSearch search, CableRows rows, Downloads downloads) {
        this.search = search;
        this.rows = rows;
        this.downloads = downloads;
    }

    @GetMapping("/cables.csv")
    ResponseEntity<StreamingResponseBody> csv(HttpMethod asked,
            @RequestParam MultiValueMap<String, String> parameters) {
        Criteria criteria = CriteriaParameters.read(parameters, Set.of()).criteria();
        return downloads.file(asked, "reftel-cables.csv", new MediaType("text", "csv", UTF_8),
                out -> write(criteria, new OutputStreamWriter(out, UTF_8)));
    }

    private void write(Criteria criteria, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(HEADER);
        search.scroll(criteria, ids -> rows.rows(ids).forEach(row -> print(printer, row)));
        printer.flush();
    }

    static void print(CSVPrinter printer, CableRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.identifier());
        cells.add(row.moment().map(ResultDocuments::minute).orElse(""));
        cells.add(row.origin().map(origin -> origin.label()).orElse(""));
        cells.add(row.origin().map(origin -> String.valueOf(origin.inferred())).orElse(""));
        cells.add(row.releaseForm().orElse(""));
        cells.add(row.headline());
        cells.add(String.join(SEPARATOR, row.tags()));
        cells.add(row.persons().stream().map(CableRow.PersonName::name).collect(Collectors.joining(SEPARATOR)));
        cells.add(String.valueOf(row.references()));
        cells.add(String.valueOf(row.partial()));
        try {
            printer.printRecord(cells.stream().map(SpreadsheetGuard::guard).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
