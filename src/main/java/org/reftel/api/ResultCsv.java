package org.reftel.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.reftel.SpreadsheetGuard;
import org.reftel.archive.cable.CableRow;

/** Results as a table, a row each. */
final class ResultCsv implements ResultWriter {
    /** The classification is the release's form, with what adds to it; the level is what is filtered by. */
    private static final List<String> HEADER = List.of("id", "date", "origin", "origin_inferred", "classification",
            "level", "subject", "tags", "persons", "references", "partial");
    private static final String SEPARATOR = "; ";

    private final Writer out;

    ResultCsv(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        CSVFormat.RFC4180.printRecord(out, HEADER.toArray());
    }

    @Override
    public void write(CableRow row) throws IOException {
        Stream<String> cells = Stream.of(row.identifier(), row.moment().map(ResultDocuments::minute).orElse(""),
                row.origin().map(origin -> origin.label()).orElse(""),
                row.origin().map(origin -> String.valueOf(origin.inferred())).orElse(""),
                row.releaseForm().orElse(""), row.level().orElse(""), row.subject().orElse(""),
                String.join(SEPARATOR, row.tags()),
                row.persons().stream().map(CableRow.PersonName::name).collect(Collectors.joining(SEPARATOR)),
                String.valueOf(row.references()), String.valueOf(row.partial()));
        CSVFormat.RFC4180.printRecord(out, cells.map(SpreadsheetGuard::guard).toArray());
    }
}
