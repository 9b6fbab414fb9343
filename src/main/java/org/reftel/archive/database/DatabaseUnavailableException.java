package org.reftel.archive.database;

import java.sql.SQLException;

/** The database cannot be used; the message says in plain words why, and what to do. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_RIGHT = "28000";
    private static final String NO_DATABASE = "3D000";
    private static final String NOT_REACHED = "08001";
    /** H2's codes. */
    private static final int LOCKED = 90020;
    private static final int OTHER_FORMAT = 90048;

    /** With a sentence of our own. */
    DatabaseUnavailableException(String sentence) {
        super(sentence);
    }

    /** With a sentence of our own, and what led to it. */
    DatabaseUnavailableException(String sentence, Exception cause) {
        super(sentence, cause);
    }

    /** With the driver's reason in plain words, where it is a known one. */
    DatabaseUnavailableException(SQLException e) {
        super(plain(e), e);
    }

    private static String plain(SQLException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case WRONG_PASSWORD, NO_RIGHT -> "The database refuses the user: " + said
                    + ". Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case NO_DATABASE -> "There is no such database: " + said
                    + ". Create it, or correct SPRING_DATASOURCE_URL.";
            case NOT_REACHED -> "The database server cannot be reached: " + said
                    + " Check that it runs, and SPRING_DATASOURCE_URL.";
            default -> switch (e.getErrorCode()) {
                case LOCKED -> "Another program has the database open: " + said;
                case OTHER_FORMAT -> "The database was written by another version of H2: " + said;
                default -> "The database cannot be opened: " + said;
            };
        };
    }
}
