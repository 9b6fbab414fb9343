package org.reftel.telegram.preamble;

import java.util.List;
import java.util.Optional;

import org.reftel.telegram.line.Label;
import org.reftel.telegram.line.ParagraphStart;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/** Finds the Classified By field where it is a paragraph of the text: {@code 2. (U) Classified by DCM Jane Doe, reason 1.4 (b).} */
final class LateClassifier {
    private static final int MOST_LINES = 60;
    private static final String ENTIRE_TEXT = "ENTIRE TEXT";
    private static final String CLASSIFIED = "CLASSIFIED BY";

    private LateClassifier() {}

    /** @param lines behind the preamble */
    static Optional<LabelledField> find(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            Slice line = lines.get(i).trimmed();
            Optional<Label.Hit> hit = ParagraphStart.at(line)
                    .flatMap(start -> Label.at(line).or(() -> Label.at(start.text())).or(() -> behindMarking(line)));
            if (hit.isPresent() && hit.get().label() == Label.CLASSIFIED_BY) {
                LabelledField field = new LabelledField(Label.CLASSIFIED_BY, hit.get().words(), hit.get().value());
                for (int j = i + 1; j < lines.size() && !lines.get(j).isBlank()
                        && ParagraphStart.at(lines.get(j).trimmed()).isEmpty(); j++) {
                    field.add(lines.get(j).trimmed());
                }
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** seen: telegrams of the nineties with "1. CONFIDENTIAL - ENTIRE TEXT. CLASSIFIED BY DCM Jane Doe" */
    private static Optional<Label.Hit> behindMarking(Slice line) {
        int marking = line.indexOf(ENTIRE_TEXT, 0);
        int words = marking < 0 ? -1 : line.indexOf(CLASSIFIED, marking);
        return words < 0 ? Optional.empty() : Label.at(line.from(words));
    }
}
