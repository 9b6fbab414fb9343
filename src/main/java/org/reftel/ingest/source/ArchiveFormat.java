package org.reftel.ingest.source;

import java.util.Arrays;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Files that hold other files, or a compressed one, known by their first bytes. Source: their formats' specifications. */
enum ArchiveFormat {
    ZIP("PK\u0003\u0004", 0), EMPTY_ZIP("PK\u0005\u0006", 0), GZIP("\u001f\u008b\u0008", 0), BZIP2("BZh", 0),
    XZ("\u00fd7zXZ\u0000", 0), ZSTANDARD("(\u00b5/\u00fd", 0), SEVEN_ZIP("7z\u00bc\u00af'\u001c", 0),
    RAR("Rar!\u001a\u0007", 0), TAR("ustar", 257);

    /** So many bytes of a file's start tell. */
    static final int TELLING = 512;

    private final int offset;
    @SuppressWarnings("ImmutableEnumChecker") // never given away
    private final byte[] signature;

    ArchiveFormat(String signature, int offset) {
        this.signature = signature.getBytes(ISO_8859_1);
        this.offset = offset;
    }

    static Optional<ArchiveFormat> of(byte[] start) {
        return Arrays.stream(values()).filter(format -> format.isIn(start)).findFirst();
    }

    private boolean isIn(byte[] start) {
        int end = offset + signature.length;
        return start.length >= end && Arrays.equals(start, offset, end, signature, 0, signature.length);
    }
}
