package org.reftel.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

import org.reftel.telegram.markup.ReleaseRow;

/**
 * Splits the file of the 2011 release into its rows, holding one of them at a time. A row ends with its eighth field; one that
 * is broken ends, at the latest, where a line starts like a row, so that it never takes the next one with it.
 */
final class RowSplitter {
    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;
    private boolean exhausted;
    private long position;

    private final ByteArrayOutputStream row = new ByteArrayOutputStream(BUFFER);
    private long start;
    /** Where in the buffer the bytes begin that are of the row and not kept yet. */
    private int unkept;
    private int fields;
    private State state = State.BETWEEN;

    private enum State {
        /** In front of a row, behind one, or behind one of its fields. */
        BETWEEN, FIELD, ESCAPED
    }

    RowSplitter(InputStream in) {
        this.in = in;
    }

    /**
     * A row.
     *
     * @param start offset in the file
     * @param bytes without the line end behind it; empty where it is too large to keep
     * @param fault what is wrong with it; empty for a good one
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Row(long start, byte[] bytes, String fault) {}

    /** How many bytes have been read. */
    long position() {
        return position;
    }

    /** The next row; empty at the end of the file. */
    Optional<Row> next() throws IOException {
        if (!begin()) {
            return Optional.empty();
        }
        boolean lineStart = false;
        while (fill() && !(lineStart && ReleaseRow.startsAt(buffer, at, limit))) {
            byte b = buffer[at];
            if (b == '\n' && state == State.BETWEEN && fields == ReleaseRow.FIELDS) {
                break;
            }
            lineStart = b == '\n';
            read(b);
            skip();
        }
        return Optional.of(end());
    }

    /** Where the text of a file that starts so begins: the byte order mark is no part of the first row. */
    static int behindMark(byte[] start, int limit) {
        int length = BYTE_ORDER_MARK.length;
        return limit >= length && Arrays.equals(start, 0, length, BYTE_ORDER_MARK, 0, length) ? length : 0;
    }

    /** Goes to the first byte of the next row. */
    private boolean begin() throws IOException {
        if (position == 0 && fill()) {
            at = behindMark(buffer, limit);
            position = at;
        }
        while (fill() && (buffer[at] == '\n' || buffer[at] == '\r')) {
            skip();
        }
        row.reset();
        start = position;
        unkept = at;
        fields = 0;
        state = State.BETWEEN;
        return at < limit;
    }

    /** Which part of a row the byte is in. */
    private void read(byte b) {
        switch (state) {
            case ESCAPED -> state = State.FIELD;
            case FIELD -> {
                if (b == '\\') {
                    state = State.ESCAPED;
                } else if (b == '"' && isClosing()) {
                    state = State.BETWEEN;
                    fields++;
                }
            }
            case BETWEEN -> state = b == '"' ? State.FIELD : State.BETWEEN;
        }
    }

    /** A quotation mark that nobody escaped ends a field only in front of another field or a line end. */
    private boolean isClosing() {
        if (at + 1 >= limit || buffer[at + 1] == '\n' || buffer[at + 1] == '\r') {
            return true;
        }
        return buffer[at + 1] == ',' && at + 2 < limit && buffer[at + 2] == '"';
    }

    private void skip() {
        at++;
        position++;
    }

    private Row end() {
        keep();
        if (position - start > SourceReader.LARGEST) {
            return new Row(start, new byte[0], SourceReader.tooLarge(position - start));
        }
        byte[] bytes = withoutLineEnds(row.toByteArray());
        String fault = !ReleaseRow.startsAt(bytes, 0, bytes.length)
                ? "no row of the release: it does not start with a number and a date in quotation marks"
                : fields == ReleaseRow.FIELDS && state == State.BETWEEN
                        ? ""
                        : "a broken row: %d whole fields instead of %d".formatted(fields, ReleaseRow.FIELDS);
        return new Row(start, bytes, fault);
    }

    /** Takes the row's bytes out of the buffer, as long as it is not too large. */
    private void keep() {
        int room = Math.max(0, SourceReader.LARGEST + 1 - row.size());
        row.write(buffer, unkept, Math.min(at - unkept, room));
        unkept = at;
    }

    private static byte[] withoutLineEnds(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
            length--;
        }
        return Arrays.copyOf(bytes, length);
    }

    /** Whether there is a byte at hand; as many more as tell what starts there, unless the file ends. */
    private boolean fill() throws IOException {
        if (limit - at < ReleaseRow.LONGEST_START && !exhausted) {
            keep();
            System.arraycopy(buffer, at, buffer, 0, limit - at);
            limit -= at;
            at = 0;
            unkept = 0;
            int read = in.readNBytes(buffer, limit, buffer.length - limit);
            limit += read;
            exhausted = limit < buffer.length;
        }
        return at < limit;
    }
}
