package org.reftel;

import java.lang.reflect.InvocationTargetException;

/**
 * The main class of {@code reftel.jar}, compiled for Java 17: under an older Java than the rest needs, it names the fix
 * where the virtual machine would only say {@code UnsupportedClassVersionError}.
 */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final String MAIN = "org.reftel.cli.Reftel";

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.printf("Reftel needs Java %d or newer; this is Java %d (%s). "
                    + "Run it with a JDK %d: /path/to/jdk-%d/bin/java -jar reftel.jar%n", NEEDED, found,
                    System.getProperty("java.home"), NEEDED, NEEDED);
            System.exit(2);
        }
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
