package org.reftel.telegram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/**
 * Layout A: four labels, four values, title, tags, then the telegram with its preamble printed twice.
 * seen: seeds/000, seeds/002, seeds/003
 */
final class MetadataBlockLayout implements TelegramLayout {
    private static final List<String> LABELS = List.of("Identifier", "Created", "Classification", "Origin");
    private static final String TITLE = "Cable title:";
    private static final String TAGS = "Tags:";
    private static final String LINKS = "how-to read a cable";
    private static final String SHARE = "Share this cable";
    /** The share line stands this near to the end, or it is part of the telegram. */
    private static final int SHARE_LINES = 6;

    @Override
    public String code() {
        return "A";
    }

    @Override
    public int tellingLines(SourceText text) {
        int first = firstLabel(text.lines());
        return first < 0 ? 0 : LABELS.size() + 1;
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        List<SourceLine> lines = text.lines();
        int values = firstLabel(lines) + LABELS.size();
        int title = find(lines, TITLE, values);
        int tags = find(lines, TAGS, Math.max(values, title));
        int links = findLinks(lines, Math.max(values, tags));
        int start = 1 + Math.max(Math.max(title, tags), Math.max(links, values + LABELS.size() - 1));
        Envelope envelope = new Envelope(EnvelopeFields.identifier(value(lines, values)),
                EnvelopeFields.created(value(lines, values + 1), diagnostics),
                EnvelopeFields.classification(value(lines, values + 2)), Reading.text(value(lines, values + 3)),
                title(lines, title, tags),
                tags < 0 ? Reading.absent() : EnvelopeFields.tags(lines.get(tags).trimmed().from(TAGS.length())),
                Reading.absent(), Reading.absent());
        int from = start < lines.size() ? lines.get(start).text().start() : text.length();
        return new Frame(envelope, new Span(from, Math.max(from, trailer(text))));
    }

    /** The index of the first label, where all four stand in a row at the top; else -1. */
    private static int firstLabel(List<SourceLine> lines) {
        int first = SourceLine.skipBlank(lines, 0);
        for (int i = 0; i < LABELS.size(); i++) {
            if (first + i >= lines.size() || !lines.get(first + i).trimmed().contentEquals(LABELS.get(i))) {
                return -1;
            }
        }
        return first;
    }

    private static Slice value(List<SourceLine> lines, int index) {
        return index < lines.size() ? lines.get(index).text() : Slice.of("");
    }

    /** A few lines below {@code from}: the title takes at most some, and nothing else may stand between. */
    private static int find(List<SourceLine> lines, String label, int from) {
        for (int i = Math.max(0, from); i < Math.min(lines.size(), from + 16); i++) {
            if (lines.get(i).trimmed().startsWith(label)) {
                return i;
            }
        }
        return -1;
    }

    private static int findLinks(List<SourceLine> lines, int from) {
        for (int i = Math.max(0, from); i < Math.min(lines.size(), from + 4); i++) {
            if (lines.get(i).trimmed().endsWith(LINKS)) {
                return i;
            }
        }
        return -1;
    }

    private static Reading<String> title(List<SourceLine> lines, int title, int tags) {
        if (title < 0) {
            return Reading.absent();
        }
        List<Slice> parts = new ArrayList<>();
        parts.add(lines.get(title).trimmed().from(TITLE.length()).trim());
        lines.subList(title + 1, Math.max(title + 1, tags)).forEach(line -> parts.add(line.trimmed()));
        parts.removeIf(Slice::isEmpty);
        return parts.isEmpty()
                ? Reading.absent()
                : new Reading.Found<>(
                        String.join(" ", parts.stream().map(Slice::squeezed).toList()),
                        parts.stream().map(Slice::span).toList());
    }

    private static int trailer(SourceText text) {
        List<SourceLine> lines = text.lines();
        Optional<SourceLine> share = lines.subList(Math.max(0, lines.size() - SHARE_LINES), lines.size()).stream()
                .filter(line -> line.trimmed().contentEquals(SHARE)).findFirst();
        return share.map(line -> line.text().start()).orElse(text.length());
    }
}
