package org.reftel.web.basket;

import java.util.List;

import org.reftel.web.browse.ResultRow;

/**
 * What a reader has collected, or a list that somebody shared.
 *
 * @param heading how many cables
 * @param own whether it is the reader's own basket
 * @param full whether nothing more goes in
 * @param leftOut how many more were in the list than go in
 * @param missing identifiers of cables that are not held
 * @param list the address of this list, for others
 * @param keep the address that puts the list into the reader's own basket
 * @param forms for reference managers and spreadsheets
 */
record BasketPage(String heading, boolean own, boolean full, int leftOut, List<Collected> cables, List<String> missing,
        String list,
        String keep, List<Form> forms) {
    /**
     * A cable.
     *
     * @param citation a sentence
     * @param remove the address that takes it out
     */
    record Collected(ResultRow row, String citation, String remove) {}

    /** A file with all of them. */
    record Form(String name, String href) {}
}
