package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.Label;
import org.reftel.telegram.line.PortionMarking;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;

/** Reads the SUBJECT field: its lines as one, without a portion marking in front. */
final class SubjectReader {
    private SubjectReader() {}

    static Reading<String> read(LabelledField field) {
        List<Slice> parts = new ArrayList<>(field.parts());
        if (!parts.isEmpty()) {
            Slice first = withoutLabel(parts.getFirst());
            Optional<PortionMarking> marking = PortionMarking.at(first);
            parts.set(0, first.from(marking.map(PortionMarking::length).orElse(0)).trim());
        }
        parts.removeIf(Slice::isEmpty);
        return parts.isEmpty()
                ? Reading.garbled(field.words(), "the subject line is empty")
                : new Reading.Found<>(LabelledField.joined(parts), parts.stream().map(Slice::span).toList());
    }

    /** seen: telegrams with "SUBJECT: SUBJECT: ..." */
    private static Slice withoutLabel(Slice line) {
        return Label.at(line).filter(hit -> hit.label() == Label.SUBJECT && hit.words().indexOf(':', 0) > 0)
                .map(hit -> hit.value().trim()).orElse(line);
    }
}
