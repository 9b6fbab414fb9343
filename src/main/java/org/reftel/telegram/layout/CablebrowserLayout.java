package org.reftel.telegram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reftel.telegram.model.Diagnostics;
import org.reftel.telegram.model.Envelope;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;
import org.reftel.telegram.source.SourceText;
import org.reftel.telegram.source.Span;

/** Layout C: the text of a page of the site that calls itself cablebrowser-2. seen: seeds/004 */
final class CablebrowserLayout implements TelegramLayout {
    private static final String HEADLINE = "US embassy cable - ";
    private static final String DISCLAIMER = "Disclaimer:";
    private static final String TRAILER = "Latest source of this page is ";
    private static final Set<String> LABELS = Set.of("Identifier", "Wikileaks", "Origin", "Created", "Classification",
            "Tags", "Redacted");
    private static final int LONGEST_LABEL = LABELS.stream().mapToInt(String::length).max().orElseThrow();
    /** The labels stand this near to the top. */
    private static final int TOP = 40;

    @Override
    public String code() {
        return "C";
    }

    @Override
    public int tellingLines(SourceText text) {
        int headline = (int) text.lines().stream().limit(TOP).filter(line -> line.trimmed().startsWith(HEADLINE))
                .count();
        int labels = labelled(text.lines()).size();
        return headline + (labels >= 3 ? labels : 0);
    }

    @Override
    public Frame frame(SourceText text, Diagnostics diagnostics) {
        List<SourceLine> lines = text.lines();
        Map<String, Slice> fields = labelled(lines);
        int end = 0;
        Reading<String> title = Reading.absent();
        Reading<String> partial = Reading.absent();
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), TOP))) {
            Slice trimmed = line.trimmed();
            if (trimmed.startsWith(HEADLINE) || trimmed.startsWith(DISCLAIMER) || !label(trimmed).isEmpty()) {
                end = line.end();
            } else if (EnvelopeFields.partial(trimmed).isFound()) {
                partial = EnvelopeFields.partial(trimmed);
                end = line.end();
            } else if (!trimmed.isEmpty() && isAboveLabels(line, fields)) {
                title = title.isFound() ? title : Reading.text(trimmed);
                end = line.end();
            } else if (!trimmed.isEmpty() && end > 0) {
                break;
            }
        }
        Envelope envelope = new Envelope(EnvelopeFields.identifier(field(fields, "Identifier")),
                EnvelopeFields.created(field(fields, "Created"), diagnostics),
                EnvelopeFields.classification(field(fields, "Classification")), Reading.text(field(fields, "Origin")),
                title,
                EnvelopeFields.tags(field(fields, "Tags")), partial, Reading.text(field(fields, "Redacted")));
        return new Frame(envelope, new Span(end, Math.max(end, trailer(text))));
    }

    /** Values by label; of a label met twice the first. */
    private static Map<String, Slice> labelled(List<SourceLine> lines) {
        Map<String, Slice> fields = new HashMap<>();
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), TOP))) {
            String label = label(line.trimmed());
            if (!label.isEmpty()) {
                fields.putIfAbsent(label, line.trimmed().from(label.length() + 1).trim());
            }
        }
        return fields;
    }

    private static String label(Slice line) {
        int colon = line.indexOf(':', 0);
        String word = colon < 0 || colon > LONGEST_LABEL ? "" : line.cut(0, colon).toString();
        return LABELS.contains(word) ? word : "";
    }

    private static Slice field(Map<String, Slice> fields, String label) {
        return fields.getOrDefault(label, Slice.of(""));
    }

    /** The title stands between the disclaimer and the first label. */
    private static boolean isAboveLabels(SourceLine line, Map<String, Slice> fields) {
        return !fields.isEmpty() && fields.values().stream().allMatch(value -> value.start() > line.text().start());
    }

    private static int trailer(SourceText text) {
        List<SourceLine> lines = text.lines();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 5); i--) {
            if (lines.get(i).trimmed().startsWith(TRAILER)) {
                return lines.get(i).text().start();
            }
        }
        return text.length();
    }
}
