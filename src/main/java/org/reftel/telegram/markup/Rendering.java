package org.reftel.telegram.markup;

/** What became of a document's bytes. */
public sealed interface Rendering {
    /**
     * A text to read.
     *
     * @param text plain
     * @param origins where each character of the text stands in the decoded document
     * @param decoded the document's characters, markup and all; equal to the text where there is no markup
     * @param charset the encoding that read all bytes
     */
    record Rendered(DocumentForm form, String text, OffsetMap origins, String decoded,
            String charset) implements Rendering {}

    /**
     * Not a text file.
     *
     * @param offset 0-based offset of the first character that told
     * @param why a sentence for the administrator
     */
    record NotText(int offset, String why) implements Rendering {}
}
