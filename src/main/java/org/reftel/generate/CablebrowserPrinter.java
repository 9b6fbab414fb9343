package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints layout C: a page's text, each of the telegram's lines with a blank at its end. Seen: seeds/004. */
final class CablebrowserPrinter {
    private CablebrowserPrinter() {}

    static String print(Cable cable) {
        String id = cable.identifier();
        List<String> lines = new ArrayList<>(List.of("US embassy cable - " + id, "",
                "Disclaimer: This page is generated, and so is its cable: no such telegram was ever sent.", "",
                cable.preamble().subject(), "", "Identifier: " + id, "Wikileaks: View " + id + " at Wikileaks.org",
                "Origin: " + cable.origin(), "Created: " + Figures.minute(cable.created()) + ":00",
                "Classification: " + cable.siteClassification(), "Tags: " + String.join(" ", cable.siteTags()),
                "Redacted: This cable was not redacted by Wikileaks."));
        if (cable.form() == Form.PARTIAL) {
            lines.add(MetadataBlockPrinter.PARTIAL);
        }
        lines.add("");
        if (cable.form().hasHeader()) {
            lines.addAll(cable.header().lines());
            lines.add("");
        }
        List<String> preamble = PreamblePrinter.lines(cable, false);
        preamble.subList(0, preamble.size() - 1).forEach(line -> lines.add(line + " "));
        lines.addAll(BodyPrinter.lines(cable, Layout.C));
        lines.addAll(List.of("", "Latest source of this page is cablebrowser-2, released 2011-10-04", ""));
        return String.join("\n", lines);
    }
}
