package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints layout A: the site's block, the header, the preamble twice, the text. Seen: seeds/000, seeds/002, seeds/003. */
final class MetadataBlockPrinter {
    static final String PARTIAL = "This record is a partial extract of the original cable. "
            + "The full text of the original cable is not available.";
    private static final String FIXED_BLANK = "\u00a0";

    private MetadataBlockPrinter() {}

    static String print(Cable cable) {
        List<String> lines = new ArrayList<>(List.of("Identifier", "Created", "Classification", "Origin",
                cable.identifier(), Figures.minute(cable.created()) + ":00", cable.siteClassification(), cable.origin(),
                "Cable title:" + FIXED_BLANK + FIXED_BLANK, "", PreamblePrinter.firstLine(cable.preamble()), "",
                "Tags:" + FIXED_BLANK + FIXED_BLANK + String.join(FIXED_BLANK, cable.siteTags()) + FIXED_BLANK,
                "pdf" + FIXED_BLANK + "how-to read a cable"));
        if (cable.form().hasHeader()) {
            lines.addAll(cable.header().lines());
        } else if (cable.form() == Form.PARTIAL) {
            lines.add(PARTIAL);
        }
        List<String> preamble = PreamblePrinter.lines(cable, false);
        lines.add(preamble.getFirst() + " ");
        lines.addAll(preamble.subList(1, preamble.size()));
        lines.addAll(preamble);
        lines.addAll(BodyPrinter.lines(cable, Layout.A));
        if (cable.print().chance(0.2)) {
            lines.addAll(List.of("", "Share this cable", ""));
        }
        return String.join("\n", lines);
    }
}
