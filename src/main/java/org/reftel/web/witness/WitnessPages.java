package org.reftel.web.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reftel.archive.cable.Addressee;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.Origin;
import org.reftel.archive.version.Collation;
import org.reftel.archive.witness.WitnessReader.Reading;
import org.reftel.archive.witness.WitnessReader.Role;
import org.reftel.web.page.Links;
import org.reftel.web.page.Words;
import org.reftel.web.witness.WitnessPage.Compared;
import org.reftel.web.witness.WitnessPage.Document;
import org.reftel.web.witness.WitnessPage.Field;

/** Makes the page that compares a cable's documents. */
final class WitnessPages {
    private static final int SHORT_HASH = 12;
    private static final int MOST_ADDRESSEES = 200;
    /** OSLO5, and not 07OSLO5. */
    private static final Pattern YEARLESS = Pattern.compile("(?:^|, )[A-Z]");
    private static final Pattern YEARS = Pattern.compile("(?<![A-Z0-9])[0-9]{2}(?=[A-Z])");

    private WitnessPages() {}

    /**
     * The page.
     *
     * @param readings of the cable's documents, the shown one first
     * @param with the start of the hash of the document to be compared; empty for the first of the others
     */
    static WitnessPage of(String identifier, String headline, List<Reading> readings, String with) {
        Cable shown = readings.getFirst().reading();
        List<Reading> others = readings.stream().filter(reading -> reading.role() == Role.OTHER).toList();
        Optional<Reading> chosen = others.stream()
                .filter(other -> !with.isEmpty() && other.reading().source().sha256().startsWith(with)).findFirst()
                .or(() -> others.stream().findFirst());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            documents.add(document(identifier, number(i), readings.get(i)));
        }
        return new WitnessPage(identifier, headline, documents,
                fields(readings.stream().filter(reading -> reading.role() != Role.SECTION).map(Reading::reading)
                        .toList()),
                chosen.map(other -> compared(shown, other.reading(), number(0), number(readings.indexOf(other)))),
                "/admin/numbers/" + shown.source().number());
    }

    private static String number(int i) {
        return String.valueOf(i + 1);
    }

    private static Document document(String identifier, String number, Reading reading) {
        String hash = reading.reading().source().sha256();
        String extract = reading.reading().isPartial() ? ", says that it is an extract" : "";
        return new Document(number, switch (reading.role()) {
            case SHOWN -> "shown";
            case SECTION -> "section, shown behind the first";
            case OTHER -> "compared";
        }, reading.reading().source().name(), reading.reading().source().layout() + extract,
                String.format(Locale.ENGLISH, "%,d bytes", reading.reading().source().size()), hash,
                reading.role() == Role.OTHER
                        ? Optional.of(Links.witnesses(identifier) + "?with=" + hash.substring(0, SHORT_HASH)
                                + "#collation")
                        : Optional.empty(),
                Links.asReceived(identifier, reading.role() == Role.SHOWN ? "" : hash));
    }

    private static List<Field> fields(List<Cable> readings) {
        return Stream.of(field("Number", readings, Cable::identifier, WitnessPages::withoutYears),
                field("Sent", readings, c -> c.dates().sent() == null ? "" : Words.minute(c.dates().sent()) + " UTC"),
                field("Created, says the site", readings,
                        c -> c.dates().created() == null ? "" : Words.minute(c.dates().created())),
                field("Origin", readings, c -> c.origin().filter(o -> !o.inferred()).map(Origin::label).orElse("")),
                field("From", readings, c -> orEmpty(c.transmission().sender())),
                field("Classification", readings, c -> orEmpty(c.markings().releaseForm())),
                field("Title", readings, c -> c.title().orElse(""), WitnessPages::cut),
                field("Subject", readings, c -> c.subject().orElse("")),
                field("Tags", readings, c -> joined(" ", c.tags().stream().map(t -> t.tag().code()).distinct()),
                        WitnessPages::sorted),
                field("References", readings,
                        c -> joined(", ", c.references().stream().flatMap(r -> r.target().stream())),
                        WitnessPages::withoutYears),
                field("To and info", readings,
                        c -> joined(", ", c.addressees().stream().limit(MOST_ADDRESSEES).map(Addressee::name))),
                field("Classified by", readings, c -> orEmpty(c.classifiedBy().name())),
                field("Signed", readings, c -> c.signer().orElse("")),
                field("Paragraphs", readings, c -> c.paragraphs().isEmpty() ? "" : "" + c.paragraphs().size()))
                .filter(field -> field.values().stream().anyMatch(value -> !value.isEmpty())).toList();
    }

    private static String joined(String sign, Stream<String> values) {
        return values.collect(Collectors.joining(sign));
    }

    private static Field field(String label, List<Cable> readings, Function<Cable, String> value) {
        return field(label, readings, value, stated -> stated);
    }

    private static Field field(String label, List<Cable> readings, Function<Cable, String> value,
            UnaryOperator<List<String>> comparable) {
        List<String> values = readings.stream().map(value).toList();
        List<String> stated = values.stream().filter(text -> !text.isEmpty()).toList();
        boolean differs = comparable.apply(stated).stream().map(WitnessPages::letters).distinct().count() > 1;
        String verdict = differs ? "differ" : stated.size() > 1 ? "agree" : "stated once";
        return new Field(label, values, verdict, differs);
    }

    /** A number without its year is none other. */
    private static List<String> withoutYears(List<String> stated) {
        boolean open = stated.stream().anyMatch(numbers -> YEARLESS.matcher(numbers).find());
        return open ? stated.stream().map(numbers -> YEARS.matcher(numbers).replaceAll("")).toList() : stated;
    }

    /** Sites cut titles. */
    private static List<String> cut(List<String> stated) {
        int shortest = stated.stream().mapToInt(String::length).min().orElse(0);
        return stated.stream().map(title -> title.substring(0, shortest)).toList();
    }

    private static List<String> sorted(List<String> stated) {
        return stated.stream().map(tags -> joined(" ", Stream.of(tags.split(" ")).sorted())).toList();
    }

    /** Case and punctuation are what sites change. */
    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Compared compared(Cable shown, Cable other, String first, String second) {
        List<Collation.Row> rows = Collation.of(parts(shown), parts(other));
        long alike = rows.stream().filter(Collation.Row::alike).count();
        return new Compared(first, second, alike == rows.size()
                ? "All " + Words.count(rows.size(), "paragraph", "paragraphs") + " agree word by word."
                : alike + " of " + Words.count(rows.size(), "paragraph", "paragraphs")
                        + " agree word by word; in the others, what only one document has is marked.",
                rows);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<Collation.Part> parts(Cable cable) {
        return cable.paragraphs().stream()
                .map(paragraph -> new Collation.Part(paragraph.number().map(String::valueOf).orElse(""),
                        paragraph.heading().map(heading -> heading + " ").orElse("") + paragraph.text()))
                .toList();
    }
}
