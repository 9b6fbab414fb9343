package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints the numbered paragraphs, the signature and what stands around them, in the style of a layout. */
final class BodyPrinter {
    private static final double RULES = 0.3;

    private final Cable cable;
    private final Layout layout;
    private final Tally tally;
    private final Draw draw;
    private final boolean wrapped;
    private final boolean ruled;
    private final boolean pilcrow;
    private final List<String> lines = new ArrayList<>();

    private BodyPrinter(Cable cable, Layout layout) {
        this.cable = cable;
        this.layout = layout;
        this.tally = cable.tally();
        this.draw = cable.print();
        this.wrapped = layout.isWrapped() && !(layout == Layout.A && tally.happens(Garbling.UNWRAPPED));
        this.ruled = draw.chance(RULES);
        this.pilcrow = layout == Layout.B && tally.happens(Garbling.PILCROW_AS_ONE);
    }

    static List<String> lines(Cable cable, Layout layout) {
        BodyPrinter printer = new BodyPrinter(cable, layout);
        printer.blocks();
        if (printer.wrapped) {
            Furniture.strew(printer.lines, cable, printer.draw, printer.layout.end());
        } else if (layout == Layout.B) {
            Furniture.strewLong(printer.lines, cable, printer.draw);
        }
        printer.ending();
        return printer.lines;
    }

    private void blocks() {
        for (Block block : cable.blocks()) {
            switch (block.kind()) {
                case HEADING -> heading(block.text());
                case PARAGRAPH -> {
                    blanks(layout.blanksBefore());
                    text((pilcrow ? "1" : "") + block.number() + ". "
                            + (block.marking().isEmpty() ? "" : "(" + block.marking() + ") ")
                            + Punctuation.garbled(block.text(), tally));
                }
                case PLAIN -> {
                    blanks(1);
                    text(Punctuation.garbled(block.text(), tally));
                }
            }
        }
        if (tally.happens(Garbling.BROKEN_OFF)) {
            lines.set(lines.size() - 1, brokenOff(lines.getLast().stripTrailing()));
        }
    }

    private static String brokenOff(String line) {
        return line.substring(0, Math.max(line.length() / 2, Math.min(12, line.length()))) + "...";
    }

    private void heading(String text) {
        blanks(1);
        String rule = "-".repeat(Math.min(60, text.length()));
        if (ruled && layout.isWrapped() && wrapped && layout.blanksBefore() == 2) {
            lines.add(rule + layout.end());
        }
        lines.add(text + layout.end());
        if (ruled && wrapped) {
            lines.add(rule + layout.end());
        }
    }

    private void text(String text) {
        if (wrapped) {
            Wrapping.add(lines, text, Wrapping.WIDTH, layout.end());
        } else {
            lines.add(text);
        }
    }

    private void blanks(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(layout.end());
        }
    }

    private void ending() {
        cable.signer().ifPresent(signer -> {
            String surname = tally.happens(Garbling.SIGNER_IN_MIXED_CASE)
                    ? signer.family()
                    : Capitals.of(signer.family());
            signer.mention(surname, Mention.Zone.SIGNATURE);
            if (layout.blanksBefore() == 1) {
                blanks(1);
            }
            boolean twice = tally.happens(Garbling.SIGNER_DOUBLED);
            if (twice) {
                signer.mention(surname, Mention.Zone.SIGNATURE);
            }
            lines.add((twice ? surname + " " + surname : surname) + layout.end());
            tail();
        });
    }

    private void tail() {
        boolean note = tally.happens(Garbling.SERVICE_NOTE);
        if (note) {
            blanks(1);
            lines.add("NOTE: SVC FOR DROPPED ADDEE" + layout.end());
        }
        if (tally.happens(Garbling.TAIL) || note) {
            blanks(note ? 0 : 2);
            lines.add("NNNN" + layout.end());
        }
    }
}
