package org.reftel.telegram.preamble;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.line.Label;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.Span;

/** A label and the pieces of lines that belong to it, while they are gathered. */
final class LabelledField {
    private final Label label;
    private final Slice words;
    private final List<Slice> parts = new ArrayList<>();

    LabelledField(Label label, Slice words, Slice value) {
        this.label = label;
        this.words = words;
        add(value);
    }

    void add(Slice part) {
        Slice trimmed = part.trim();
        if (!trimmed.isEmpty()) {
            parts.add(trimmed);
        }
    }

    Label label() {
        return label;
    }

    /** The label itself. */
    Slice words() {
        return words;
    }

    /** The value's lines, without blank ones. */
    List<Slice> parts() {
        return parts;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Span> spans() {
        return parts.isEmpty() ? List.of(words.span()) : parts.stream().map(Slice::span).toList();
    }

    /** The value on one line; a hyphen at a line's end joins without a blank. seen: "US-" / "LATIN" */
    String joined() {
        return joined(parts);
    }

    static String joined(List<Slice> parts) {
        StringBuilder text = new StringBuilder();
        for (Slice part : parts) {
            boolean hyphen = text.length() > 1 && text.charAt(text.length() - 1) == '-'
                    && Character.isLetterOrDigit(text.charAt(text.length() - 2));
            text.append(text.isEmpty() || hyphen ? "" : " ").append(part.squeezed());
        }
        return text.toString();
    }
}
