package org.reftel.api;

import java.io.IOException;

import org.reftel.archive.cable.CableRow;

/** Writes results in one of the forms that other programs read. */
interface ResultWriter {
    /** What stands before the first of them. */
    default void begin() throws IOException {}

    void write(CableRow row) throws IOException;
}
