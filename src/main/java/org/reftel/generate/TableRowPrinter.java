package org.reftel.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a row of the table: number, date, identifier, origin, classification, references, header, body; all in quotation
 * marks, those inside behind a backslash, as backslashes are.
 */
final class TableRowPrinter {
    private TableRowPrinter() {}

    /** {@code 12/28/1966 18:48}. */
    private static String date(LocalDateTime time) {
        return time.getMonthValue() + "/" + time.getDayOfMonth() + "/" + time.getYear() + " " + time.getHour() + ":"
                + Figures.padded(time.getMinute(), 2);
    }

    static String print(Cable cable) {
        List<String> body = new ArrayList<>(PreamblePrinter.lines(cable, false));
        body.removeLast();
        body.addAll(BodyPrinter.lines(cable, Layout.CSV));
        List<String> targets = cable.preamble().references().stream().flatMap(r -> r.targets().stream())
                .map(Reference.Target::identifier).toList();
        String header = cable.form() == Form.PARTIAL
                ? MetadataBlockPrinter.PARTIAL
                : cable.form().hasHeader() ? String.join("\n", cable.header().lines()) : "";
        List<String> cells = List.of(Integer.toString(cable.number() + 1), date(cable.created()),
                cable.identifier(), cable.origin(), cable.siteClassification(), String.join("|", targets), header,
                String.join("\n", body));
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "\"" : ",\"").append(cell.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return row.append('\n').toString();
    }
}
