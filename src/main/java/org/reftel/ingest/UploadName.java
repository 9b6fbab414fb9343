package org.reftel.ingest;

import org.reftel.ingest.Uploads.RefusedException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a file from a browser is called here: the last part of the name that the browser gives. */
final class UploadName {
    /** What file systems take for one name. */
    private static final int MOST_BYTES = 255;

    private UploadName() {}

    /**
     * The name.
     *
     * @throws RefusedException where it is none: empty, hidden, too long, or with signs that cannot be seen
     */
    static String of(String given) throws RefusedException {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
        if (name.isEmpty()) {
            throw new RefusedException("A file has no name.");
        }
        if (name.codePoints().anyMatch(UploadName::cannotBeSeen)) {
            throw new RefusedException("The name of a file has signs in it that cannot be seen.");
        }
        if (name.startsWith(".")) {
            throw new RefusedException("“" + name + "” begins with a dot, as hidden files do, which are not read.");
        }
        if (name.getBytes(UTF_8).length > MOST_BYTES) {
            throw new RefusedException("The name of a file is longer than " + MOST_BYTES + " bytes.");
        }
        return name;
    }

    private static boolean cannotBeSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
