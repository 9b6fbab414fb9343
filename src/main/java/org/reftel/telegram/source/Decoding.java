package org.reftel.telegram.source;

/** What became of a document's bytes. */
public sealed interface Decoding {
    /**
     * A text.
     *
     * @param text one character for each character of the document; a control character stands as its
     *     sign, a NUL as U+2400, and what cannot be read as U+FFFD
     * @param charset the encoding that read all bytes: UTF-8, UTF-16LE, UTF-16BE or windows-1252
     * @param controls how many control characters other than tab, line ends and form feed it held
     */
    record Decoded(String text, String charset, int controls) implements Decoding {}

    /**
     * Not a text file.
     *
     * @param offset 0-based offset of the first character that told; the byte of that number where it could not be read
     * @param why a sentence for the administrator
     */
    record NotText(int offset, String why) implements Decoding {}
}
