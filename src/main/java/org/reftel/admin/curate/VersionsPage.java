package org.reftel.admin.curate;

import java.util.List;
import java.util.Optional;

import org.reftel.archive.version.FieldChange;

/**
 * The versions of a cable with all values, for administrators.
 *
 * @param compared what the chosen version changed; empty where what was told before is not known
 * @param comparison which versions are compared, a sentence
 * @param decisions on which version of a file is shown
 */
record VersionsPage(String identifier, boolean held, List<Version> versions, List<Document> documents,
        Optional<List<FieldChange>> compared, String comparison, List<Decided> decisions) {
    /**
     * A version.
     *
     * @param sameBytes why nothing can be restored: that the document is the one of the version before; else empty
     * @param chosen whether it is the one that is compared
     */
    record Version(int number, String change, String made, String by, Optional<Long> run, int parser, String sha256,
            String document, String fields, String sameBytes, boolean chosen) {}

    /**
     * A document ever received.
     *
     * @param names all that files had it under
     * @param state whether a file still has it, a sentence
     * @param restorable whether it is an earlier version of a file and can be shown again
     */
    record Document(List<String> names, String sha256, int size, String layout, String received, String state,
            boolean shown, boolean restorable) {}

    /** A decision in words. */
    record Decided(long id, String words, String note, String author, String made, String undoneBy) {}
}
