package org.reftel.cli;

import java.nio.file.Path;

/** There is no archive where one was to be read. */
final class NoArchiveException extends Exception {
    private static final long serialVersionUID = 1;

    NoArchiveException(Path data) {
        super("There is no archive in " + data + "; --data or $REFTEL_DATA names the folder that has it.");
    }
}
