package org.reftel.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One of the CSV resources. */
final class Table {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static <T> List<T> read(String resource, Function<CSVRecord, T> row) {
        try (InputStream in = Optional.ofNullable(Table.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("no resource " + resource));
                CSVParser parser = CSVParser.parse(new InputStreamReader(in, UTF_8), FORMAT)) {
            return parser.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A cell's text; empty where the cell is. */
    static Optional<String> cell(CSVRecord row, String column) {
        String text = row.get(column).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
