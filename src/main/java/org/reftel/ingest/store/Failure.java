package org.reftel.ingest.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.reftel.ingest.store.FreeSpace.NoSpaceException;

/** Faults of the machine or the database: no file is to blame for them, so that none is rejected because of them. */
public final class Failure {
    /** What sentences about a full disk begin with. */
    public static final String NO_SPACE = "no space";
    private static final int LONGEST_CHAIN = 20;
    /** source: SQL:2016 part 2, table 38, and PostgreSQL's: connection, resources, operator intervention, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    /** source: H2's ErrorCode: general I/O, closed, wrong file, broken, out of memory. */
    private static final Set<Integer> H2 = Set.of(90028, 90030, 90031, 90067, 90097, 90098, 90108, 90117);

    private Failure() {}

    /** Such a fault in words; empty where it is none. */
    public static Optional<String> of(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < LONGEST_CHAIN && cause != null; i++, cause = cause.getCause()) {
            Optional<String> words = words(cause);
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NoSpaceException) {
            return Optional.of(message);
        }
        if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
            return Optional.of(NO_SPACE + " left on the disk");
        }
        if (message.toLowerCase(Locale.ROOT).contains("too many open files")) {
            return Optional.of("too many open files");
        }
        return switch (cause) {
            case SQLException sql when isEnvironment(sql) -> Optional.of("the database does not answer as it should");
            case OutOfMemoryError _ -> Optional.of("out of memory");
            case IOException _ when message.contains("Input/output error") -> Optional.of("the disk has a fault");
            default -> Optional.empty();
        };
    }

    private static boolean isEnvironment(SQLException e) {
        String state = e.getSQLState();
        return H2.contains(e.getErrorCode())
                || state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
