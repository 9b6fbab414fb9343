package org.reftel.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A stream, read to its end.
 *
 * @param hash in lower-case hexadecimal digits
 * @param lines how many line feeds it has
 */
record Sha256(String hash, long bytes, long lines) {
    private static final int BLOCK = 1 << 16;

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Sha256 of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        long lines = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
            bytes += read;
            lines += feeds(block, read);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()), bytes, lines);
    }

    private static int feeds(byte[] block, int length) {
        int feeds = 0;
        for (int i = 0; i < length; i++) {
            if (block[i] == '\n') {
                feeds++;
            }
        }
        return feeds;
    }
}
