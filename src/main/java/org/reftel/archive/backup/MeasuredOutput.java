package org.reftel.archive.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes what goes through it; closing leaves the stream behind it open, so that the next entry can follow. */
final class MeasuredOutput extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();

    MeasuredOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    /** Of all so far. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
