package org.reftel.telegram.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.reftel.telegram.model.Comparison;
import org.reftel.telegram.model.Comparison.Kind;
import org.reftel.telegram.model.Comparison.Part;
import org.reftel.telegram.model.Comparison.Statement;
import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Reading;

/** Collects what was compared; what differs becomes a diagnostic too. */
final class Comparisons {
    private final Diagnostics diagnostics;
    private final List<Comparison> list = new ArrayList<>();

    Comparisons(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** What a reading that was found states. */
    static <T> Statement statement(Part part, Reading<T> reading, Function<T, String> value) {
        return new Statement(part, value.apply(reading.optional().orElseThrow()), reading.where().getFirst());
    }

    void agree(Kind kind, Statement first, Statement second) {
        list.add(Comparison.agreeing(kind, first, second));
    }

    /** The diagnostic is about the second, compared with the first. */
    void differ(Kind kind, Statement first, Statement second, String code, String message) {
        diagnostics.add(code, second.span(), first.span(), message);
        list.add(Comparison.differing(kind, first, second, message));
    }

    void add(Comparison comparison) {
        list.add(comparison);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    List<Comparison> list() {
        return list;
    }
}
