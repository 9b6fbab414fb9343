package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints the labelled fields, with what goes wrong there. The same cable gives the same fields again. */
final class PreamblePrinter {
    private static final int WIDTH = 65;
    private static final int TELETYPE = 69;
    private static final List<String> TAGS_LABELS = List.of("TAG:", "TAGS", "TAS:", "TABS:", "TGS:", "TAGS;");
    private static final List<String> SUBJECT_LABELS = List.of("SUBJ:", "UBJECT:", "SUBJECT: SUBJECT:");

    private final Preamble preamble;
    private final Tally tally;
    private final boolean linked;
    private final int style;
    private final List<String> lines = new ArrayList<>();

    private PreamblePrinter(Cable cable, boolean linked) {
        this.preamble = cable.preamble();
        this.tally = cable.tally();
        this.linked = linked;
        this.style = cable.number();
    }

    /** @param linked as web pages were copied: tags as links, a blank line between fields */
    static List<String> lines(Cable cable, boolean linked) {
        return new PreamblePrinter(cable, linked).lines();
    }

    private List<String> lines() {
        lines.add(preamble.classificationLine());
        lines.add("");
        for (String caption : preamble.captions()) {
            lines.add(caption);
            lines.add("");
        }
        if (!preamble.attention().isEmpty()) {
            lines.add(preamble.attention());
            lines.add("");
        }
        boolean tagsFirst = tally.happens(Garbling.TAGS_BEFORE_ORDER);
        if (tagsFirst) {
            tags();
        }
        field(preamble.order() + " " + preamble.declassification());
        if (!tagsFirst) {
            tags();
        }
        subject();
        lines.add("");
        references();
        classifiedBy();
        return lines;
    }

    private void field(String line) {
        lines.add(line);
        if (linked) {
            lines.add("");
        }
    }

    private void tags() {
        List<String> tags = preamble.tags();
        if (linked) {
            field("TAGS: " + String.join(" ", tags.stream().map(tag -> "[" + tag + "](#)").toList()));
            return;
        }
        String label = tally.happens(Garbling.TAGS_LABEL_MISPRINTED)
                ? TAGS_LABELS.get(style % TAGS_LABELS.size())
                : "TAGS:";
        boolean commas = tags.size() > 1 && tally.happens(Garbling.TAGS_WITH_COMMAS);
        String text = String.join(commas ? ", " : " ", tags);
        boolean bare = tally.happens(Garbling.TAGS_LABEL_MISSING);
        Wrapping.add(lines, bare ? text : label + " " + text, WIDTH, "");
    }

    private void subject() {
        String label = tally.happens(Garbling.SUBJECT_LABEL_MISPRINTED)
                ? SUBJECT_LABELS.get(style % SUBJECT_LABELS.size())
                : "SUBJECT:";
        if (tally.happens(Garbling.SUBJECT_AFTER_BLANK_LINE)) {
            lines.add(label);
            lines.add("");
            Wrapping.add(lines, preamble.subject(), WIDTH, "");
        } else {
            Wrapping.add(lines, label + " " + preamble.subject(), WIDTH, "");
        }
    }

    /** What of the subject stands on its first line. */
    static String firstLine(Preamble preamble) {
        List<String> lines = new ArrayList<>();
        Wrapping.add(lines, "SUBJECT: " + preamble.subject(), WIDTH, "");
        return lines.getFirst().substring("SUBJECT: ".length());
    }

    private void references() {
        List<Reference> references = preamble.references();
        if (references.isEmpty()) {
            return;
        }
        if (references.size() == 1) {
            lines.add((style % 20 == 0 ? "REFTEL: " : "REF: ") + references.getFirst().printed());
        } else {
            letteredReferences(references);
        }
        lines.add("");
    }

    private void letteredReferences(List<Reference> references) {
        String indent = style % 3 == 0 ? "     " : "";
        for (int i = 0; i < references.size(); i++) {
            String letter = letter((char) ('A' + i));
            String before = i == 0 ? (style % 9 == 0 ? "REFS: " : "REF: ") : linked ? "1" : indent;
            lines.add(before + letter + " " + references.get(i).printed());
            if (i > 0 && style % 11 == 0) {
                lines.add("");
            }
        }
    }

    /** One way of lettering a cable. */
    private String letter(char letter) {
        return switch (style / 3 % 12) {
            case 0 -> letter + ")";
            case 1 -> "(" + letter + ")";
            case 2 -> "[" + letter + "]";
            default -> letter + ".";
        };
    }

    private void classifiedBy() {
        String text = preamble.classifiedBy();
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > TELETYPE && tally.happens(Garbling.WORD_CUT)) {
            lines.add(text.substring(0, TELETYPE).stripTrailing());
            lines.add(text.substring(TELETYPE).stripLeading());
        } else {
            Wrapping.add(lines, text, WIDTH + 5, "");
        }
        lines.add("");
    }
}
