package org.reftel.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reftel.SpreadsheetGuard;
import org.reftel.archive.cable.CableNumber;
import org.reftel.archive.graph.WantedCables;
import org.reftel.archive.graph.WantedFilter;
import org.reftel.vocabulary.Posts;
import org.reftel.vocabulary.Vocabulary;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /wanted.csv}: all cables that are cited and not held, with the parameters of the page, streamed. */
@RestController
class WantedCsv {
    private static final List<String> HEADER = List.of("id", "station", "post", "year", "number", "entries");

    private final WantedCables wanted;
    private final GraphDocuments documents;
    private final Vocabulary vocabulary;
    private final Downloads downloads;

    WantedCsv(WantedCables wanted, GraphDocuments documents, Vocabulary vocabulary, Downloads downloads) {
        this.wanted = wanted;
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.downloads = downloads;
    }

    @GetMapping("/wanted.csv")
    ResponseEntity<StreamingResponseBody> csv(HttpMethod asked, @RequestParam(defaultValue = "") String station,
            @RequestParam(defaultValue = "") String year) {
        WantedFilter filter = filter(station, year, vocabulary.posts());
        return downloads.file(asked, "reftel-wanted.csv", new MediaType("text", "csv", UTF_8),
                out -> write(filter, new OutputStreamWriter(out, UTF_8)));
    }

    static WantedFilter filter(String station, String year, Posts posts) {
        if (!WantedFilter.isStation(station)) {
            throw StrictParameters.unfit("station", station, "has no letters");
        }
        if (!WantedFilter.isYear(year)) {
            throw StrictParameters.unfit("year", year, "is no year like 2006, and not open");
        }
        return WantedFilter.read(station, year, posts);
    }

    private void write(WantedFilter filter, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(HEADER);
        for (WantedCables.Tally tally : wanted.all(filter)) {
            print(printer, tally);
        }
        printer.flush();
    }

    private void print(CSVPrinter printer, WantedCables.Tally tally) throws IOException {
        CableNumber number = tally.number();
        Stream<String> cells = Stream.of(number.identifier(), number.station(),
                documents.post(number.station()).orElse(""),
                number.fullYear().stream().mapToObj(String::valueOf).findFirst().orElse(""),
                String.valueOf(number.serial()), String.valueOf(tally.entries()));
        printer.printRecord(cells.map(SpreadsheetGuard::guard).toList());
    }
}
