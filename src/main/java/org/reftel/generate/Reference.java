package org.reftel.generate;

import java.util.List;

/**
 * An entry of the REF line.
 *
 * @param printed without its letter
 * @param targets what it names: none for a mail, several where one post's numbers share an entry
 */
record Reference(String printed, List<Target> targets) {
    /**
     * A telegram named.
     *
     * @param identifier as the archive forms it
     * @param held whether the corpus has it
     * @param other what a reader may take it for where its year is not printed; the same where it is
     */
    record Target(String identifier, boolean held, String other) {}
}
