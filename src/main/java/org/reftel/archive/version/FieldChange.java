package org.reftel.archive.version;

import java.util.List;
import java.util.stream.Stream;

import org.reftel.archive.version.Collation.Part;
import org.reftel.archive.version.Collation.Row;

/**
 * What a field told before and after a change.
 *
 * @param rows the parts that differ
 * @param alike how many parts are the same
 */
public record FieldChange(String field, List<Row> rows, int alike) {
    private static final String BETWEEN = "\n\n";

    /** All fields that differ and say something to people, in the order of their names. */
    public static List<FieldChange> between(CableOutline before, CableOutline after) {
        return before.differences(after).stream().filter(field -> !field.equals(CableOutline.PLACES)).map(field -> {
            List<Row> rows = Collation.of(parts(before, field), parts(after, field));
            List<Row> different = rows.stream().filter(row -> !row.alike()).toList();
            return new FieldChange(field, different, rows.size() - different.size());
        }).toList();
    }

    private static List<Part> parts(CableOutline outline, String field) {
        return outline.field(field).stream().flatMap(text -> Stream.of(text.split(BETWEEN)))
                .filter(part -> !part.isBlank()).map(part -> new Part("", part)).toList();
    }
}
