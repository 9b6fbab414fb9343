package org.reftel.telegram.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** Collects diagnostics while a telegram is read; a hostile document cannot make the list grow without end. */
public final class Diagnostics {
    /** Enough for the worst honest document; after that the rest is only counted. */
    static final int LIMIT = 200;

    private final List<Diagnostic> list = new ArrayList<>();
    private int dropped;

    public void add(String code, Slice where, String message) {
        add(code, where.span(), message);
    }

    public void add(String code, Span where, String message) {
        add(new Diagnostic(code, where, Optional.empty(), message));
    }

    /** Of two places that do not agree. */
    public void add(String code, Span where, Span other, String message) {
        add(new Diagnostic(code, where, Optional.of(other), message));
    }

    private void add(Diagnostic diagnostic) {
        if (list.size() < LIMIT) {
            list.add(diagnostic);
        } else {
            dropped++;
        }
    }

    /** All collected so far, in order of discovery; the last one tells how many more there were. */
    public List<Diagnostic> list() {
        if (dropped == 0) {
            return List.copyOf(list);
        }
        List<Diagnostic> all = new ArrayList<>(list);
        all.add(new Diagnostic("more-diagnostics", new Span(0, 0), Optional.empty(),
                dropped + " more diagnostics are not listed"));
        return List.copyOf(all);
    }
}
