package org.reftel.archive.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, told by itself in {@link #ENTRY}.
 *
 * @param format of the backup, {@link #FORMAT} at present
 * @param schema the version of the tables, as Flyway counts
 * @param program the version of the program that wrote it
 * @param sequences the number that each gives next
 */
record Manifest(int format, String schema, String program, Instant made, List<TableRows> tables,
        Map<String, Long> sequences, DocumentBytes documents) {
    static final String ENTRY = "manifest.json";
    static final int FORMAT = 1;
    /** The table whose bytes are files of their own. */
    static final String CONTENT = "source_content";
    static final String CONTENT_HASH = "sha256";
    static final String CONTENT_BYTES = "bytes";
    private static final int SHELF = 2;

    /**
     * The rows of a table, a JSON object a line.
     *
     * @param sha256 of the uncompressed entry, in hexadecimal digits
     */
    record TableRows(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }

    /** The documents as received, how many there are and how many bytes together. */
    record DocumentBytes(long count, long bytes, List<Damaged> damaged) {}

    /**
     * A document that was damaged before the backup was made.
     *
     * @param recorded the hash that it had when it was received, by which it is called
     * @param found the hash of its bytes now
     */
    record Damaged(String recorded, String found) {}

    /** Where the document of a hash lies. */
    static String documentEntry(String sha256) {
        return "documents/" + sha256.substring(0, SHELF) + "/" + sha256;
    }

    /** How many rows a table has; none where it is not there. */
    long rows(String table) {
        return tables.stream().filter(t -> t.name.equals(table)).mapToLong(TableRows::rows).sum();
    }

    /** The hash that the bytes of a document must have. */
    String expectedHash(String sha256) {
        return documents.damaged.stream().filter(d -> d.recorded.equals(sha256)).map(Damaged::found).findFirst()
                .orElse(sha256);
    }
}
