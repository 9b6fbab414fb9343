package org.reftel.people.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.reftel.people.PeopleResource;

/** Reads the lists of this room. */
final class OfficeResource {
    private OfficeResource() {}

    /** Lines that are neither empty nor comments. */
    static List<String> lines(String name) {
        return PeopleResource.lines(OfficeResource.class, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** Rows below the line of headings. */
    static List<List<String>> rows(String name) {
        return lines(name).stream().skip(1).map(line -> Arrays.asList(line.split(",", -1))).toList();
    }

    /** The forms in one cell. */
    static List<String> forms(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    static Optional<String> cell(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
