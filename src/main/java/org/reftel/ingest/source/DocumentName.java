package org.reftel.ingest.source;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

import org.reftel.archive.cable.ContentHash;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a file is called in the archive: its path, with slashes. Whatever would not be seen, or would make other words seen than
 * are there, is written as an escape, bytes that are no UTF-8 too: so two files never have one name, and no name ends a line.
 */
final class DocumentName {
    /** Longer ones fit in no index of a database. */
    private static final int LONGEST = 800;
    private static final int HASH = 12;

    private DocumentName() {}

    /**
     * The last elements of a path; empty where it has none.
     *
     * @param file absolute
     */
    static String of(Path file, int elements) {
        return shortened(written(file, elements));
    }

    /**
     * The last elements of a path behind what the folder is called that they begin in.
     *
     * @param file absolute
     */
    static String below(String folder, Path file, int elements) {
        String name = written(file, elements);
        return shortened(folder.isEmpty() ? name : folder + "/" + name);
    }

    private static String written(Path file, int elements) {
        int count = file.getNameCount();
        if (count == 0) {
            return "";
        }
        String name = file.subpath(count - Math.min(elements, count), count).toString();
        boolean plain = name.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '\\');
        return plain ? name : escaped(file, elements);
    }

    /** The path's own text depends on what the system's language can write; its URI has the bytes. */
    private static String escaped(Path file, int elements) {
        String path = file.toUri().getRawPath();
        String[] encoded = (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).split("/");
        StringBuilder name = new StringBuilder();
        for (int i = Math.max(1, encoded.length - elements); i < encoded.length; i++) {
            name.append(name.isEmpty() ? "" : "/");
            escape(bytes(encoded[i]), name);
        }
        return name.toString();
    }

    private static byte[] bytes(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            boolean escape = encoded.charAt(i) == '%';
            bytes.write(escape ? Integer.parseInt(encoded, i + 1, i + 3, 16) : encoded.charAt(i));
            i += escape ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    private static void escape(byte[] bytes, StringBuilder name) {
        for (int i = 0; i < bytes.length;) {
            int length = Math.min(length(bytes[i] & 0xFF), bytes.length - i);
            String read = new String(bytes, i, length, UTF_8);
            if (read.indexOf('\ufffd') < 0) {
                int character = read.codePointAt(0);
                name.append(isSeen(character) ? read : "\\u%04X".formatted(character));
                i += length;
            } else {
                name.append("\\x%02X".formatted(bytes[i] & 0xFF));
                i++;
            }
        }
    }

    /** How many bytes a character has. Source: RFC 3629, section 3. */
    private static int length(int first) {
        if (first < 0xC0) {
            return 1;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                false;
            default -> character != '\\';
        };
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - HASH - 1) + "~"
                        + ContentHash.of(name.getBytes(UTF_8)).sha256().substring(0, HASH);
    }
}
