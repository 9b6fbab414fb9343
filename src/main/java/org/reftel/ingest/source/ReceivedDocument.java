package org.reftel.ingest.source;

/**
 * A document on its way in: a file, or a row of the release's file.
 *
 * @param name the file's, for a row with its number: {@code release/cables.csv#17}
 * @param bytes as received; empty where there is a fault
 * @param fault why it cannot be read, for the administrator; empty where it can
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ReceivedDocument(String name, byte[] bytes, String fault) {
    public static ReceivedDocument of(String name, byte[] bytes) {
        return new ReceivedDocument(name, bytes, "");
    }

    static ReceivedDocument faulty(String name, String fault) {
        return new ReceivedDocument(name, new byte[0], fault);
    }

    /**
     * The bytes.
     *
     * @throws UnreadableDocumentException where there is a fault
     */
    public byte[] readable() throws UnreadableDocumentException {
        if (!fault.isEmpty()) {
            throw new UnreadableDocumentException(fault);
        }
        return bytes;
    }
}
