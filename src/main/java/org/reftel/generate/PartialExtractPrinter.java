package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints layout B: the remark, the preamble with tags as links, long lines. Seen: seeds/001. */
final class PartialExtractPrinter {
    private PartialExtractPrinter() {}

    static String print(Cable cable) {
        List<String> lines = new ArrayList<>(List.of("", "", MetadataBlockPrinter.PARTIAL, ""));
        List<String> preamble = PreamblePrinter.lines(cable, true);
        lines.addAll(preamble.subList(0, preamble.size() - 1));
        lines.addAll(BodyPrinter.lines(cable, Layout.B));
        return String.join("\n", lines);
    }
}
