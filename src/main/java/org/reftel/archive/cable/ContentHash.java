package org.reftel.archive.cable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a file's bytes are known by.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record ContentHash(String sha256, int size) {
    public static ContentHash of(byte[] bytes) {
        return of(List.of(bytes));
    }

    /** Of pieces one behind the other, without putting them together. */
    public static ContentHash of(List<byte[]> pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int size = 0;
            for (byte[] piece : pieces) {
                digest.update(piece);
                size += piece.length;
            }
            return new ContentHash(HexFormat.of().formatHex(digest.digest()), size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
