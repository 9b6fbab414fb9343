package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.Label;
import org.reftel.telegram.model.Classification;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.MessageReferenceNumber;
import org.reftel.telegram.model.Preamble;
import org.reftel.telegram.model.PrintedReference;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.model.Reading.Garbled;
import org.reftel.telegram.model.TelegramVocabulary;
import org.reftel.telegram.source.Capitals;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.Span;

/**
 * Reads the classification line and the fields below it.
 *
 * @param end how many of the given lines are the preamble; the body starts behind them
 */
public record PreambleReader(Preamble preamble, int end) {
    private static final List<String> HANDLING = List.of("NOFORN", "SENSITIVE", "FOR OFFICIAL USE ONLY", "FOUO",
            "ORCON", "NODIS",
            "EXDIS", "LIMDIS", "STADIS", "PROPIN", "SENSITIVE BUT UNCLASSIFIED", "DEA SENSITIVE", "SBU",
            "NOCONTRACT", "NOCONTRACTOR", "RELNATO", "EYES ONLY", "LIMITED OFFICIAL USE", "OFFICIAL USE ONLY");

    /**
     * Reads until the text starts.
     *
     * @param lines from the classification line on, where there is one
     * @param referrer what is known of the telegram from elsewhere, for references that leave it out
     */
    public static PreambleReader read(List<SourceLine> lines, TelegramVocabulary vocabulary, Referrer referrer,
            Diagnostics diagnostics) {
        Optional<ClassificationLine> top = lines.isEmpty()
                ? Optional.empty()
                : ClassificationLine.at(lines.getFirst().trimmed());
        int skip = top.isPresent() ? 1 : 0;
        List<SourceLine> behind = lines.subList(skip, lines.size());
        Slice remainder = top.map(ClassificationLine::remainder).orElse(Slice.of(""));
        if (!remainder.isEmpty()) {
            behind = new ArrayList<>(lines);
            behind.set(0, new SourceLine(lines.getFirst().number(), remainder, remainder, lines.getFirst().end()));
            skip = 0;
        }
        FieldGatherer gathered = FieldGatherer.gather(behind, vocabulary);
        int end = Math.max(top.isPresent() ? 1 : 0, skip + gathered.end());
        Optional<LabelledField> classifier = classifier(gathered)
                .or(() -> LateClassifier.find(lines.subList(end, lines.size())));
        return new PreambleReader(preamble(top, gathered, classifier, vocabulary, referrer, diagnostics), end);
    }

    private static Preamble preamble(Optional<ClassificationLine> top, FieldGatherer gathered,
            Optional<LabelledField> classifier, TelegramVocabulary vocabulary, Referrer referrer,
            Diagnostics diagnostics) {
        Reading<List<String>> captions = captions(top, gathered.captions());
        Reading<MessageReferenceNumber> number = top.map(line -> number(line, vocabulary)).orElse(Reading.absent());
        Optional<LabelledField> order = first(gathered, Label.EXECUTIVE_ORDER);
        Optional<LabelledField> declassify = first(gathered, Label.DECLASSIFY_ON).or(() -> order);
        Preamble preamble = new Preamble(top.map(line -> classification(line, captions)).orElse(Reading.absent()),
                number,
                top.flatMap(line -> line.sections().map(s -> Reading.found(s, line.sectionWords())))
                        .orElse(Reading.absent()),
                captions,
                gathered.attention().stream().map(Reading::text).toList(),
                gathered.remarks().stream().map(PreambleReader::remark).toList(),
                order.map(field -> OrderReader.read(field, referrer.year())).orElse(Reading.absent()),
                declassify.map(DeclassificationReader::read).orElse(Reading.absent()),
                first(gathered, Label.TAGS).or(() -> unlabelledTags(gathered, vocabulary, diagnostics))
                        .map(field -> TagsReader.read(field, vocabulary)).orElse(Reading.absent()),
                first(gathered, Label.SUBJECT).map(SubjectReader::read).orElse(Reading.absent()),
                references(gathered, vocabulary, number.optional().map(referrer::named).orElse(referrer)),
                classifier.map(ClassifierReader::read).orElse(Reading.absent()));
        report(preamble, gathered, diagnostics);
        return preamble;
    }

    private static Reading<String> remark(List<Slice> lines) {
        return new Reading.Found<>(LabelledField.joined(lines), lines.stream().map(Slice::span).toList());
    }

    /** A line of nothing but codes, where no line is labelled TAGS. */
    private static Optional<LabelledField> unlabelledTags(FieldGatherer gathered, TelegramVocabulary vocabulary,
            Diagnostics diagnostics) {
        Optional<Slice> line = gathered.remarks().stream().flatMap(List::stream)
                .filter(remark -> TagsReader.areTags(remark, vocabulary)).findFirst();
        line.ifPresent(tags -> diagnostics.add("tags-label-missing", tags,
                "no line is labelled TAGS; this one holds nothing but codes"));
        return line.map(tags -> new LabelledField(Label.TAGS, tags.cut(0, 0), tags));
    }

    private static Optional<LabelledField> first(FieldGatherer gathered, Label label) {
        for (LabelledField field : gathered.fields()) {
            if (field.label() == label) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Of several the first that names somebody. seen: telegrams where the label stands before references by mistake */
    private static Optional<LabelledField> classifier(FieldGatherer gathered) {
        List<LabelledField> fields = gathered.fields().stream().filter(f -> f.label() == Label.CLASSIFIED_BY).toList();
        // nearly all telegrams have one, which is read once, by the caller
        return fields.size() < 2
                ? fields.stream().findFirst()
                : fields.stream().filter(ClassifierReader::namesSomebody).findFirst()
                        .or(() -> fields.stream().findFirst());
    }

    private static List<PrintedReference> references(FieldGatherer gathered, TelegramVocabulary vocabulary,
            Referrer referrer) {
        List<LabelledField> fields = gathered.fields().stream().filter(f -> f.label() == Label.REFERENCES).toList();
        return ReferenceReader.read(fields, vocabulary, referrer);
    }

    private static Reading<Classification> classification(ClassificationLine top, Reading<List<String>> captions) {
        List<String> handling = captions.optional().orElse(List.of()).stream().filter(HANDLING::contains).toList();
        return Reading.found(new Classification(top.level(), handling), top.levelWords());
    }

    private static Reading<MessageReferenceNumber> number(ClassificationLine top, TelegramVocabulary vocabulary) {
        if (!top.isNumbered()) {
            return Reading.absent();
        }
        Slice station = station(top.station().orElseThrow(), vocabulary);
        Slice where = station.to(top.serial().orElseThrow());
        int serial = Integer.parseInt(top.serial().orElseThrow().toString());
        return serial == 0
                ? Reading.garbled(where, "'" + where + "' names no telegram: its serial is 0")
                : Reading.found(new MessageReferenceNumber(OptionalInt.empty(), Capitals.letters(station), serial),
                        where);
    }

    /** The most words before the serial that name a known station, so that a caption nobody knows is no part of it; else all. */
    private static Slice station(Slice printed, TelegramVocabulary vocabulary) {
        List<Slice> words = printed.words();
        for (Slice first : words) {
            Slice last = first.to(words.getLast());
            if (vocabulary.station(last.squeezed()).isPresent()) {
                return last;
            }
        }
        return printed;
    }

    /** The captions in order, each once, with every place it stands. */
    private static Reading<List<String>> captions(Optional<ClassificationLine> top, List<Slice> lines) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        top.ifPresent(line -> {
            for (int i = 0; i < line.handling().size(); i++) {
                found.computeIfAbsent(line.handlingWords().get(i), _ -> new ArrayList<>())
                        .add(line.handling().get(i).span());
            }
        });
        lines.forEach(slice -> found
                .computeIfAbsent(CaptionLine.name(slice), _ -> new ArrayList<>()).add(slice.span()));
        return found.isEmpty()
                ? Reading.absent()
                : new Reading.Found<>(List.copyOf(found.keySet()),
                        found.values().stream().flatMap(List::stream).toList());
    }

    private static void report(Preamble preamble, FieldGatherer gathered, Diagnostics diagnostics) {
        garbled("tags-unreadable", preamble.tags(), diagnostics);
        garbled("subject-unreadable", preamble.subject(), diagnostics);
        garbled("classified-by-unreadable", preamble.classifiedBy(), diagnostics);
        garbled("declassification-unreadable", preamble.declassification(), diagnostics);
        garbled("number-unreadable", preamble.number(), diagnostics);
        gathered.fields().stream().filter(f -> f.label() == Label.SUBJECT).skip(1).findFirst()
                .ifPresent(again -> diagnostics.add("second-subject", again.words(),
                        "a second SUBJECT field was not used"));
    }

    private static void garbled(String code, Reading<?> reading, Diagnostics diagnostics) {
        if (reading instanceof Garbled<?>(List<Span> spans, String why)) {
            diagnostics.add(code, spans.getFirst(), why);
        }
    }
}
