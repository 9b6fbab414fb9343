package org.reftel.web.witness;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.version.Collation;

/**
 * The documents of one cable, compared.
 *
 * @param collation the text that is shown, and that of another document
 */
record WitnessPage(String identifier, String headline, List<Document> documents, List<Field> fields,
        Optional<Compared> collation, String desk) {
    /**
     * A document.
     *
     * @param role what the cable has it for
     * @param number what it is called in the tables
     * @param href compares its text with what is shown; empty for the shown one
     * @param received its lines
     */
    record Document(String number, String role, String name, String site, String size, String sha256,
            Optional<String> href, String received) {}

    /**
     * A field as each document has it.
     *
     * @param verdict agree, differ, or stated once
     */
    record Field(String label, List<String> values, String verdict, boolean differs) {}

    /**
     * A collation.
     *
     * @param summary how many paragraphs agree word by word
     */
    record Compared(String first, String second, String summary, List<Collation.Row> rows) {}
}
