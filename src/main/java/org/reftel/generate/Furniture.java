package org.reftel.generate;

import java.util.List;

/** Puts page-break lines and a stray SIPDIS where transmission left them: inside sentences. */
final class Furniture {
    private static final int LEAST_TEXT = 30;

    private Furniture() {}

    /** Among wrapped lines; the last page first, so that places stay where they are. */
    static void strew(List<String> lines, Cable cable, Draw draw, String blank) {
        int sections = cable.letter().sections();
        int sipdis = draw.below(Math.max(1, lines.size()));
        if (cable.form() == Form.FULL && sections > 1 && cable.tally().mayHappen(Garbling.PAGE_BREAK)) {
            for (int section = sections; section > 1; section--) {
                int at = insideParagraph(lines, (int) ((long) lines.size() * (section - 1) / section));
                if (at > 0) {
                    cable.tally().happens(Garbling.PAGE_BREAK);
                    lines.addAll(at, List.of(blank, pageLine(cable.letter(), section) + blank, blank, blank));
                }
            }
        } else {
            int at = cable.tally().mayHappen(Garbling.STREWN_SIPDIS) ? insideParagraph(lines, sipdis) : 0;
            if (at > 0) {
                cable.tally().happens(Garbling.STREWN_SIPDIS);
                lines.addAll(at, List.of(blank, "SIPDIS" + blank));
            }
        }
    }

    /** {@code ALMATY 00003065 002 OF 004}. */
    private static String pageLine(Letter letter, int section) {
        return letter.sender().spelled() + " " + Figures.padded(letter.serial(), 8) + " " + Figures.padded(section, 3)
                + " OF " + Figures.padded(letter.sections(), 3);
    }

    /** The first line from there on that goes on with a paragraph; 0 where there is none. */
    private static int insideParagraph(List<String> lines, int from) {
        for (int i = Math.max(1, from); i < lines.size(); i++) {
            if (lines.get(i - 1).length() > LEAST_TEXT && lines.get(i).length() > LEAST_TEXT
                    && !lines.get(i).startsWith("--") && !lines.get(i - 1).startsWith("---")) {
                return i;
            }
        }
        return 0;
    }

    /** Among long lines: one is cut in two. */
    static void strewLong(List<String> lines, Cable cable, Draw draw) {
        int at = draw.below(lines.size());
        String line = lines.get(at);
        int cut = line.indexOf(' ', line.length() / 2);
        if (line.length() > 200 && cut > 0 && cable.tally().happens(Garbling.STREWN_SIPDIS)) {
            lines.set(at, line.substring(0, cut));
            lines.addAll(at + 1, List.of("", "SIPDIS", "", line.substring(cut + 1)));
        }
    }
}
