package org.reftel.people.lexicon;

/** Learnt tables are not there, broken, or something else. The message says where and what. */
public final class UnreadableTablesException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableTablesException(String message) {
        super(message);
    }

    UnreadableTablesException(String message, Throwable cause) {
        super(message, cause);
    }
}
