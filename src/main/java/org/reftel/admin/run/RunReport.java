package org.reftel.admin.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.reftel.SpreadsheetGuard;
import org.reftel.archive.run.RunOutcomes;
import org.reftel.archive.run.RunOutcomes.Filter;
import org.reftel.archive.run.RunOutcomes.Outcome;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What became of every file of a run, for a spreadsheet or another program; page by page, so that it may be of any length. */
@Component
public class RunReport {
    private static final int PAGE = 1_000;
    private static final List<String> HEADER = List.of("file", "outcome", "id", "remark", "findings", "sha256");

    private final RunViews runs;
    private final RunOutcomes outcomes;
    private final JsonMapper json;

    RunReport(RunViews runs, RunOutcomes outcomes, JsonMapper json) {
        this.runs = runs;
        this.outcomes = outcomes;
        this.json = json;
    }

    /** What a report is written as. */
    public enum Format {
        CSV, JSON;

        /** By the name behind the last dot of a file's name. */
        public static Optional<Format> of(String file) {
            return Stream.of(values()).filter(format -> file.toLowerCase(Locale.ROOT)
                    .endsWith("." + format.name().toLowerCase(Locale.ROOT))).findFirst();
        }
    }

    /** Whether there is such a run. */
    public boolean has(long run) {
        return runs.find(run).isPresent();
    }

    /** Writes it in UTF-8; the stream stays open. */
    public void write(long run, Format format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(run, new OutputStreamWriter(out, UTF_8));
            case JSON -> json(run, out);
        }
    }

    private void csv(long run, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(HEADER);
        for (List<Outcome> page = page(run, ""); !page.isEmpty(); page = page(run, page.getLast().name())) {
            for (Outcome outcome : page) {
                printer.printRecord(Stream.of(outcome.name(), word(outcome), or(outcome.identifier()),
                        outcome.message(), String.valueOf(outcome.findings()), or(outcome.sha256()))
                        .map(SpreadsheetGuard::guard).toList());
            }
        }
        printer.flush();
    }

    private void json(long run, OutputStream out) {
        RunView view = runs.find(run).orElseThrow();
        try (JsonGenerator to = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            to.writeStartObject();
            to.writeNumberProperty("run", view.id());
            to.writeStringProperty("state", view.state());
            to.writeStringProperty("cause", view.cause());
            to.writeStringProperty("author", view.author());
            to.writeStringProperty("started", view.run().started().toString());
            view.run().finished().ifPresent(finished -> to.writeStringProperty("ended", finished.toString()));
            to.writePOJOProperty("reads", view.reads());
            to.writeNumberProperty("no_longer_present", view.run().missing());
            to.writeArrayPropertyStart("files");
            for (List<Outcome> page = page(run, ""); !page.isEmpty(); page = page(run, page.getLast().name())) {
                page.forEach(outcome -> json(outcome, to));
            }
            to.writeEndArray();
            to.writeEndObject();
        }
    }

    private static void json(Outcome outcome, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("file", outcome.name());
        to.writeStringProperty("outcome", word(outcome));
        to.writeStringProperty("id", outcome.identifier());
        to.writeStringProperty("remark", outcome.message());
        to.writeNumberProperty("findings", outcome.findings());
        to.writeStringProperty("sha256", outcome.sha256());
        to.writeEndObject();
    }

    private List<Outcome> page(long run, String after) {
        return outcomes.page(run, Filter.ALL, after, PAGE);
    }

    private static String word(Outcome outcome) {
        return outcome.result().toLowerCase(Locale.ROOT);
    }

    private static String or(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
